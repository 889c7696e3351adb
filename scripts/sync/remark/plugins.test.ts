import {unified} from 'unified';
import remarkParse from 'remark-parse';
import {VFile} from 'vfile';
import {beforeEach, expect, it} from 'vitest';
import {driftingSite, page, translation, type DriftingSite} from '../one-page/harness/drifted';
import {keepText, syncPlugins, type SyncPluginOptions} from './plugins';

let site: DriftingSite;
beforeEach(async () => {
  site = await driftingSite();
});

/** What an editor would underline in a file, as it stands there unsaved. */
async function underlined(file: string, text = site.texts[file] ?? '', options: SyncPluginOptions = {}) {
  const engine = unified().use(remarkParse).use(keepText);
  for (const plugin of Object.values(syncPlugins)) engine.use(plugin, options);
  const vfile = new VFile({path: site.path(file), value: text, cwd: site.dir});
  const result = await engine.process(vfile);
  expect(String(result)).toBe(text);
  return vfile.messages.map((message) => {
    const {place, ruleId, source, fatal, reason, note, expected, url, actual} = message;
    const start = place && ('start' in place ? place.start : place);
    const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info';
    return {
      at: start && `${start.line}:${start.column}`,
      rule: `${source}:${ruleId}`,
      severity,
      reason,
      note,
      expected,
      url,
      actual,
    };
  });
}

const unsaved = (file: string, from: string, to: string) => (site.texts[file] ?? '').replace(from, to);

it('has nothing to say of two that say the same', async () => {
  expect(await underlined(page)).toEqual([]);
  expect(await underlined(translation)).toEqual([]);
});

it('underlines in the translation what it does not say, as it is typed', async () => {
  const found = await underlined(translation, unsaved(translation, '30 minutes', '45 minutes'));
  expect(found).toContainEqual(
    expect.objectContaining({
      at: '9:11',
      rule: 'check-sync:fact-differs',
      severity: 'error',
      actual: '45 minutes',
      reason: expect.stringContaining('30 minutes'),
      note: expect.stringContaining('docs/a.mdx:9:6'),
      url: 'http://localhost:3000/fr/write/sync-findings#facts',
    }),
  );
});

it('underlines in the original what the translation has not followed, more lightly', async () => {
  const found = await underlined(page, unsaved(page, '30 minutes', '45 minutes'));
  expect(found.map(({rule, severity}) => `${severity} ${rule}`).toSorted()).toEqual([
    'warning check-sync:fact-differs',
    'warning check-sync:source-changed-alone',
  ]);
  expect(found[0]).toMatchObject({
    at: '9:6',
    actual: '45 minutes',
    reason: expect.stringContaining('“30 minutes”'),
  });
  expect(found[0]?.note).toContain(`French, ${translation}:9:11`);
});

it('speaks the language that is asked for', async () => {
  const text = unsaved(translation, ':::warning', ':::tip');
  const [found] = await underlined(translation, text, {lang: 'en'});
  expect(found).toMatchObject({
    rule: 'check-sync:admonition-kind-differs',
    reason: expect.stringMatching(/^This/),
    url: 'http://localhost:3000/write/sync-findings#structure',
  });
});

it.each([
  ['`3f2a`', '`3f2b`', '3f2a'],
  ['#register', '#registre', 'register'],
  [':::warning', ':::tip', 'warning'],
  ['/portal)', '/portail)', 'https://example.com/portal'],
])('offers what the other language has: %s', async (from, to, expected) => {
  const text = unsaved(translation, from, to);
  const offers = (await underlined(translation, text)).filter((found) => found.expected);
  expect(offers.map((found) => found.expected)).toEqual([[expected]]);
  expect(text.replace(offers[0]?.actual ?? '', expected)).toBe(site.texts[translation]);
});

it('offers the address alone of a link that has a title', async () => {
  const text = unsaved(
    translation,
    '(https://example.com/portal)',
    '( <https://example.org/portal> "Titre")',
  );
  const offers = (await underlined(translation, text)).filter((found) => found.expected);
  expect(offers).toMatchObject([
    {actual: 'https://example.org/portal', expected: ['https://example.com/portal'], at: '9:45'},
  ]);
});

it('offers what can be corrected as it stands', async () => {
  const text = unsaved(translation, 'd’abord.', 'd’abord : ceci.');
  const found = await underlined(translation, text);
  expect(found).toContainEqual(
    expect.objectContaining({rule: 'check-sync:typography', expected: [expect.stringContaining('\u{a0}')]}),
  );
});

it('offers no words of a link in the place of others', async () => {
  const found = await underlined(
    translation,
    unsaved(translation, '(https://example.com/portal)', '[p]') + '\n[p]: https://example.com/portail\n',
  );
  expect(found.map(({expected}) => expected)).toEqual(found.map(() => undefined));
  expect(found.map(({rule}) => rule)).toContain('check-sync:fact-differs');
});

it.each(['<Ui', '<Ui k="', '{', '{/* ', '</Ui>', ':::', '```', '[a](', '| a |\n| -', '<', '\u{feff}'])(
  'never fails on what is half typed: %s',
  async (typed) => {
    for (const file of [page, translation]) {
      const found = await underlined(file, unsaved(file, 'portal)', `portal)\n\n${typed}`));
      for (const {rule} of found) expect(rule).not.toContain('not-judged');
    }
  },
);

it('says of a file that does not parse that alone', async () => {
  const found = await underlined(translation, unsaved(translation, 'Accordez-le', '<Ui k="'));
  expect(found.map(({rule}) => rule)).toEqual(['check-sync:source-not-readable']);
});

it('counts columns as the editor does, with a byte order mark and other line ends', async () => {
  const text = unsaved(translation, '30 minutes', '45 minutes').replaceAll('\n', '\r\n');
  const plain = await underlined(translation, text);
  expect(plain.find(({rule}) => rule.endsWith('fact-differs'))?.at).toBe('9:11');
  const marked = await underlined(translation, `\u{feff}${text}`);
  expect(marked.find(({rule}) => rule.endsWith('fact-differs'))).toMatchObject({
    actual: '45 minutes',
    at: '9:11',
  });
});

it('compares with what is saved in the other language', async () => {
  site.edit(page, 'Grant it once.', 'Grant it once, within 2 days.');
  const found = await underlined(translation);
  expect(found.map(({rule}) => rule)).toContain('check-sync:fact-missing');
  site.edit(translation, 'une seule fois', 'une seule fois, dans les 2 jours');
  expect((await underlined(translation)).map(({rule}) => rule)).not.toContain('check-sync:fact-missing');
});

it('sees files come and go', async () => {
  site.write('docs/b.mdx', '# New\n');
  expect((await underlined('docs/b.mdx')).map(({rule}) => rule)).toEqual(['check-sync:page-missing']);
  site.write(translation.replace('a.mdx', 'b.mdx'), '# Nouveau\n');
  expect((await underlined('docs/b.mdx')).map(({rule}) => rule)).toEqual(['check-sync:section-not-accepted']);
});

it('leaves alone what is no page of a site', async () => {
  site.write('README.md', '# 45 minutes\n');
  expect(await underlined('README.md')).toEqual([]);
});
