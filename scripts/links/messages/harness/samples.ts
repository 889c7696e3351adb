import type {FindingArgs, LinkCode, LinkFinding} from '../../finding';

/** Arguments of every code, such as cannot be mistaken for words of a sentence; variants beside each other. */
const samples: {readonly [C in LinkCode]: readonly FindingArgs[C][]} = {
  'source-not-readable': [{reason: 'Zq reason.'}],
  'link-empty': [{}],
  'file-missing': [{path: 'zq/b.mdx'}],
  'file-not-a-page': [{path: 'zq/_b.mdx'}],
  'route-missing': [{route: '/zq'}],
  'letter-case': [{found: '/Zq'}],
  'trailing-slash': [{expected: '/zq/'}],
  'anchor-missing': [{id: 'zq', page: '/zz'}],
  'page-is-draft': [{page: '/zq'}],
  'page-redirects': [{to: '/zq'}],
  'route-duplicate': [{route: '/zq', otherFile: 'zz.mdx'}],
  'id-duplicate': [{id: 'zq', firstLine: 77}],
  'definition-duplicate': [
    {label: 'zq', firstLine: 77, sameTarget: true},
    {label: 'zq', firstLine: 77, sameTarget: false},
  ],
  'definition-unused': [{label: 'zq'}],
  'address-malformed': [
    ...(['no-address', 'no-at-sign', 'no-domain', 'bad-domain', 'spaces'] as const).map((because) => ({
      kind: 'mail' as const,
      because,
    })),
    ...(['not-a-number', 'no-number'] as const).map((because) => ({kind: 'phone' as const, because})),
    ...(['slashes', 'no-host', 'bad-host', 'bad-port', 'bad-escape'] as const).map((because) => ({
      kind: 'web' as const,
      because,
    })),
    {kind: 'scheme', because: 'unknown-scheme'},
  ],
  'leads-to-own-machine': [{host: 'zq.localhost'}],
  'configuration-not-read': [
    {what: 'zq.option', kind: 'value'},
    {what: 'zq-plugin', kind: 'plugin'},
  ],
  'page-in-other-language': [{otherLocale: 'fr', own: '/zq'}, {otherLocale: 'fr'}],
  'anchor-in-other-language': [{id: 'zq', page: '/zz', otherLocale: 'fr'}],
  'page-not-translated': [{page: '/zq', shownIn: 'en'}],
  'microsoft-language': [{found: 'zq-zq', expected: 'zz-zz'}],
  'microsoft-old-domain': [{found: 'zq.example', expected: 'zz.example'}],
  'twin-leads-elsewhere': [{otherLocale: 'fr', otherFile: 'zq.mdx', otherLine: 77, otherTarget: '/zz'}],
  'words-in-other-language': [{words: 'Zq', wordsIn: 'fr', pageIn: 'en'}],
  'built-page-missing': [
    {page: 'zq.html', path: '/zz', pages: 1},
    {page: 'zq.html', path: '/zz', pages: 77},
  ],
  'built-file-missing': [{page: 'zq.html', path: '/zz.png', pages: 1}],
  'built-anchor-missing': [{page: 'zq.html', path: '/zz', id: 'zx', pages: 1}],
  'canonical-wrong': (['missing', 'leads-nowhere', 'another-page', 'not-absolute', 'several'] as const).map(
    (because) => ({page: 'zq.html', because}),
  ),
  'alternate-wrong': (['missing', 'leads-nowhere', 'not-returned', 'bad-code', 'duplicate'] as const).map(
    (because) => ({page: 'zq.html', language: 'zz', because}),
  ),
  'sitemap-wrong': (
    ['leads-nowhere', 'not-listed', 'unreadable', 'another-site', 'not-indexed'] as const
  ).map((because) => ({path: '/zq', because})),
  'social-image-wrong': (['leads-nowhere', 'not-absolute'] as const).map((because) => ({
    page: 'zq.html',
    because,
  })),
  'web-not-found': [{status: 404}],
  'web-soft-not-found': (['title', 'shape', 'sent-to-front-page'] as const).map((because) => ({
    because,
    evidence: 'Zq 404',
  })),
  'web-anchor-missing': [{id: 'zq'}],
  'web-host-unknown': [{host: 'zq.example'}],
  'web-certificate-bad': [{host: 'zq.example', reason: 'ZQ_EXPIRED'}],
  'web-redirects-in-a-circle': [{hops: 7}],
  'web-redirects-too-often': [{hops: 21}],
  'web-redirect-broken': [{status: 302}],
  'web-content-unexpected': [{found: 'zq/html', expected: 'zq/png'}],
  'web-redirects-for-good': [{status: 301, to: 'https://zq.example/'}],
  'web-redirects-for-now': [{status: 302, to: 'https://zq.example/'}],
  'web-refuses-robots': [{status: 403}],
  'web-server-fails': [{status: 503}],
  'web-no-answer': [
    ...(['connect', 'headers', 'body', 'whole', 'refused', 'reset', 'dns', 'protocol', 'other'] as const).map(
      (because) => ({because, reason: 'ZQRESET'}),
    ),
    {because: 'other', reason: ''},
  ],
  'web-anchor-unknown': (['written-by-script', 'too-long', 'not-a-page'] as const).map((because) => ({
    id: 'zq',
    because,
  })),
  'web-private-address': [{host: '10.0.0.7'}],
  'web-not-in-cache': [{}],
  'ignore-expired': [{pattern: 'zq*', expired: '2026-01-02', reason: 'Zq reason.'}],
  'ignore-unused': [{pattern: 'zq*', reason: 'Zq reason.'}],
  'ignore-malformed': [
    {because: 'no-date'},
    {because: 'not-a-date', word: 'zq'},
    {because: 'date-too-far'},
    {because: 'no-reason'},
    {because: 'reason-too-short'},
    {because: 'unknown-code', word: 'zq'},
    {because: 'unknown-option', word: 'zq'},
    {because: 'option-twice', word: 'zq'},
  ],
  'expectation-not-met': [{expected: 'Zq 200', found: 'Zq 404', reason: 'Zq reason.'}],
};

const ofNoLink: readonly LinkCode[] = ['source-not-readable', 'link-empty', 'configuration-not-read'];

/** A finding of every code and every variant of its words. */
export const findings: readonly LinkFinding[] = (Object.keys(samples) as LinkCode[]).flatMap((code) =>
  samples[code].map((args) => ({
    code,
    severity: 'error' as const,
    file: 'docs/zq-file.mdx',
    line: 5,
    column: 3,
    ...(!ofNoLink.includes(code) && {target: 'zq-target'}),
    args,
  })),
) as LinkFinding[];
