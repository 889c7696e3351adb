import {expect, it} from 'vitest';
import {readDocument} from '../read';
import {smallSite} from '../resolve/harness/small-site';
import {languageDocumentRules} from '../rules/languages';
import {siteDocumentRules, siteRules} from '../rules/site';
import {Examiner} from './examine';
import {shownIn} from './shown';

const rules = {document: [...siteDocumentRules, ...languageDocumentRules], site: siteRules};
const french = 'i18n/fr/docusaurus-plugin-content-docs/current';

async function examined(files: Readonly<Record<string, string>>, isOurs?: (file: string) => boolean) {
  const index = smallSite({files});
  const documents = new Map(
    Object.keys(files).flatMap((file) => {
      const document = index.document(file);
      return document ? [[file, document] as const] : [];
    }),
  );
  const examiner = new Examiner(index, shownIn(index.pages, documents), rules, isOurs);
  await examiner.examineAll();
  return examiner;
}

const said = (examiner: Examiner): string[] =>
  examiner
    .result()
    .findings.map(
      ({code, file, line, locales}) => `${code} ${file ?? ''}:${line ?? 0} ${locales?.join('+') ?? ''}`,
    )
    .sort();

it('what is found of a document in two languages is one finding', async () => {
  const both = await examined({'docs/a.md': '[x](./gone.md)'});
  expect(said(both)).toEqual(['file-missing docs/a.md:1 en+fr']);
  const translated = {'docs/a.md': '[x](./gone.md)', [`${french}/a.md`]: 'À\n\n[x](./gone.md)'};
  expect(said(await examined(translated))).toEqual([
    'file-missing docs/a.md:1 en',
    `file-missing ${french}/a.md:3 fr`,
  ]);
});

it('a partial is examined where it is shown, and a draft nowhere', async () => {
  const files = {
    'docs/a.mdx': "import P from './_p.mdx';\n\n<P />\n",
    'docs/_p.mdx': '[x](./gone.md)\n',
    'docs/_unused.mdx': '[x](./gone.md)\n',
    'docs/d.md': '---\ndraft: true\n---\n\n[x](./gone.md)\n',
  };
  expect(said(await examined(files))).toEqual(['file-missing docs/_p.mdx:1 en+fr']);
});

it('an address is used once, in however many languages its document is shown', async () => {
  const {uses, links} = (
    await examined({'docs/a.md': '[x](https://x.example/#a) [x](https://x.example/#a)'})
  ).result();
  expect(uses.map(({href, link}) => [href, link.span.start.column])).toEqual([
    ['https://x.example/#a', 5],
    ['https://x.example/#a', 31],
  ]);
  expect(links).toBe(2);
});

it('of what is not ours nothing is said, but its addresses are known', async () => {
  const files = {
    'docs/a.md': '[x](./gone.md) [x](https://a.example)',
    'docs/b.md': '[x](./gone.md) [x](https://b.example)',
  };
  const examiner = await examined(files, (file) => file === 'docs/a.md');
  expect(said(examiner)).toEqual(['file-missing docs/a.md:1 en+fr']);
  expect(examiner.result().uses.map(({href}) => href)).toEqual(['https://a.example/', 'https://b.example/']);
});

it.each([
  [
    'its own links',
    'docs/a.md',
    '[x](./gone.md)',
    ['anchor-missing docs/b.md:1 en+fr', 'file-missing docs/a.md:1 en+fr'],
  ],
  ['an anchor that others link to', 'docs/a.md', '# A\n\n## Here\n', []],
  ['nothing that anybody sees', 'docs/c.md', '# C\n\nMore.\n', ['anchor-missing docs/b.md:1 en+fr']],
])('a change of %s is seen at once, as by looking at everything again', async (_, file, text, expected) => {
  const files = {'docs/a.md': '# A\n', 'docs/b.md': '[x](./a.md#here)\n', 'docs/c.md': '# C\n'};
  const examiner = await examined(files);
  expect(said(examiner)).toEqual(['anchor-missing docs/b.md:1 en+fr']);
  examiner.change(readDocument(file, text));
  expect(said(examiner)).toEqual(expected);
  expect(said(examiner)).toEqual(said(await examined({...files, [file]: text})));
});

it('a change costs what hangs on it', async () => {
  const many = Object.fromEntries(Array.from({length: 50}, (_, at) => [`docs/n${at}.md`, '[x](./a.md)']));
  const examiner = await examined({...many, 'docs/a.md': '# A\n', 'docs/b.md': '[x](./a.md#here)'});
  // In two languages each: the document itself, and the one that asks for its anchors.
  expect(examiner.change(readDocument('docs/a.md', '# A\n\n## Here\n'))).toBe(4);
});
