/**
 * `--answers`: what the scripts for readers printed is explained from a file, by the rules of the page and of the command
 * itself. The registration is read by the script for bash from the practice tenant; scripts.test.ts has the access.
 */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {integrations} from '../../../src/core/contracts/integrations';
import {sayAnyFinding} from '../../../src/core/messages/every-finding';
import {everyFinding as english} from '../../../src/core/messages/en/every-finding';
import {everyFinding as french} from '../../../src/core/messages/fr/every-finding';
import {practise} from '../../../tests/unit/registration/practise';
import {readable, startGraph} from '../../../tests/unit/reader-scripts/printed-registration';
import {run} from './harness/run';

const graph = startGraph();
afterAll(() => {
  graph.close();
});

const directory = mkdtempSync(join(tmpdir(), 'answers-'));
const languages = [
  ['en', english],
  ['fr', french],
] as const;

/** As somebody who stands where the file lies. */
function explained(id: string, printed: string | Buffer, more: readonly string[] = []) {
  writeFileSync(join(directory, 'answers.txt'), printed);
  return run([id, '--answers', 'answers.txt', ...more], {env: {INIT_CWD: directory}});
}

type Document = {
  readonly clientId: string;
  readonly findings: readonly {readonly code: string; readonly step?: string; readonly way: string}[];
  readonly facts: readonly unknown[];
};

describe('what the script read of a registration', () => {
  it.each(readable)('of %s says what the page says: %s', async (id, scenario) => {
    const printed = await graph.printed(id, scenario);
    const own = await practise(id, scenario);
    const {objectId} = own.reading.evidence;
    const more = objectId === undefined ? [] : ['--object-id', objectId];
    const {status, stdout, stderr} = await explained(id, printed, [...more, '--format', 'json']);
    const document = JSON.parse(stdout) as Document;
    expect({status, stderr}).toEqual({status: own.findings.length > 0 ? 1 : 0, stderr: ''});
    expect(document.findings.map(({code, step, way}) => ({code, step, way}))).toEqual(
      own.findings.map(({code, step}) => ({code, step, way: 'registration'})),
    );
    expect(document.facts).toEqual(JSON.parse(JSON.stringify(own.rows)));
    for (const [lang, words] of languages) {
      const text = await explained(id, printed, [...more, '--lang', lang]);
      expect(text.status).toBe(status);
      const {vendor, product} = integrations[id];
      for (const finding of own.findings)
        expect(text.stdout).toContain(
          sayAnyFinding(words, finding, {vendor: vendor.name, product: product.name[lang]})?.title,
        );
    }
  });

  it.each(languages)('is shown to a person, as a whole, in %s', async (lang) => {
    const printed = await graph.printed('codat-business-central', 'redirect-uri-differs');
    const {stdout} = await explained('codat-business-central', printed, ['--lang', lang]);
    await expect(stdout).toMatchFileSnapshot(`transcripts/registration-answers.${lang}.txt`);
  });

  it('needs no value but the file, and says so where the file is about another application', async () => {
    const id = 'codat-business-central';
    const printed = await graph.printed(id, 'all-is-well');
    const other = 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458';
    const {status, stderr} = await explained(id, printed, ['--client-id', other]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/is about the application [0-9a-f-]{36}, and not about b94d27b9-/);
    const {clientId} = JSON.parse((await explained(id, printed, ['--format', 'json'])).stdout) as Document;
    expect((await explained(id, printed, ['--client-id', clientId.toUpperCase()])).status).toBe(0);
  });

  it('is read as Windows and a terminal leave it', async () => {
    const id = 'codat-business-central';
    const printed = await graph.printed(id, 'redirect-uri-differs');
    const windows = `PS C:\\> .\\check.ps1\r\n${printed.replaceAll('\n', '\r\n')}PS C:\\> `;
    for (const saved of [windows, Buffer.from(`\ufeff${windows}`, 'utf16le'), `${printed}${printed}`]) {
      const {status, stdout} = await explained(id, saved);
      expect(status).toBe(1);
      expect(stdout).toContain('The redirect URI differs by a few characters');
    }
  });
});

describe('what says nothing of a registration', () => {
  const id = 'codat-business-central';
  let printed = '';
  beforeAll(async () => {
    printed = await graph.printed(id, 'all-is-well');
  });
  const first = (status: string) => printed.replace(/ 200/, ` ${status}`);

  it.each<[string, () => string, number, RegExp, RegExp]>([
    [
      'whoever ran it may not read it',
      () => printed.replaceAll(' 200', ' 403'),
      3,
      /may not read the registration\. Let its owner run it/,
      /ne peut pas lire l’inscription/,
    ],
    ['the sign-in had ended', () => first('401'), 3, /had ended\. Run it again/, /avait pris fin/],
    ['Graph asked to wait', () => first('429'), 3, /asked to slow down/, /demandé de ralentir/],
    ['Graph is out of order', () => first('503'), 3, /no usable answer/, /pas donné de réponse utilisable/],
    [
      'nobody answered',
      () => printed.replace(/^\|.*\n/gm, ''),
      3,
      /no usable answer: none at all/,
      /réponse utilisable/,
    ],
    [
      'the page of a proxy',
      () => printed.replace(/^\| \{.*$/m, '| <html>Sign in</html>'),
      3,
      /the page of a proxy/,
      /la page d’un proxy/,
    ],
    [
      'half a list',
      () => printed.replaceAll('"value":', '"@odata.nextLink":"https://x","value":'),
      3,
      /no usable answer/,
      /réponse utilisable/,
    ],
    [
      'its end is missing',
      () => printed.slice(0, -20),
      2,
      /ends before the check does, or lacks an answer/,
      /s’arrête avant la fin du contrôle/,
    ],
    [
      'another guide’s',
      () => printed.replace(id, 'adobe-dataverse'),
      2,
      /comes from the script of adobe-dataverse, and not of codat-business-central/,
      /vient du script de adobe-dataverse, et non de codat-business-central/,
    ],
    [
      'of a later version',
      () => printed.replace('registration 1', 'registration 2'),
      2,
      /another version of this project\. Print the script anew/,
      /d’une autre version de ce projet/,
    ],
    [
      'the script itself',
      () => `(\n  printf '%s\\n' '--- passerelle registration 1 ${id}'\n  printf '%s\\n' '--- end'\n)\n`,
      2,
      /holds the script itself\. Expected: what it prints/,
      /contient le script lui-même\. Attendu/,
    ],
    ['nothing', () => ' \n', 2, /is empty\. Expected: what such a script prints/, /est vide\. Attendu/],
    [
      'a manifest',
      () => '{"appId": "x"}',
      2,
      /holds JSON; a manifest is read in the page of its guide\. Expected/,
      /contient du JSON\u202f; un manifeste se lit dans la page de son guide/,
    ],
    ['a page', () => '<!doctype html><p>x', 2, /holds a web page\. Expected/, /contient une page web/],
    [
      'something else',
      () => 'Dear all,\nsee below',
      2,
      /holds nothing that a check script printed\. Expected: .*Print one with --script/,
      /ne contient rien qu’un script de contrôle ait écrit\. Attendu/,
    ],
  ])('%s', async (_, change, status, inEnglish, inFrench) => {
    for (const [lang, said] of [
      ['en', inEnglish],
      ['fr', inFrench],
    ] as const) {
      const ran = await explained(id, change(), ['--lang', lang]);
      expect({status: ran.status, stdout: ran.stdout}).toEqual({status, stdout: ''});
      expect(ran.stderr).toMatch(said);
    }
  });

  it('is not called right where a part of it was denied', async () => {
    const denied = printed.replace(/(read \S+appRoleAssignments\n\| HTTP\/1\.1) 200/, '$1 403');
    const {status, stdout, stderr} = await explained(id, denied);
    expect(status).toBe(3);
    expect(stdout).toContain('nothing wrong was found, and not everything could be seen');
    expect(stdout).toContain('Parts were denied to whoever ran the script');
    expect(stderr).toMatch(/parts were denied to whoever ran the script\. What could be seen is right\./);
  });

  it.each([
    ['a file that is not there', 'nowhere.txt', /“nowhere\.txt” cannot be read: there is no such file\./],
    ['a directory', 'folder', /“folder” cannot be read: it is a directory\./],
  ])('%s', async (_, path, said) => {
    mkdirSync(join(directory, 'folder'), {recursive: true});
    const {status, stdout, stderr} = await run([id, '--answers', path], {env: {INIT_CWD: directory}});
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(said);
  });
});

describe('options', () => {
  it('ask for the address that an answer is compared with, and for nothing else', async () => {
    const report = '--- passerelle check 1 adobe-dataverse\nclock 1\ntoken issued\n--- end\n';
    const {status, stderr} = await explained('adobe-dataverse', report);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Values are missing\. Add, with your own: --environment-url https:\/\/\S+\n/);
  });

  it.each([
    [
      '--object-id',
      '2b0d1e4c-0000-4000-8000-000000000001',
      /--object-id has no meaning for codat-business-central/,
    ],
    ['--client-id', 'mine', /--client-id: “mine” is not such a value/],
    ['--authority', 'https://example.com/', /is no https address of Microsoft’s sign-in/],
  ])('are read as everywhere: %s', async (option, value, said) => {
    const {status, stderr} = await explained('codat-business-central', '', [option, value]);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });
});
