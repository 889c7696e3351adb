/** `npm run check:sync -- --fix`: what is mechanical, and nothing else. */
import {describe, expect, it} from 'vitest';
import {clean, page, twin} from './harness/pages';
import {run} from './harness/run';
import {bilingual, type TestSite} from './harness/sites';

const codes = (text: string): unknown[] =>
  (JSON.parse(text) as {findings: {code: string}[]}).findings.map(({code}) => code);

const nb = '\u00a0';

/** Straight apostrophe, plain space, missing id, English page of Microsoft's; and a fact that no program may mend. */
const french = (clean[twin] ?? '')
  .replace('l’adresse', "l'adresse")
  .replace(
    'Tout se passe dans le portail.',
    'Tout se passe ici : dans le [portail](https://learn.microsoft.com/en-us/azure/).',
  )
  .replace('## Ensuite {#afterwards}', '## Ensuite')
  .replace('15 minutes', '50 minutes');
const files = {
  ...clean,
  [page]: (clean[page] ?? '').replace(
    'Everything happens in the portal.',
    'Everything happens here: in the [portal](https://learn.microsoft.com/en-us/azure/).',
  ),
  [twin]: `\ufeff${french.replaceAll('\n', '\r\n')}`,
};
const mended = files[twin]
  .replace("l'adresse", 'l’adresse')
  .replace('ici : dans', `ici${nb}: dans`)
  .replace('learn.microsoft.com/en-us', 'learn.microsoft.com/fr-fr')
  .replace('## Ensuite', '## Ensuite {#afterwards}');

const fix = (site: TestSite, ...more: string[]) => run([...site.args, '--fix', ...more]);

describe('--fix', () => {
  it('shows what it changes, writes that, and leaves every other byte; facts are for people', async () => {
    const site = bilingual(files);
    const {status, stdout, stderr} = await fix(site, '--format', 'json');
    expect(site.read(twin)).toBe(mended);
    expect(site.read(page)).toBe(files[page]);
    expect(stderr).toContain("-2. Saisissez l'adresse `https://app.example/callback`.");
    expect(stderr).toContain('+2. Saisissez l’adresse `https://app.example/callback`.');
    expect(stderr).toContain('+## Ensuite {#afterwards}');
    expect(stderr).toContain('4 corrections in 1 file.\n');
    expect({status, left: codes(stdout)}).toEqual({status: 1, left: ['fact-differs']});
    const again = await fix(site);
    expect(again.stderr).toBe('There is nothing that --fix could safely correct.\n');
    expect(site.read(twin)).toBe(mended);
  });

  it('says where what is left stands now', async () => {
    const site = bilingual({...files, [twin]: files[twin].replace("l'adresse", "qu'il l'a, l'adresse")});
    const {stdout} = await fix(site, '--format', 'json');
    const findings = (text: string): unknown => (JSON.parse(text) as {findings: unknown}).findings;
    const [left] = findings(stdout) as {line: number; column: number}[];
    const line = site.read(twin).split('\r\n')[(left?.line ?? 0) - 1] ?? '';
    expect(line.slice((left?.column ?? 0) - 1)).toMatch(/^50 minutes/);
    const again = await run([...site.args, '--format', 'json']);
    expect(findings(stdout)).toEqual(findings(again.stdout));
  });

  it.each([
    ['y', true],
    ['oui', true],
    ['n', false],
    ['', false],
  ])('asks somebody at a terminal: %j', async (types, isWritten) => {
    const site = bilingual(files);
    const {stderr} = await run([...site.args, '--fix'], {types, columns: 100, env: {NO_COLOR: '1'}});
    expect(stderr).toContain('+2. Saisissez l’adresse');
    expect(site.read(twin)).toBe(isWritten ? mended : files[twin]);
  });

  it('--yes does not ask', async () => {
    const site = bilingual(files);
    await run([...site.args, '--fix', '--yes'], {types: 'n', columns: 100});
    expect(site.read(twin)).toBe(mended);
  });

  it('leaves code, quotations of people’s keyboards and addresses as they are', async () => {
    const text = (clean[twin] ?? '').replace('Tout se passe', "Tapez `l'option : un` ; tout se passe");
    const site = bilingual({
      ...clean,
      [page]: (clean[page] ?? '').replace('Everything', "Type `l'option : un`; everything"),
      [twin]: text,
    });
    await fix(site);
    expect(site.read(twin)).toBe(text.replace('` ; tout', '`\u202f; tout'));
  });
});
