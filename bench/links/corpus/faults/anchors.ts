import {everywhere, inDocuments, type FaultKind} from '../model';

const english = ['doc'] as const;

/** Links to a place on a page. */
export const anchorFaults: readonly FaultKind[] = [
  {
    kind: 'anchor-missing',
    codes: ['anchor-missing'],
    write: ({file}) => `[there](§${file('setup/02-configure.md#nowhere')})`,
  },
  {
    kind: 'anchor-missing-by-route',
    codes: ['anchor-missing'],
    at: everywhere,
    write: () => '[there](§/manual/setup/configure#none)',
  },
  {
    kind: 'anchor-missing-here',
    codes: ['anchor-missing'],
    at: everywhere,
    write: ({n}) => `[here](§#nothing-${n})`,
  },
  {
    kind: 'anchor-in-link-component',
    codes: ['anchor-missing'],
    at: everywhere,
    write: () => '<Link to="§/manual/setup/configure#gone">there</Link>',
  },
  {
    kind: 'anchor-in-html-link',
    codes: ['anchor-missing'],
    write: ({n}) => `<a href="§#nothing-html-${n}">here</a>`,
  },
  {
    kind: 'anchor-of-own-address',
    codes: ['anchor-missing'],
    write: ({address}) => `[there](§${address('/manual/setup/configure#absent')})`,
  },
  {
    kind: 'anchor-suffix-too-high',
    codes: ['anchor-missing'],
    write: ({file}) => `[third](§${file('setup/02-configure.md#ports-2')})`,
  },
  {
    kind: 'anchor-suffix-from-one',
    codes: ['anchor-missing'],
    write: ({file}) => `[first](§${file('setup/02-configure.md#ports-0')})`,
  },
  {
    kind: 'anchor-without-accents',
    codes: ['anchor-missing', 'anchor-in-other-language'],
    write: ({file, say}) => `[accents](§${file(`setup/02-configure.md#${say('cafe-mode', 'mode-cafe')}`)})`,
  },
  {
    kind: 'anchor-encoded-without-accents',
    codes: ['anchor-missing', 'anchor-in-other-language'],
    write: ({file}) => `[accents](§${file('setup/02-configure.md#caf%C3%A8-mode')})`,
  },
  {
    kind: 'anchor-letter-case',
    codes: ['anchor-missing', 'letter-case'],
    write: ({file}) => `[case](§${file('setup/02-configure.md#Ports')})`,
  },
  {
    kind: 'anchor-written-as-heading',
    codes: ['anchor-missing'],
    write: ({file}) => `[spaces](§${file('setup/02-configure.md#ports%20and%20hosts')})`,
  },
  {
    kind: 'anchor-before-explicit-id',
    codes: ['anchor-missing'],
    write: ({file}) => `[own id](§${file('setup/02-configure.md#explicit-heading')})`,
  },
  {
    kind: 'anchor-only-in-code',
    codes: ['anchor-missing'],
    write: ({file}) => `[code](§${file('setup/02-configure.md#not-a-heading')})`,
  },
  {
    kind: 'anchor-of-partial-not-shown',
    codes: ['anchor-missing'],
    write: ({file}) => `[partial](§${file('setup/02-configure.md#requirements')})`,
  },
  {
    kind: 'anchor-of-other-version',
    codes: ['anchor-missing'],
    at: everywhere,
    write: () => '[old](§/manual/1.0/setup/install#new-in-two)',
  },
  {
    kind: 'anchor-of-post',
    codes: ['anchor-missing'],
    at: everywhere,
    write: () => '[post](§/blog/2024/05/01/hello#nowhere)',
  },
  {
    kind: 'anchor-of-generated-index',
    codes: ['anchor-missing'],
    write: () => '[category](§/manual/category/setup#nowhere)',
  },
  {
    kind: 'anchor-of-static-page',
    codes: ['anchor-missing'],
    write: () => '[static](§pathname:///plain.html#nowhere)',
  },
  {
    kind: 'anchor-by-reference',
    codes: ['anchor-missing'],
    write: ({file, n}) => `[words][¤anchor ${n}]\n\n[anchor ${n}]: <§${file('setup/02-configure.md#zilch')}>`,
  },
  {
    kind: 'anchor-bad-escape',
    needs: 'no-build',
    codes: ['anchor-missing', 'address-malformed'],
    write: ({file}) => `[escape](§${file('setup/02-configure.md#100%')})`,
  },
  {
    kind: 'anchor-in-english-only',
    codes: ['anchor-in-other-language', 'anchor-missing'],
    at: ['doc-fr'],
    write: ({file}) => `[réglages](§${file('setup/02-configure.md#settings')})`,
  },
  {
    kind: 'anchor-in-french-only',
    codes: ['anchor-in-other-language', 'anchor-missing'],
    at: english,
    write: ({file}) => `[settings](§${file('setup/02-configure.md#réglages')})`,
  },
  {
    // The page is not translated, so French readers get its words; the page it leads to is.
    kind: 'anchor-lost-in-translation',
    codes: ['anchor-in-other-language', 'anchor-missing'],
    at: english,
    write: ({file}) => `[settings](§${file('setup/02-configure.md#settings')})`,
  },
  {
    kind: 'id-twice',
    codes: ['id-duplicate'],
    at: inDocuments,
    write: ({n}) => `<span id="twice-${n}">one</span>\n\n<span id="§twice-${n}">two</span>`,
  },
];
