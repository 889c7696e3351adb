import type {SiteIndex, Target} from '../../evidence';

/** A target in a few words: `en /guides/a #id file letter-case`. */
export function inShort(target: Target): string {
  switch (target.kind) {
    case 'page': {
      const {page, fragment, by, spelling} = target;
      const parts = [page.locale, page.route, fragment === undefined ? '' : `#${fragment}`, by, spelling];
      return parts.filter((part) => part !== '' && part !== 'exact').join(' ');
    }
    case 'file':
      return `file ${target.file}${target.spelling === 'exact' ? '' : ` ${target.spelling}`}`;
    case 'missing-route':
      return `missing-route ${target.route}${target.fragment === undefined ? '' : ` #${target.fragment}`}`;
    default: {
      const {kind, ...rest} = target;
      return [kind, ...Object.values(rest)].join(' ');
    }
  }
}

/** What every link of a document leads to, in the order they stand. */
export function targetsOf(index: SiteIndex, file: string, locale: string): string[] {
  return (index.view(file, locale)?.links ?? []).map(({target}) => inShort(target));
}
