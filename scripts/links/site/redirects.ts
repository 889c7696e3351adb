import type {Site} from '../model';
import type {Options} from './options';

/** Options of `@docusaurus/plugin-client-redirects`. */
export function readRedirects(plugins: readonly Options[]): Pick<Site, 'redirects' | 'redirectExtensions'> {
  plugins.forEach((options) => options.refuseFunction('createRedirects'));
  return {
    redirects: plugins
      .flatMap((options) => options.items('redirects'))
      .flatMap((redirect) => {
        const to = redirect.text('to');
        return to === undefined ? [] : (redirect.texts('from') ?? []).map((from) => ({from, to}));
      }),
    redirectExtensions: {
      from: plugins.flatMap((options) => options.texts('fromExtensions') ?? []),
      to: plugins.flatMap((options) => options.texts('toExtensions') ?? []),
    },
  };
}
