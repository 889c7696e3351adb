import {everywhere, inDocuments, type FaultKind} from '../model';

/** Links to addresses of the site's own pages. */
export const routeFaults: readonly FaultKind[] = [
  {
    kind: 'route-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: ({say}) => `${say('The', 'La')} [page](§/manual/nowhere) *${say('is not', 'n’est pas')}*.`,
  },
  {
    kind: 'route-missing-relative',
    codes: ['route-missing', 'file-missing'],
    at: ['doc', 'doc-fr', 'team'],
    write: () => '1. first\n2. [second](§nowhere/at-all)',
  },
  {
    kind: 'route-letter-case',
    codes: ['letter-case', 'route-missing'],
    at: everywhere,
    write: () => '[letter](§/manual/Setup/configure)',
  },
  {
    kind: 'route-with-number-prefix',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[number](§/manual/setup/01-install)',
  },
  {
    kind: 'route-before-its-slug',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[slug](§/manual/setup/offline)',
  },
  {
    kind: 'route-with-suffix',
    codes: ['route-missing', 'file-missing'],
    at: everywhere,
    write: () => '[suffix](§/manual/setup/configure.html)',
  },
  {
    kind: 'link-component-to',
    codes: ['route-missing'],
    at: everywhere,
    write: ({say}) => `<Link to="§/manual/gone">${say('gone', 'disparue')}</Link>`,
  },
  {
    kind: 'link-component-href',
    codes: ['route-missing'],
    write: () => '<Link\n  className="x"\n  href="§/manual/gone-too"\n>gone</Link>',
  },
  {
    kind: 'link-component-expression',
    codes: ['route-missing'],
    write: () => "<Link to={'§/manual/gone-again'}>gone</Link>",
  },
  {
    kind: 'html-link',
    codes: ['route-missing'],
    at: everywhere,
    write: ({raw}) => `Some <a href="§${raw('/manual/nowhere')}">words</a>.`,
  },
  {
    kind: 'html-link-in-block',
    codes: ['route-missing'],
    write: ({raw}) =>
      `<div>\n  <p>\n    <a title="t" href='§${raw('/manual/none')}'>words</a>\n  </p>\n</div>`,
  },
  {
    kind: 'version-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[old](§/manual/9.0/setup/install)',
  },
  {
    kind: 'page-not-in-version',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[old](§/manual/1.0/setup/configure)',
  },
  {
    kind: 'post-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[post](§/blog/2024/05/01/goodbye)',
  },
  {
    kind: 'blog-tag-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[tag](§/blog/tags/nowhere)',
  },
  {
    kind: 'generated-index-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[category](§/manual/category/nowhere)',
  },
  {
    kind: 'category-before-its-slug',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[category](§/manual/category/concepts)',
  },
  {
    kind: 'second-instance-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[team](§/team/nowhere)',
  },
  {
    kind: 'standalone-page-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: () => '[about](§/about-us)',
  },
  {
    kind: 'own-address-missing',
    codes: ['route-missing'],
    at: everywhere,
    write: ({address}) => `[ourselves](§${address('/manual/nowhere')})`,
  },
  {
    kind: 'own-address-bare',
    codes: ['route-missing'],
    write: ({address}) => `Read §${address('/manual/absent')} first.`,
  },
  {
    kind: 'draft-by-file',
    codes: ['page-is-draft', 'file-missing'],
    write: ({file}) => `[draft](§${file('concepts/draft.md')})`,
  },
  {
    kind: 'draft-by-route',
    codes: ['page-is-draft', 'route-missing'],
    at: everywhere,
    write: () => '[draft](§/manual/concepts/draft)',
  },
  {
    kind: 'trailing-slash-missing',
    codes: ['trailing-slash'],
    when: ({trailingSlash}) => trailingSlash === true,
    write: ({raw}) => `<a href="§${raw('/manual/setup/configure').replace(/\/$/, '')}">words</a>`,
  },
  {
    kind: 'trailing-slash-too-many',
    codes: ['trailing-slash'],
    when: ({trailingSlash}) => trailingSlash === false,
    write: ({raw}) => `<a href="§${raw('/manual/setup/configure')}/">words</a>`,
  },
  {
    kind: 'relative-below-trailing-slash',
    codes: ['route-missing', 'file-missing'],
    at: inDocuments,
    when: ({trailingSlash}) => trailingSlash === true,
    write: () => '[neighbour](§../setup/configure)',
  },
];
