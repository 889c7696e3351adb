/** What the command writes for programs, against what those programs read. */
import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {validateXML} from 'xmllint-wasm';
import {readCommand} from '../../report/harness/workflow-commands';
import {clean, page, twin} from '../command/harness/pages';
import {run} from '../command/harness/run';
import {bilingual, type TestSite} from '../command/harness/sites';

const harness = (name: string): string =>
  readFileSync(new URL(`../../report/harness/${name}`, import.meta.url), 'utf8');

/** Of every kind: two sides and one, a fix, a word diff, a file that does not parse, hostile words, no place. */
async function drifted(): Promise<TestSite> {
  const site = bilingual({
    ...clean,
    'docs/b.mdx': 'One <b.\n',
    'i18n/fr/docusaurus-plugin-content-docs/current/b.mdx': 'Un.\n',
    'docs/only.md': '# Only\n',
  });
  await run([...site.args, '--accept']);
  site.edit(page, '15 minutes', '20 minutes, `<&>"\' ]]> %0A::error::`,');
  site.edit(twin, 'l’adresse', "l'adresse");
  site.edit(twin, '## Ensuite {#afterwards}', '## Ensuite');
  return site;
}

async function written(format: string, lang: string): Promise<string> {
  const {args} = await drifted();
  const {status, stdout} = await run([...args, '--format', format, '--lang', lang]);
  expect(status).toBe(1);
  return stdout;
}

describe.each(['en', 'fr'])('in %s', (lang) => {
  it('SARIF is what its schema asks for, fixes included', async () => {
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(harness('sarif-2.1.0.schema.json')) as Record<string, unknown>;
    const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false});
    addFormats(ajv);
    const text = await written('sarif', lang);
    const validate = ajv.compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    expect(text).toContain('"fixes"');
    expect(text).toContain(' {#afterwards}');
  });

  it.each([
    ['junit', /name="20:\d+ permissions.*\n.*\n(?:.*\n)*?.*docs\/register\.md:20:\d+\n/],
    ['github', /::error file=[^\n]*docs\/register\.md:20:\d+\n/],
    ['markdown', /register\.md\\:20\\:\d+<br>\S+ {2}docs\/register\.md\\:20\\:\d+ \|/],
    ['html', /<\/code><br>\S+ {2}docs\/register\.md:20:\d+<\/th>/],
  ])('%s says where the passage stands in the other language', async (format, expected) => {
    expect(await written(format, lang)).toMatch(expected);
  });

  it('JUnit is what its readers have in common', async () => {
    const text = await written('junit', lang);
    const {valid, errors} = await validateXML({
      xml: [{fileName: 'report.xml', contents: text}],
      schema: [harness('junit.xsd')],
    });
    expect({valid, errors}).toEqual({valid: true, errors: []});
    expect(text).toContain('source-changed-alone');
  });

  it('GitHub reads each line as an annotation, and no page can write one of its own', async () => {
    const lines = (await written('github', lang)).trimEnd().split('\n');
    const commands = lines.map((line) => readCommand(line));
    expect(commands.every((command) => command !== undefined)).toBe(true);
    expect(commands.map((command) => command?.command)).toContain('error');
    expect(commands.map((command) => command?.properties['file'])).toContainEqual(
      expect.stringContaining(twin) as string,
    );
  });

  it('HTML and Markdown show what a page says, and run none of it', async () => {
    expect(await written('html', lang)).not.toContain('minutes, <&>');
    expect(await written('markdown', lang)).toContain('minutes');
  });
});

it('JSON has for each finding its code, place, page, section and both sides', async () => {
  const {findings} = JSON.parse(await written('json', 'en')) as {
    findings: readonly Readonly<Record<string, unknown>>[];
  };
  expect(findings.length).toBeGreaterThan(5);
  for (const found of findings)
    expect(found).toMatchObject({
      code: expect.any(String) as string,
      severity: expect.stringMatching(/^(?:error|warning|note)$/) as string,
      file: expect.any(String) as string,
      page: expect.any(String) as string,
      message: expect.any(String) as string,
    });
  expect(findings.find(({code}) => code === 'fact-differs')).toMatchObject({
    section: 'permissions',
    sides: [
      {language: 'English', file: page, excerpt: {at: '20 minutes'}},
      {language: 'French', file: twin, excerpt: {at: '15 minutes'}},
    ],
  });
});

it.each([
  ['en', 'This page is not in French: its readers are shown English.'],
  ['fr', 'Cette page n’existe pas en français'],
])('says in %s in which language a page is missing', async (lang, expected) => {
  const site = bilingual({...clean, 'docs/only.md': '# Only\n'});
  const {stdout} = await run([...site.args, '--format', 'json', '--lang', lang]);
  expect(stdout).toContain(expected);
});
