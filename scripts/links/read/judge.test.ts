import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {SourceLink} from '../model';
import {oddDocuments} from './harness/corpus';
import {docusaurusJudge, type Judgement} from './harness/docusaurus';
import {readConfirmed} from './index';
import {offsetOf} from '../../markdown/place';

const root = path.resolve(import.meta.dirname, '../../..');
const plain = {comments: false, admonitions: false, headingIds: false};

type Difference = {readonly document: string; readonly what: string};

/**
 * Documents that Docusaurus refuses and the fast parser reads: brackets of a link that close over a tag, and a
 * definition whose target on the next line looks like a tag. No document is the other way about.
 */
const readAnyway = /^(?:Expected (?:the|a) closing tag|Unexpected character `\\` \(U\+005C\) in name)/;

describe('Docusaurus as the judge', () => {
  it('this project’s own pages in both languages: the same links, places and ids', async () => {
    const judge = await docusaurusJudge('mdx', false);
    let items = 0;
    const differences: Difference[] = [];
    for (const file of ownPages()) {
      const source = readFileSync(path.join(root, file), 'utf8');
      const judgement = await judge(source);
      items += judgement.links.length + judgement.ids.length;
      differences.push(...(await compare(file, source, judgement)));
    }
    expect(items).toBeGreaterThan(500);
    expect(differences).toEqual([]);
  });

  it('documents of odd constructs: the same links, places and ids', async () => {
    const judge = await docusaurusJudge('mdx', false);
    let items = 0;
    const differences: Difference[] = [];
    const lenient: string[] = [];
    for (const [index, source] of oddDocuments(240, 4).entries()) {
      const judgement = await judge(source);
      const own = await readConfirmed('odd.mdx', source, {mdx1Compat: plain});
      if (own.problem) expect(judgement.problem, `odd ${index}: ${own.problem.message}`).toBeDefined();
      else if (judgement.problem) lenient.push(judgement.problem);
      else {
        items += judgement.links.length + judgement.ids.length;
        differences.push(...(await compare(`odd ${index}`, source, judgement)));
      }
    }
    expect(items).toBeGreaterThan(1500);
    expect(differences).toEqual([]);
    expect(lenient.filter((message) => !readAnyway.test(message))).toEqual([]);
    expect(lenient.length).toBeLessThan(6);
  }, 180_000);

  it.each([
    [
      'comments of HTML',
      '## A <!-- #b -->\n\n<!-- [x](y) -->\n\n## `<!-- c -->` d\n\nword <!-- e --> [f](g)',
    ],
    ['ids in braces', '## A {#b}\n\n## C `d` {#e}\n\n### *f* {#g}\n\n## \\{#h}\n\n## i {#j} k'],
    ['titles of admonitions', ':::note A [b](c)\n\n## D\n\n:::\n\n> :::tip e\n>\n> [f](g)\n>\n> :::'],
    [
      'unwrapped code',
      '```mdx-code-block\n<a href="x">\n```\n\n[y](z)\n\n```mdx-code-block\n</a>\n```\n\n## B',
    ],
    ['colons', '## a:b c\n\n## 10:30\n\n## :d[e]{.f}'],
    [
      'what looks like a directive',
      ':::위험 **a** [b](c)\n\nd :30[e](f) :é[g](h)\n\n:::foo bar [i](j)\n\n:::note\n\nk\n\n:::',
    ],
    ['values in headings', '## {1 + 1} a\n\n## <b>c</b> ![d](e)\n\n## [f][g]\n\n[g]: h'],
  ])('what Docusaurus 3 lets through besides: %s', async (_, source) => {
    const judgement = await (await docusaurusJudge('mdx', true))(source);
    expect(judgement.problem).toBeUndefined();
    const own = await readConfirmed('a.mdx', source);
    expect(headingIdsOf(own)).toEqual(judgement.ids);
    expect(targetsOf(own.links)).toEqual(judgement.links.map(({target}) => target).sort());
  });

  it.each([
    [
      'HTML',
      '## A <b>c</b>\n\n<a href="x">y</a> <!-- #z -->\n\n## D <!-- #e -->\n\n{f} [g](h) <https://i.example>',
    ],
    ['ids in braces', '## A {#b}\n\n# <i>c</i>\n\nSet\next\n==='],
  ])('Markdown without MDX: %s', async (_, source) => {
    const judgement = await (await docusaurusJudge('md', false))(source);
    const own = await readConfirmed('a.md', source, {format: 'detect', mdx1Compat: plain});
    expect(headingIdsOf(own)).toEqual(judgement.ids);
    expect(targetsOf(own.links.filter(({syntax}) => syntax !== 'attribute'))).toEqual(
      judgement.links.map(({target}) => target).sort(),
    );
  });
});

async function compare(document: string, source: string, judgement: Judgement): Promise<Difference[]> {
  const own = await readConfirmed('a.mdx', source, {mdx1Compat: plain});
  const rest = [...judgement.links];
  const differences: Difference[] = [];
  for (const link of own.links) {
    const kind = kindOf(link);
    if (!kind) continue;
    const start = offsetOf(judgement.text, link.span.start);
    const end = offsetOf(judgement.text, link.span.end);
    const index = rest.findIndex(
      (theirs) =>
        theirs.kind === kind &&
        theirs.target === link.target &&
        (theirs.start === undefined || (theirs.start === start && theirs.end === end)),
    );
    if (index >= 0) rest.splice(index, 1);
    // Links in JavaScript are ours alone: the judge’s tree holds scripts as they are.
    else if (kind !== 'attribute') differences.push({document, what: `more ${kind} ${link.target}`});
  }
  differences.push(...rest.map(({kind, target}) => ({document, what: `lost ${kind} ${target}`})));
  const ids = headingIdsOf(own);
  for (let index = 0; index < Math.max(ids.length, judgement.ids.length); index++) {
    const theirs = judgement.ids[index] ?? '';
    if (ids[index] !== theirs) differences.push({document, what: `id ${theirs}`});
  }
  return differences;
}

function kindOf({syntax, attribute = ''}: SourceLink): string | undefined {
  if (syntax === 'inline' || syntax === 'autolink') return 'link';
  if (syntax === 'attribute') return ['href', 'src', 'poster', 'to'].includes(attribute) ? syntax : undefined;
  return syntax === 'import' || syntax === 'front-matter' ? undefined : syntax;
}

function headingIdsOf({ids}: Awaited<ReturnType<typeof readConfirmed>>): string[] {
  return ids.filter(({kind}) => kind === 'heading' || kind === 'explicit-heading').map(({id}) => id);
}

function targetsOf(links: readonly SourceLink[]): string[] {
  return links
    .filter((link) => kindOf(link))
    .map(({target}) => target)
    .sort();
}

function ownPages(): string[] {
  return ['docs', 'i18n'].flatMap((place) =>
    readdirSync(path.join(root, place), {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.mdx?$/.test(name))
      .map((name) => path.posix.join(place, name)),
  );
}
