import {describe, expect, it} from 'vitest';
import {readDocument} from '../read';
import {targetsOf} from './harness/in-short';
import {smallSite} from './harness/small-site';
import {Dependents, facetsChanged, trackedIndex, type Facet} from './index';

const files = {
  'docs/a.mdx': "import P from './_p.mdx';\n\n# A\n\n[x](./b.md#one)\n\n<P/>",
  'docs/b.md': '# B\n\n## One',
  'docs/c.md': '# C\n\n[x](./b.md)',
  'docs/_p.mdx': '## Of P\n\n[x](#of-p)',
};

describe('what was asked while a document was examined', () => {
  const asked = (look: (tracked: ReturnType<typeof trackedIndex>) => unknown): Record<Facet, string[]> => {
    const tracked = trackedIndex(smallSite({files}), 'docs/a.mdx');
    look(tracked);
    const {ids, title, document} = tracked.consulted;
    return {ids: [...ids], title: [...title], document: [...document]};
  };
  const none = {ids: [], title: [], document: []};
  const pageOf = ({index}: ReturnType<typeof trackedIndex>, route: string) => {
    const page = index.pageAt(route, 'en');
    if (!page) throw new Error(`No page at ${route}`);
    return page;
  };

  it.each<[string, (tracked: ReturnType<typeof trackedIndex>) => unknown, Partial<Record<Facet, string[]>>]>([
    ['a view', ({index}) => index.view('docs/c.md', 'en'), {document: ['docs/c.md']}],
    ['ids of another page', (tracked) => tracked.index.idsOf(pageOf(tracked, '/b')), {ids: ['docs/b.md']}],
    [
      'ids of its own page, partials with their lines',
      (tracked) => tracked.index.idsOf(pageOf(tracked, '/a')),
      {document: ['docs/a.mdx', 'docs/_p.mdx']},
    ],
    ['a title', (tracked) => tracked.index.titleOf(pageOf(tracked, '/b')), {title: ['docs/b.md']}],
    ['a document', ({index}) => index.document('docs/b.md'), {document: ['docs/b.md']}],
    [
      'a view of a partial, which its pages decide',
      ({index}) => index.view('docs/_p.mdx', 'en'),
      {document: ['docs/_p.mdx', 'docs/a.mdx']},
    ],
    ['routes and files', ({index}) => [index.pageLike('/B', 'en'), index.hasFile('docs/b.md')], {}],
  ])('%s', (_, look, expected) => {
    const {document, ...others} = asked(look);
    expect({...others, document: document.toSorted()}).toEqual({
      ...none,
      ...expected,
      document: (expected.document ?? []).toSorted(),
    });
  });
});

describe('a document that changed', () => {
  const before = readDocument('docs/b.md', '# B\n\n## One\n\n[x](y)');

  it.each<[string, string, 'all' | Facet[]]>([
    ['words', '# B\n\nWords.\n\n## One\n\n[x](z)', ['document']],
    ['a heading', '# B\n\n## Two', ['document', 'ids']],
    ['the title', '---\ntitle: C\n---\n# B\n\n## One', ['document', 'title']],
    ['its partials', "import P from './_p.mdx';\n\n# B\n\n<P/>", 'all'],
  ])('in %s', (_, source, expected) => {
    expect(facetsChanged(before, readDocument('docs/b.md', source))).toEqual(expected);
  });

  it('was not there before', () => expect(facetsChanged(undefined, before)).toBe('all'));

  it('is seen by the index that has it, and by no other', () => {
    const index = smallSite({files});
    const page = index.pageAt('/b', 'en');
    if (!page) throw new Error('No page');
    expect(index.idsOf(page)?.has('one')).toBe(true);
    const next = index
      .withDocument(readDocument('docs/b.md', '# Other\n\n## Two'))
      .withDocument(readDocument('docs/c.md', '[x](./a.mdx)'));
    expect([next.titleOf(page), next.idsOf(page)?.has('two')]).toEqual(['Other', true]);
    expect(targetsOf(next, 'docs/c.md', 'en')).toEqual(['en /a file']);
    expect([index.titleOf(page), index.idsOf(page)?.has('two')]).toEqual(['B', false]);
    expect(targetsOf(index, 'docs/c.md', 'en')).toEqual(['en /b file']);
  });

  it('is shown by the pages that show it now', () => {
    const index = smallSite({files});
    expect(targetsOf(index, 'docs/_p.mdx', 'en')).toEqual(['en /a #of-p route']);
    const shown = readDocument('docs/c.md', "import P from './_p.mdx';\n\n<P/>");
    const hidden = readDocument('docs/a.mdx', '# A');
    const next = index.withDocument(shown).withDocument(hidden);
    expect(targetsOf(next, 'docs/_p.mdx', 'en')).toEqual(['en /c #of-p route']);
  });
});

it('runs are found by what they asked for, the last time they were done', () => {
  const dependents = new Dependents();
  const consulted = (ids: string[], title: string[], document: string[]) => ({
    ids: new Set(ids),
    title: new Set(title),
    document: new Set(document),
  });
  dependents.record('one', consulted(['b'], [], ['a']));
  dependents.record('two', consulted([], ['b'], ['b']));
  expect([...dependents.of('b', ['ids'])]).toEqual(['one']);
  expect([...dependents.of('b', ['ids', 'title', 'document'])]).toEqual(['one', 'two']);
  dependents.record('two', consulted([], [], ['c']));
  expect([...dependents.of('b', ['ids', 'title', 'document'])]).toEqual(['one']);
  expect([...dependents.of('none', ['ids'])]).toEqual([]);
});

describe('ids', () => {
  it.each([
    ['/component', undefined],
    ['/page.html', undefined],
    ['/words', ['one']],
  ])('of %s: %s', (route, expected) => {
    const index = smallSite({
      files: {
        'src/pages/component.tsx': '',
        'static/page.html': '<p id="x">',
        'docs/words.md': '## One\n\n<i id="one"/>',
      },
    });
    const page = index.pageAt(route, 'en');
    const ids = page && index.idsOf(page);
    expect(ids && [...ids.keys()]).toEqual(expected);
  });
});

describe('pages by route', () => {
  const index = smallSite({
    files: {'docs/É x.md': '', 'docs/Two.md': ''},
  });

  it.each([
    ['/É x', '/É x', '/É x'],
    ['/%C3%89%20x', '/É x', '/É x'],
    ['/é x/', undefined, '/É x'],
    ['/TWO', undefined, '/Two'],
    ['/Two/', undefined, '/Two'],
    ['/None', undefined, undefined],
    ['/É%2Fx', undefined, undefined],
  ])('%s: exactly %s, or nearly %s', (route, exact, nearly) => {
    expect([index.pageAt(route, 'en')?.route, index.pageLike(route, 'en')?.route]).toEqual([exact, nearly]);
  });
});
