/** `npm run diagnose` as a person or a program meets it. */
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {run} from './harness/run';

const app = '2b1a6a2c-9c2e-4a3b-8a61-3f4f3d6a1b5c';
const mismatch = `AADSTS50011: The redirect URI 'https://dynamics365businesscentral.codat.io/OAuth/callback' specified in the request does not match the redirect URIs configured for the application '${app}'. Correlation ID: 5d1f1e2c-87b1-4c43-9c3b-9f6d9c6a0e11`;

const file = (content: string | Buffer): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'diagnose-')), 'refusal.txt');
  writeFileSync(path, content);
  return path;
};

describe('for people', () => {
  it('says what happened, why, who acts, what to do, what to send', async () => {
    const {status, stdout, stderr} = await run(['--integration', 'codat-business-central'], [mismatch]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Redirect URI differs',
      'AADSTS50011 · Certain · Microsoft Entra ID',
    ]);
    for (const part of [
      'What happened\n',
      'capital letters',
      'Who acts: An administrator of your Microsoft Entra tenant',
      '(add-redirect-uri)',
      `/~/Authentication/appId/${app}`,
      'How to undo\n',
      'When to stop\n',
      '- Correlation ID: 5d1f1e2c-87b1-4c43-9c3b-9f6d9c6a0e11',
      'It may also be\n',
    ])
      expect(stdout.replace(/\n {2,}/g, ' ')).toContain(part.trim());
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n')) if (!line.includes('http')) expect(line.length).toBeLessThan(101);
  });

  it.each([
    ['the option', ['--lang', 'fr'], {}],
    ['the terminal', [], {LANG: 'fr_FR.UTF-8'}],
  ])('in the language of %s', async (_, args, env) => {
    const {stdout} = await run(args, [mismatch], {env});
    expect(stdout).toContain('Ce qui s’est passé\n');
    expect(stdout).toContain('Qui agit\u00a0: Un administrateur de votre locataire Microsoft Entra');
  });

  it('in colour on a terminal alone, after asking for the text', async () => {
    const {stdout, stderr} = await run([], [mismatch], {columns: 80});
    expect(stderr).toMatch(/^Paste what Microsoft said/);
    expect(stdout).toContain('\u001b[1m');
    expect((await run([], [mismatch], {columns: 80, env: {NO_COLOR: '1'}})).stdout).not.toContain('\u001b[');
  });

  it('says that it does not know, and what to try; that, too, is an answer', async () => {
    const {status, stdout} = await run([], ['My printer is on fire, error 50011 items.']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Not known\n/);
    expect(stdout).toContain('1. Look for a number that begins with AADSTS');
  });

  it('names a number that has a public name only', async () => {
    const {stdout} = await run([], ['AADSTS20012']);
    expect(stdout).toContain(
      'AADSTS20012 is a code of Microsoft’s, which Microsoft calls “WsFedMessageInvalid”',
    );
    expect(stdout).toContain('https://login.microsoftonline.com/error?code=20012');
  });

  it('wipes secrets, says so, and repaints no terminal', async () => {
    const secret = 'abc8Q~defghijklmnopqrstuvwxyz0123456789AB';
    const {stdout} = await run([], [`AADSTS7000215 client_secret=${secret} app '\u001b[2J${app}'`]);
    expect(stdout).not.toContain(secret);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('Wiped from the text before it was read: 1 client secret.');
  });
});

describe('for programs', () => {
  it('is one JSON document, and nothing else', async () => {
    const {status, stdout, stderr} = await run(
      ['--format', 'json', '--integration', 'codat-business-central'],
      [mismatch],
    );
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const {message, links, details, ...rest} = JSON.parse(stdout) as Record<string, unknown>;
    expect(rest).toEqual({
      tool: 'diagnose',
      version: '1.2.3',
      code: 'AADSTS50011',
      codes: ['AADSTS50011'],
      cause: 'redirect-uri-mismatch',
      causes: ['redirect-uri-mismatch', 'wrong-platform-type', 'redirect-uri-missing'],
      actor: 'tenant-admin',
      steps: ['add-redirect-uri'],
      confidence: 'certain',
    });
    expect(message).toEqual(expect.stringContaining('asked to return to an address'));
    expect(links).toContain('https://login.microsoftonline.com/error?code=50011');
    expect(details).toMatchObject({evidence: {appId: app}, masked: []});
  });

  it('answers line by line, in order; a wrong line has its own error, and the rest goes on', async () => {
    const lines = [
      JSON.stringify({id: 'a', text: mismatch}),
      'nonsense',
      JSON.stringify({id: 7}),
      '',
      JSON.stringify({id: 'x', text: 'AADSTS65001', integration: 'nowhere'}),
      JSON.stringify({id: 3, text: 'AADSTS65001 et é', integration: 'prextra-exchange'}),
    ].join('\n');
    const bytes = Buffer.from(lines);
    // Cut anywhere, also inside a letter.
    const pieces = Array.from({length: Math.ceil(bytes.length / 7)}, (_, at) =>
      bytes.subarray(at * 7, at * 7 + 7),
    );
    const {status, stdout} = await run(['--jsonl', '--integration', 'codat-business-central'], pieces);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {id: unknown; cause?: string; error?: {code: string; line: number}});
    expect(answers.map(({id, cause, error}) => [id, cause ?? error?.code, error?.line])).toEqual([
      ['a', 'redirect-uri-mismatch', undefined],
      [null, 'line-not-json', 2],
      [7, 'line-incomplete', 3],
      ['x', 'integration-unknown', 5],
      [3, 'consent-missing', undefined],
    ]);
    expect(status).toBe(1);
  });

  it('answers hundreds of lines', async () => {
    const lines = Array.from({length: 500}, (_, id) => `${JSON.stringify({id, text: mismatch})}\n`);
    const {status, stdout} = await run(['--jsonl'], lines);
    expect({status, answers: stdout.trimEnd().split('\n').length}).toEqual({status: 0, answers: 500});
  });
});

describe('a file', () => {
  it.each([
    ['UTF-8', Buffer.from(mismatch)],
    ['with a byte order mark', Buffer.from(`\ufeff${mismatch}`)],
    ['UTF-16, as PowerShell writes', Buffer.from(`\ufeff${mismatch}`, 'utf16le')],
    ['the Windows code page', Buffer.from(`AADSTS50011 : é ${mismatch}`, 'latin1')],
  ])('in %s', async (_, content) => {
    const {stdout} = await run(['--format', 'json', '--file', file(content)]);
    expect(JSON.parse(stdout)).toMatchObject({code: 'AADSTS50011', cause: 'redirect-uri-mismatch'});
  });

  it('that is not there is a mistake of the caller', async () => {
    const {status, stdout, stderr} = await run(['--file', '/nowhere/refusal.txt']);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(/^--file: there is no file “\/nowhere\/refusal\.txt”\./);
  });

  it('that is a folder cannot be read', async () => {
    const {status, stderr} = await run(['--file', tmpdir(), '--lang', 'fr']);
    expect(status).toBe(3);
    expect(stderr).toContain('EISDIR');
  });

  it('is found from where the person stood', async () => {
    const path = file(mismatch);
    const {status} = await run(['--file', 'refusal.txt'], [], {env: {INIT_CWD: join(path, '..')}});
    expect(status).toBe(0);
  });
});

describe('called wrongly', () => {
  it.each([
    [['--formt', 'json'], 'Did you mean --format?'],
    [['--format', 'xml'], '--format: expected one of text, json, found “xml”.'],
    [['--integration', 'codat'], 'codat-business-central, adobe-dataverse'],
    [['--lang', 'de'], '--lang: expected one of en, fr'],
    [['--jsonl', '--format', 'text'], '--jsonl and --format text cannot be used together.'],
    [['refusal.txt'], '“refusal.txt” is not expected here'],
  ])('%j', async (args, said) => {
    const {status, stdout, stderr} = await run(args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain(said);
    expect(stderr).toContain('npm run diagnose -- --help');
  });

  it.each(['en', 'fr'])('explains itself in %s', async (lang) => {
    const {status, stdout} = await run(['--help', '--lang', lang]);
    expect(status).toBe(0);
    for (const option of ['file', 'format', 'jsonl', 'integration', 'lang', 'help', 'version'])
      expect(stdout).toContain(`--${option}`);
  });
});
