import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {beforeEach, describe, expect, it} from 'vitest';
import {driftingSite, page, translation, type DriftingSite} from '../../sync/one-page/harness/drifted';
import {keepOpen} from '../../sync/one-page/keep-open';
import {filesBeside, tellOn} from './index';

let site: DriftingSite;
beforeEach(async () => {
  site = await driftingSite();
});

const preview = {NODE_ENV: 'development'};
const published = {NODE_ENV: 'production'};

/** A page as Docusaurus hands it to plugins: without its front matter. */
async function compiled(file: string, env: Record<string, string>): Promise<Root> {
  const text = (site.texts[file] ?? '').replace(/^---\n[^]*?\n---\n/, '');
  const tree = unified().use(remarkParse).use(remarkMdx).parse(text);
  await tellOn(tree, new VFile({path: site.path(file)}), {lookUp: keepOpen(site.dir, {}), env});
  return tree;
}

/** Each note with what stands right before it, and its properties. */
async function notes(file: string, env: Record<string, string>) {
  const {children} = await compiled(file, env);
  return children.flatMap((node, index) => {
    if (node.type !== 'mdxJsxFlowElement') return [];
    const before = children[index - 1];
    const heading = before?.type === 'heading' ? before.children[0] : before;
    const under =
      heading === undefined ? 'top' : heading.type === 'text' ? heading.value.trim() : heading.type;
    return [{under, name: node.name, props: propsOf(node)}];
  });
}

// What notes are made of; a wrong guess at its shape fails the test.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Props = Record<string, any>;

function propsOf(node: MdxJsxFlowElement): Props {
  const entries = node.attributes.map((attribute) => {
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined;
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    return [name, typeof value === 'object' && value ? JSON.parse(value.value) : value];
  });
  return Object.fromEntries(entries) as Props;
}

const imports = ({children}: Root) =>
  children.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : []));

describe('where both say the same', () => {
  it.each([
    [page, preview],
    [translation, preview],
    [page, published],
    [translation, published],
  ])('%s gets nothing, not even an import: %j', async (file, env) => {
    const before = site.texts[file] ?? '';
    const {children} = await compiled(file, env);
    expect(children.some(({type}) => type.startsWith('mdx') && type !== 'mdxTextExpression')).toBe(false);
    expect(before).not.toBe('');
  });
});

describe('in the preview', () => {
  it('a section that has not followed shows what changed, in the words of its page', async () => {
    site.edit(page, 'Wait 30 minutes.', 'Wait 45 minutes.');
    const [note, ...others] = await notes(translation, preview);
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      under: 'Inscrire',
      name: 'SectionDrift',
      props: {locale: 'en', anchor: 'register', lang: 'en', state: 'behind', link: 'Voir en anglais'},
    });
    expect(note?.props['summary']).toBe('Cette section n’a pas suivi l’anglais\u{a0}: 2 différences');
    const codes = note?.props['differences'].map(({code}: {code: string}) => code);
    expect(codes).toEqual(['fact-differs', 'source-changed-alone']);
    const [fact, change] = note?.props['differences'];
    expect(fact).toMatchObject({severity: 'error', weight: 'erreur', title: expect.stringMatching(/\S/)});
    expect(fact.message).toContain('45 minutes');
    expect(fact.excerpts).toMatchObject([
      {lang: 'en', language: 'anglais', place: 'ligne 9', file: page, at: '45 minutes'},
      {lang: 'fr', language: 'français', place: 'ligne 9', file: translation, at: '30 minutes'},
    ]);
    expect(change.changes.lang).toBe('en');
    expect(change.changes.words).toContainEqual({kind: 'come', text: ' 45'});
    expect(change.excerpts).toMatchObject([{lang: 'fr'}]);
  });

  it('the section that changed says that the other has not followed', async () => {
    site.edit(page, 'Wait 30 minutes.', 'Wait 45 minutes.');
    expect(await notes(page, preview)).toMatchObject([
      {
        under: 'Register',
        props: {state: 'ahead', locale: 'fr', anchor: 'register', link: 'See it in French'},
      },
    ]);
  });

  it('what differs without anybody having accepted it is shown as well', async () => {
    site.edit(page, ':::warning', ':::tip');
    site.edit(translation, 'Accordez-le', 'Ne l’accordez jamais');
    await site.accept();
    const [register, consent] = await notes(translation, preview);
    expect(register).toMatchObject({under: 'Inscrire', props: {state: 'differs'}});
    expect(consent).toMatchObject({under: 'Consentir', props: {state: 'differs'}});
  });

  it('goes when the other language follows', async () => {
    site.edit(page, 'Wait 30 minutes.', 'Wait 45 minutes.');
    site.edit(translation, '30 minutes', '45 minutes');
    expect(await notes(page, preview)).toEqual([]);
    expect(await notes(translation, preview)).toEqual([]);
  });

  it('a section that this page lacks is told of where it would stand', async () => {
    site.edit(page, '## Consent', '## Wait {/* #wait */}\n\nA while.\n\n## Consent');
    const [note] = await notes(translation, preview);
    expect(note?.under).toBe('Inscrire');
    expect(note?.props).toMatchObject({anchor: 'wait', state: 'behind'});
    expect(note?.props['summary']).toContain('Wait');
  });

  it('a page without a translation says so, to both', async () => {
    site.write('docs/b.mdx', '# Alone\n\nText.\n');
    expect(await notes('docs/b.mdx', preview)).toMatchObject([
      {under: 'Alone', props: {locale: 'fr', state: 'ahead'}},
    ]);
    expect(await notes('docs/b.mdx', {...preview, DOCUSAURUS_CURRENT_LOCALE: 'fr'})).toMatchObject([
      {under: 'Alone', props: {locale: 'en', state: 'behind', link: 'Voir en anglais'}},
    ]);
  });

  it('what the other language lacks before its first heading stands at the top', async () => {
    site.edit(page, 'What comes first.', 'What comes first takes 3 days.');
    expect(await notes(translation, preview)).toMatchObject([
      {under: 'top', props: {state: 'behind', summary: expect.stringContaining('Cette page')}},
    ]);
  });

  it('shows no advice', async () => {
    site.write('i18n/fr/.sync/docs/a.mdx.jsonl', '{"passerelle":"sync lock","version":1}\n');
    expect(await notes(translation, preview)).toEqual([]);
  });
});

describe('on the published site', () => {
  it('readers learn that the other language is newer, with the way there', async () => {
    site.edit(page, 'Wait 30 minutes.', 'Wait 45 minutes.');
    expect(await notes(translation, published)).toEqual([
      {
        under: 'Inscrire',
        name: 'NewerElsewhere',
        props: {
          locale: 'en',
          anchor: 'register',
          words: 'La version anglaise de cette section est plus récente.',
          link: 'Read this section in English',
        },
      },
    ]);
    expect(imports(await compiled(translation, published))).toEqual([
      "import {NewerElsewhere} from '@theme/NewerElsewhere';",
    ]);
  });

  it('the newer page itself says nothing', async () => {
    site.edit(page, 'Wait 30 minutes.', 'Wait 45 minutes.');
    expect(await notes(page, published)).toEqual([]);
  });

  it('English readers learn of a newer French section', async () => {
    site.edit(translation, 'Accordez-le', 'Avant le 3 mars, accordez-le');
    expect(await notes(page, published)).toMatchObject([
      {under: 'Consent', props: {words: 'The French version of this section is more recent.', locale: 'fr'}},
    ]);
  });

  it('differences that were accepted, and facts that differ, are no business of theirs', async () => {
    site.edit(page, 'Wait 30 minutes.', 'Wait 45 minutes.');
    await site.accept();
    expect(await notes(translation, published)).toEqual([]);
  });

  it('nobody is told anything where nothing was ever accepted', async () => {
    site.write('docs/b.mdx', '# New\n\n45 minutes\n');
    site.write(translation.replace('a.mdx', 'b.mdx'), '# Nouveau\n\n30 minutes\n');
    expect(await notes(translation.replace('a.mdx', 'b.mdx'), published)).toEqual([]);
  });

  it('a new section is offered where it would stand', async () => {
    site.edit(page, '## Consent', '## Wait {/* #wait */}\n\nA while.\n\n## Consent');
    expect(await notes(translation, published)).toMatchObject([
      {under: 'Inscrire', props: {anchor: 'wait', link: 'Read “Wait” in English'}},
    ]);
  });

  it('a section that went there is named', async () => {
    site.write(page, (site.texts[page] ?? '').replace(/## Consent[^]*/, ''));
    const gone = (await notes(translation, published)).find(({under}) => under === 'Consentir');
    expect(gone?.props).toEqual({
      locale: 'en',
      words: 'La page anglaise ne contient plus cette section.',
      link: 'Read this page in English',
    });
  });

  it.each(['test', '', undefined])('is what everything but a preview is for: %s', async (value) => {
    site.edit(page, 'Wait 30 minutes.', 'Wait 45 minutes.');
    const told = await notes(translation, value === undefined ? {} : {NODE_ENV: value});
    expect(told.map(({name}) => name)).toEqual(['NewerElsewhere']);
  });
});

it('a page hangs on its counterpart and on what was accepted of both', () => {
  const lookUp = keepOpen(site.dir, {});
  expect(filesBeside(site.path(translation), lookUp)).toEqual({
    present: [page, 'i18n/fr/.sync/docs/a.mdx.jsonl'].map((file) => site.path(file)),
    missing: [],
  });
  site.write('docs/b.mdx', '# Alone\n');
  expect(filesBeside(site.path('docs/b.mdx'), lookUp)).toEqual({
    present: [],
    missing: [site.path(translation.replace('a.mdx', 'b.mdx'))],
  });
  expect(filesBeside(site.path('docs/picture.png'), lookUp)).toEqual({present: [], missing: []});
});
