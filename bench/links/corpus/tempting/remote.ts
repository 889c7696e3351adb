import type {Kind} from '../model';

/** On the misbehaving server: odd, and fine, or nothing one can tell. None is an error. */
export const fineRemotes: readonly Kind[] = [
  fine('page', '/page/plain'),
  fine('anchor', '/page/plain#there'),
  fine('anchor-by-name', '/page/plain#by-name'),
  fine('anchor-encoded', '/page/plain#caf%C3%A9'),
  fine('anchor-of-github', '/github/page#usage'),
  fine('anchor-top', '/page/plain#top'),
  fine('text-fragment', '/page/plain#:~:text=some%20words'),
  fine('anchor-by-script', '/app#/settings/users'),
  fine('anchor-in-empty-root', '/app#installed'),
  fine('anchor-early-in-long-page', '/long/page#early'),
  fine('anchor-in-gzip', '/gzip/page#there'),
  fine('anchor-after-redirect', '/to/page/plain#there'),
  fine('head-not-allowed', '/head/405/page'),
  fine('head-not-implemented', '/head/501/page'),
  fine('head-lies', '/head/404/page'),
  fine('head-hangs-up', '/head/reset/page'),
  fine('forbidden-to-robots', '/status/403/page'),
  fine('asks-who-we-are', '/status/401/page'),
  fine('refuses-robots', '/status/999/page'),
  fine('throttled-once', '/throttled/page'),
  fine('busy-once', '/busy/page'),
  fine('redirect-for-good', '/moved/301/page'),
  fine('redirect-for-now', '/moved/302/page'),
  fine('redirect-keeping-method', '/moved/308/page'),
  fine('redirects-few', '/countdown/3'),
  fine('redirect-with-cookie', '/cookie/page'),
  fine('redirect-relative', '/relative/page'),
  fine('page-about-404', '/about-404/page'),
  fine('query', '/page/plain?a=1&b=%C3%A9'),
  fine('brackets', '/page/a_(b)'),
  {
    kind: 'remote-picture',
    needs: 'remote',
    write: ({remote}) => `![alt](${remote.plain}/picture.png) ![alt](${remote.plain}/picture-of-no-type)`,
  },
  {
    kind: 'remote-often',
    needs: 'remote',
    write: ({remote}) => `[a](${remote.plain}/page/often) [b](${remote.plain}/page/often#there)`,
  },
];

function fine(kind: string, path: string): Kind {
  return {
    kind: `remote-${kind}`,
    needs: 'remote',
    write: ({remote}) => `[${kind}](${remote.plain}${path})`,
  };
}
