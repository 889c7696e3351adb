import type {SiteRule} from '../../evidence';

/** What the checker had to guess of the configuration: it limits what can be said of routes, and readers should know. */
export const configurationNotRead: SiteRule = ({site}) =>
  site.unknowns.map(({what, kind, file, line}) => ({
    code: 'configuration-not-read',
    severity: 'note',
    file,
    line,
    args: {what, kind},
  }));
