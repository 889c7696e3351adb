/** `npm run check:sync -- --accept`, and what is told afterwards of pages that change. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {clean, page, twin} from './harness/pages';
import {run} from './harness/run';
import {bilingual, translated, type TestSite} from './harness/sites';

const lock = `i18n/fr/.sync/${page}.jsonl`;

type Finding = Readonly<Record<string, unknown>>;

async function found({args}: TestSite): Promise<Finding[]> {
  const {stdout} = await run([...args, '--format', 'json']);
  return (JSON.parse(stdout) as {findings: Finding[]}).findings;
}

async function told(site: TestSite): Promise<string[]> {
  return (await found(site)).map(({severity, code, section = ''}) => [severity, code, section].join(' '));
}

/** A site of which everything was accepted. */
async function accepted(files: Readonly<Record<string, string>> = clean): Promise<TestSite> {
  const site = bilingual(files);
  const ran = await run([...site.args, '--accept']);
  expect(ran).toMatchObject({status: 0, stderr: ''});
  return site;
}

describe('--accept', () => {
  it('keeps what both languages say, in words, one line a section; then says that there is nothing to do', async () => {
    const site = bilingual(clean);
    const {status, stdout, stderr} = await run([...site.args, '--accept']);
    expect({status, stdout, stderr}).toEqual({
      status: 0,
      stdout: '4 sections accepted on 1 page.\n',
      stderr: '',
    });
    const [head, ...lines] = site.read(lock).trimEnd().split('\n');
    expect(head).toBe('{"passerelle":"sync lock","version":1}');
    expect(lines.map((line) => (JSON.parse(line) as {key: string}).key)).toEqual([
      '',
      'afterwards',
      'create',
      'permissions',
    ]);
    expect(site.read(lock)).toContain('Le secret expire après 180 jours.');
    expect(await run([...site.args, '--accept', '--lang', 'fr'])).toMatchObject({
      status: 0,
      stdout: 'Il n’y avait rien à accepter.\n',
    });
    expect(await told(site)).toEqual([]);
  });

  it('before anybody has, nothing is said of it; afterwards each new page is a note', async () => {
    expect(await told(bilingual(clean))).toEqual([]);
    const site = await accepted({...clean, 'docs/b.md': 'One.\n', [`${translated}/b.md`]: 'Un.\n'});
    site.remove('i18n/fr/.sync/docs/b.md.jsonl');
    expect(await told(site)).toEqual(['note section-not-accepted ']);
  });

  it.each([
    [['nowhere.md'], /^--accept: no page of the site is “nowhere\.md”\./],
    [['docs/registr.md'], /Did you mean “docs\/register\.md”\?/],
    [['register.md#permission'], /has no section “permission”\. Did you mean “permissions”\?/],
  ])('%j stands for nothing: a mistake of the caller, and nothing is written', async (names, said) => {
    const site = bilingual(clean);
    const {status, stdout, stderr} = await run([...site.args, '--accept', ...names]);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(said);
    expect(existsSync(join(site.dir, 'i18n/fr/.sync'))).toBe(false);
  });

  it('leaves a page that does not parse as it was accepted, and says so', async () => {
    const site = bilingual({...clean, 'docs/b.mdx': 'One.\n', [`${translated}/b.mdx`]: 'Un <b.\n'});
    const {status, stdout, stderr} = await run([...site.args, '--accept']);
    expect({status, stdout}).toEqual({status: 1, stdout: '4 sections accepted on 1 page.\n'});
    expect(stderr).toContain(`${translated}/b.mdx:1 cannot be read, and is left as it was accepted: `);
  });
});

describe('a change of one language', () => {
  it('is told with a word diff at the section that lags, until that follows', async () => {
    const site = await accepted();
    site.edit(page, 'Everything happens in the portal.', 'Almost everything happens in the portal.');
    expect(await found(site)).toMatchObject([
      {
        code: 'source-changed-alone',
        severity: 'error',
        file: twin,
        before: 'Everything happens in the portal.',
        after: 'Almost everything happens in the portal.',
        beside: {file: page, line: 5},
      },
    ]);
    const {status, stdout} = await run(site.args);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'The English changed after both were accepted, and the French has not followed:',
    );
    expect(stdout).toContain('│ {+Almost+} everything happens in the portal.');
    site.edit(twin, 'Tout se passe', 'Presque tout se passe');
    expect(await told(site)).toEqual([]);
  });

  it('in the translation is told as well', async () => {
    const site = await accepted();
    site.edit(twin, 'Tout se passe dans le portail.', 'Tout se passe dans le portail, sauf la fin.');
    expect(await told(site)).toEqual(['error translation-changed-alone Register the application']);
  });

  it.each([
    ['reflowed', page, 'Everything happens in the portal.', 'Everything happens\nin the portal.'],
    ['set in italics', twin, 'dans le portail', 'dans le *portail*'],
    ['typeset', twin, 'L’effet', "L'effet"],
    ['with other list marks', page, '1. Choose', '1) Choose'],
  ])('of looks alone is silent: %s', async (_, file, from, to) => {
    const site = await accepted();
    site.edit(file, from, to);
    if (to.startsWith('1)')) site.edit(file, '2. Enter', '2) Enter');
    expect((await told(site)).filter((line) => !line.startsWith('note'))).toEqual([]);
  });

  it('is not hidden by an unrelated one of the other language', async () => {
    const site = await accepted();
    site.edit(page, 'It takes up to', 'Mostly it takes up to');
    site.edit(twin, 'Tout se passe dans le portail.', 'Tout se passe dans le portail, sauf la fin.');
    expect((await told(site)).toSorted()).toEqual([
      'error source-changed-alone permissions',
      'error translation-changed-alone Register the application',
    ]);
  });

  it('of a section that is moved and renamed, but says the same, is silent', async () => {
    const site = await accepted();
    const moved = '## Afterwards {#afterwards}\n\nThe secret expires after 180 days. You must renew it.\n';
    for (const [file, part] of [
      [page, moved],
      [twin, '## Ensuite {#afterwards}\n\nLe secret expire après 180 jours. Vous devez le renouveler.\n'],
    ] as const) {
      const text = site.read(file);
      const heading = file === page ? '## Create {#create}' : '## Créer {#create}';
      site.write(file, text.replace(`\n${part}`, '').replace(heading, `${part}\n${heading}`));
    }
    expect(await told(site)).toEqual([]);
  });
});

describe('accepting what changed alone', () => {
  const changed = async (): Promise<TestSite> => {
    const site = await accepted();
    site.edit(page, 'It takes up to', 'Mostly it takes up to');
    return site;
  };

  it('is not done unasked: the section is named, and the rest accepted', async () => {
    const site = await changed();
    const {status, stdout, stderr} = await run([...site.args, '--accept']);
    expect({status, stdout}).toEqual({status: 0, stdout: 'There was nothing to accept.\n'});
    expect(stderr).toContain('1 section left as accepted: one language alone has changed.');
    expect(stderr).toContain(`  ${page}#permissions\n`);
    expect(await told(site)).toEqual(['error source-changed-alone permissions']);
  });

  it('is asked for the reason once, however many languages have not followed', async () => {
    const canadian = `${translated.replace('/fr/', '/fr-CA/')}/register.md`;
    const site = bilingual({
      ...clean,
      'docusaurus.config.js': `export default {title: 'G', url: 'https://g.example', baseUrl: '/',
        i18n: {defaultLocale: 'en', locales: ['en', 'fr', 'fr-CA']}, presets: [['classic', {blog: false}]]};`,
      [canadian]: clean[twin] ?? '',
    });
    await run([...site.args, '--accept']);
    site.edit(page, '15 minutes', '20 minutes');
    const {status, stderr} = await run([...site.args, '--accept', page]);
    expect(status).toBe(2);
    expect(stderr).toContain(`changed alone: ${page}#permissions. If`);
  });

  it('needs a reason', async () => {
    const site = await changed();
    const {status, stderr} = await run([...site.args, '--accept', page]);
    expect(status).toBe(2);
    expect(stderr).toContain(`one language has changed alone: ${page}#permissions.`);
    expect(await told(site)).toHaveLength(1);
  });

  it.each([
    ['the section', `${page}#permissions`],
    ['the page', page],
    ['the end of its path', 'register.md#permissions'],
    ['the translation', twin],
    ['a folder', 'docs'],
    ['a folder of translations', translated],
  ])('by %s, with a reason, which is kept', async (_, name) => {
    const site = await changed();
    const {status, stdout} = await run([...site.args, '--accept', name, '--reason', 'An English nicety.'], {
      env: {PASSERELLE_WRITER: 'ada'},
    });
    expect({status, stdout}).toEqual({status: 0, stdout: '1 section accepted on 1 page.\n'});
    expect(await told(site)).toEqual([]);
    expect(site.read(lock)).toMatch(/"key":"permissions".*"reason":"An English nicety\.","by":"ada"/);
    // The others keep theirs.
    expect(site.read(lock).match(/"reason":"first"/g)).toHaveLength(3);
  });

  it('another section does not count', async () => {
    const site = await changed();
    await run([...site.args, '--accept', `${page}#create`, '--reason', 'No.']);
    expect(await told(site)).toEqual(['error source-changed-alone permissions']);
  });
});

describe('what is gone', () => {
  it('a page: a note, and its lock goes when all is accepted', async () => {
    const site = await accepted({...clean, 'docs/b.md': 'One.\n', [`${translated}/b.md`]: 'Un.\n'});
    site.remove('docs/b.md');
    site.remove(`${translated}/b.md`);
    expect(await told(site)).toEqual(['note accepted-page-gone ']);
    expect((await run([...site.args, '--accept'])).status).toBe(0);
    expect(await told(site)).toEqual([]);
    expect(existsSync(join(site.dir, 'i18n/fr/.sync/docs/b.md.jsonl'))).toBe(false);
  });

  it('a line of the lock that is damaged is one finding, and the others count', async () => {
    const site = await accepted();
    site.edit(lock, '{"key":"create"', '<<<<<<< ours\n{"key":"create"');
    site.edit(page, 'It takes up to', 'Mostly it takes up to');
    expect((await told(site)).map((line) => line.split(' ')[1])).toEqual([
      'lock-not-readable',
      'source-changed-alone',
    ]);
  });
});

describe('git', () => {
  it('is not asked: a copy without history, or a shallow clone, is told the same', async () => {
    const site = await accepted();
    site.edit(page, 'It takes up to', 'Mostly it takes up to');
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: site.dir,
        stdio: 'ignore',
      });
    };
    const before = await told(site);
    git('init');
    git('add', '.');
    git('commit', '-m', 'all');
    const shallow = `${site.dir}/clone`;
    git('clone', '--depth', '1', `file://${site.dir}`, shallow);
    expect(before).toEqual(['error source-changed-alone permissions']);
    const {stdout} = await run(['--site-dir', shallow, '--no-cache', '--format', 'json'], {env: {PATH: ''}});
    expect((JSON.parse(stdout) as {findings: Finding[]}).findings.map(({code}) => code)).toEqual([
      'source-changed-alone',
    ]);
  });
});
