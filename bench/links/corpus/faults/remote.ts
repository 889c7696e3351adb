import type {FaultKind, Place} from '../model';
import type {LinkCode} from '../../../../scripts/links/finding';

/** On the misbehaving server (`bench/links/remote.mts`), whose paths say what happens. */
export const remoteFaults: readonly FaultKind[] = [
  fault('remote-not-found', ['web-not-found'], ({plain}) => `${plain}/status/404/page`),
  fault('remote-gone', ['web-not-found'], ({plain}) => `${plain}/status/410/page`),
  fault('remote-not-found-after-redirect', ['web-not-found'], ({plain}) => `${plain}/to/status/404/page`),
  fault('remote-not-found-to-get', ['web-not-found'], ({plain}) => `${plain}/found-to-head-only/page#part`),
  fault('remote-soft-not-found', ['web-soft-not-found'], ({plain}) => `${plain}/apology/page`),
  fault(
    'remote-soft-not-found-in-french',
    ['web-soft-not-found'],
    ({plain}) => `${plain}/apology-in-french/page`,
  ),
  fault(
    'remote-sent-to-front-page',
    ['web-soft-not-found'],
    ({plain}) => `${plain}/sent-home/deep/article-7`,
  ),
  fault('remote-anchor-missing', ['web-anchor-missing'], ({plain}) => `${plain}/page/plain#nowhere`),
  fault(
    'remote-anchor-missing-after-redirect',
    ['web-anchor-missing'],
    ({plain}) => `${plain}/to/page/plain#no`,
  ),
  fault('remote-anchor-missing-in-gzip', ['web-anchor-missing'], ({plain}) => `${plain}/gzip/page#nowhere`),
  fault('remote-redirect-circle', ['web-redirects-in-a-circle'], ({plain}) => `${plain}/circle/a`),
  fault('remote-redirect-to-itself', ['web-redirects-in-a-circle'], ({plain}) => `${plain}/itself`),
  fault('remote-redirects-too-often', ['web-redirects-too-often'], ({plain}) => `${plain}/countdown/60`),
  fault(
    'remote-redirect-nowhere',
    ['web-redirect-broken'],
    ({plain}) => `${plain}/redirect-without-location`,
  ),
  fault('remote-redirect-to-no-web', ['web-redirect-broken'], ({plain}) => `${plain}/redirect-to-mail`),
  fault('remote-host-unknown', ['web-host-unknown', 'web-no-answer'], ({unknown}) => `${unknown}/page`),
  fault('remote-certificate', ['web-certificate-bad'], ({untrusted}) => `${untrusted}/page/plain`),
  fault('remote-server-fails', ['web-server-fails'], ({plain}) => `${plain}/status/500/page`),
  fault('remote-hangs-up', ['web-no-answer'], ({plain}) => `${plain}/reset/page`),
  {
    kind: 'remote-picture-is-page',
    codes: ['web-content-unexpected'],
    needs: 'remote',
    write: ({remote}) => `![alt](§${remote.plain}/page/picture.png)`,
  },
  {
    kind: 'remote-picture-missing',
    codes: ['web-not-found'],
    needs: 'remote',
    write: ({remote}) => `![alt](§${remote.plain}/status/404/picture.png)`,
  },
  {
    kind: 'remote-reference',
    codes: ['web-not-found'],
    needs: 'remote',
    write: ({remote, n}) => `[words][¤remote ${n}]\n\n[remote ${n}]: §${remote.plain}/status/404/reference`,
  },
];

function fault(
  kind: string,
  codes: readonly LinkCode[],
  address: (remote: Place['remote']) => string,
): FaultKind {
  return {kind, codes, needs: 'remote', write: ({remote}) => `[${kind}](§${address(remote)})`};
}
