/** `npm run check:links` as a person sees it, on small sites of its own. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {run, seenFromHere, start} from './harness/run';
import {bilingual, clean, site, translated} from './harness/sites';

type Document = {
  readonly tool: string;
  readonly version: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
};
const json = (text: string): Document => JSON.parse(text) as Document;
const codes = (text: string): unknown[] => json(text).findings.map(({code}) => code);
const today = {PASSERELLE_TODAY: '2027-03-01'};

/** One link that leads nowhere, near to one that does not; written in a file that only English readers see. */
const broken = {...clean, 'docs/install.md': '# Install\n\nThen [configure](./configur.md).\n'};

describe('a site without faults', () => {
  it('is nothing to complain about', async () => {
    const {args} = bilingual(clean);
    const {status, stdout, stderr} = await run(args);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toMatch(/^Nothing to report\. 4 files, 4 links, .* in [\d.]+\sm?s\.\n$/);
  });

  it('as a process of its own', async () => {
    const {args} = bilingual(clean);
    const {status, stdout} = await start([...args, '--format', 'json']).ended;
    expect(status).toBe(0);
    expect(json(stdout).findings).toEqual([]);
  });

  it('may have no configuration: docs, and i18n as Docusaurus would look for them', async () => {
    const {args} = site({
      'docs/install.md': '# Install\n\nThen [configure](./configur.md).\n',
      'docs/configure.md': '# Configure\n',
      [`${translated}/configure.md`]: '# Configurer\n\n[Rien](rien.md)\n',
    });
    const {status, stdout} = await run([...args, '--format', 'json']);
    expect(status).toBe(1);
    expect(json(stdout).findings.map(({code, file, line, column}) => [code, file, line, column])).toEqual([
      ['file-missing', 'docs/install.md', 3, 18],
      ['file-missing', `${translated}/configure.md`, 3, 8],
    ]);
  });
});

describe('a link that leads nowhere', () => {
  it('is told at its place, with what to write instead', async () => {
    const {dir, args} = bilingual(broken);
    const {status, stdout, stderr} = await run(args);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    expect(stdout).toContain(
      `${seenFromHere(dir, 'docs/install.md:3:18')}  error  File not found  file-missing\n`,
    );
    expect(stdout).toContain('The link “./configur.md” leads to docs/configur.md, which does not exist.\n');
    expect(stdout).toContain('Write instead: ./configure.md\n');
    expect(stdout).toMatch(/\n1 error\. 4 files, 4 links, .*\n$/);
  });

  it.each([
    ['the option', ['--lang', 'fr'], {}],
    ['the terminal', [], {LANG: 'fr_FR.UTF-8'}],
  ])('in the language of %s', async (_, more, env) => {
    const {dir, args} = bilingual(broken);
    const {status, stdout} = await run([...args, ...more], {env});
    expect(status).toBe(1);
    expect(stdout).toContain(`${seenFromHere(dir, 'docs/install.md:3:18')}  erreur  Fichier introuvable`);
    expect(stdout).toMatch(/Écrivez plutôt\s: \.\/configure\.md\n/);
    expect(stdout).not.toMatch(/\b(?:link|leads|Write)\b/);
  });
});

describe('reports', () => {
  it('--format json is one document of the shape that other tools rely on, and nothing else', async () => {
    const {args} = bilingual(broken);
    const {status, stdout, stderr} = await run([...args, '--format', 'json']);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    expect(json(stdout)).toMatchObject({
      tool: 'check-links',
      version: '1.2.3',
      summary: {
        errors: 1,
        warnings: 0,
        notes: 0,
        files: 4,
        links: 4,
        durationMs: expect.any(Number) as number,
      },
      findings: [
        {
          code: 'file-missing',
          severity: 'error',
          file: 'docs/install.md',
          line: 3,
          column: 18,
          message: 'The link “./configur.md” leads to docs/configur.md, which does not exist.',
          suggestion: './configure.md',
          target: './configur.md',
          path: 'docs/configur.md',
        },
      ],
    });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it.each<[format: string, begins: RegExp]>([
    ['junit', /^<\?xml[^]*<failure/],
    ['github', /^::error file=[^]*docs\/install\.md,line=3,/],
    ['sarif', /^\{[^]*"version": ?"2\.1\.0"[^]*docs\/install\.md/],
    ['markdown', /^#[^]*docs\/install\.md/],
    ['html', /^<!doctype html>[^]*docs\/install\.md[^]*<\/html>\n$/i],
  ])('--format %s', async (format, begins) => {
    const {args} = bilingual(broken);
    const {status, stdout} = await run([...args, '--format', format]);
    expect(status).toBe(1);
    expect(stdout).toMatch(begins);
  });

  it('--output keeps the report in a file, and tells people on the terminal', async () => {
    const {dir, args} = bilingual(broken);
    const path = join(dir, 'report.json');
    const {status, stdout, stderr} = await run([...args, '--format', 'json', '--output', path]);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(codes(readFileSync(path, 'utf8'))).toEqual(['file-missing']);
    expect(stderr).toContain(seenFromHere(dir, 'docs/install.md:3:18'));
    expect(stderr).toContain(`The report is in ${path}.\n`);
  });

  it('--output where nothing can be written could not run', async () => {
    const {dir, args} = bilingual(clean);
    const {status, stderr} = await run([...args, '--output', join(dir, 'nowhere/report.txt')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/--output: “.*nowhere\/report\.txt” cannot be written: /);
  });

  it.each(['en', 'fr'] as const)('--help in %s lists every option within 100 columns', async (lang) => {
    const {status, stdout, stderr} = await run(['--help', '--lang', lang]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    for (const option of [
      'site-dir config locale format output notes lang fail-on site-only offline max-age cache-dir',
      'no-cache allow-host built shard watch fix yes help version',
    ].flatMap((line) => line.split(' ')))
      expect(stdout).toMatch(new RegExp(`^ {2}--${option}(?: |$)`, 'm'));
    expect(Math.max(...stdout.split('\n').map(({length}) => length))).toBeLessThanOrEqual(100);
  });

  it('--version is the version', async () => {
    expect(await run(['--version'])).toEqual({status: 0, stdout: '1.2.3\n', stderr: ''});
  });
});

describe('languages', () => {
  const both = {
    ...broken,
    [`${translated}/install.md`]: '# Installer\n\nPuis [configurer](./configurer.md).\n',
  };

  it('--locale fr says nothing of what only English readers see', async () => {
    const {args} = bilingual(both);
    const files = async (...more: string[]): Promise<unknown[]> =>
      json((await run([...args, '--format', 'json', ...more])).stdout).findings.map(({file}) => file);
    expect(await files('--locale', 'fr')).toEqual([`${translated}/install.md`]);
    expect(await files('--locale', 'en')).toEqual(['docs/install.md']);
    expect(await files('--locale', 'en', '--locale', 'fr')).toHaveLength(2);
  });

  it('a language that the site does not have is a mistake of the caller', async () => {
    const {args} = bilingual(clean);
    expect(await run([...args, '--locale', 'de'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '--locale: the site has no language “de”. It has en, fr.\nRun with --help to see every option.\n',
    });
  });
});

describe('what cannot be checked', () => {
  it.each(['--site-dir', '--built'])('%s names no directory', async (option) => {
    const {dir, args} = bilingual(clean);
    const {status, stderr} = await run([...args, option, join(dir, 'nowhere')]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${option}: there is no directory “${join(dir, 'nowhere')}”.`);
  });

  it('a directory without a site', async () => {
    const {dir, args} = site({'notes/a.md': '# A\n'});
    const {status, stderr} = await run(args);
    expect(status).toBe(3);
    expect(stderr).toContain(`“${dir}” holds neither a Docusaurus configuration nor a docs directory.`);
  });

  it.each([
    ['is not finished', 'export default {{{'],
    ['is worked out by a program', "module.exports = require('./make-it')();\n"],
  ])('a configuration that %s, so that it names nothing to check', async (_, text) => {
    const {dir, args} = site({'docs/a.md': '# A\n', 'docusaurus.config.js': text});
    const {status, stdout, stderr} = await run(args);
    expect({status, stdout}).toEqual({status: 3, stdout: ''});
    expect(stderr).toContain(`In the Docusaurus configuration of “${dir}”, no docs, blog or pages`);
  });

  it('arguments that mean nothing, as a process of its own', async () => {
    const {status, stdout, stderr} = await start(['--ofline']).ended;
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toBe(
      'There is no option --ofline. Did you mean --offline?\nRun with --help to see every option.\n',
    );
  });

  it('settings that are not there', async () => {
    const {dir, args} = bilingual(clean);
    const {status, stderr} = await run([...args, '--config', join(dir, 'none.json')]);
    expect(status).toBe(2);
    expect(stderr).toContain('--config: there is no file');
  });

  it.each([
    ['en', 'ignore[0]: “until” is missing.', '“ignored” means nothing here'],
    ['fr', 'ignore[0]\u{a0}: il manque «\u{a0}until\u{a0}».', '«\u{a0}ignored\u{a0}»'],
  ])('settings that are wrong, each at its place, in %s', async (lang, first, second) => {
    const {args} = bilingual({
      ...clean,
      'check-links.json': `{
  "ignore": [
    {"link": "https://a.example/*", "reason": "Their server asks people to sign in."}
  ],
  "ignored": []
}
`,
    });
    const {status, stdout, stderr} = await run([...args, '--lang', lang]);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    const [one, other] = stderr.split('\n');
    expect(one).toContain(`check-links.json:3:5 ${first}`);
    expect(other).toContain(`check-links.json:5:3 ${second}`);
  });
});

describe('--fail-on', () => {
  const faults = {
    error: {'docs/a.md': '# A\n\n[b](nowhere.md)\n'},
    warning: {'docs/a.md': '# A\n\n## Same {#one}\n\n## Again {#one}\n'},
    note: {'docs/a.md': '# A\n\n[M](https://learn.microsoft.com/fr-fr/azure/)\n'},
  };

  it.each<[failOn: string, error: number, warning: number, note: number]>([
    ['error', 1, 0, 0],
    ['warning', 1, 1, 0],
    ['note', 1, 1, 1],
    ['ours', 1, 0, 0],
    ['never', 0, 0, 0],
  ])('%s', async (failOn, ...expected) => {
    const statuses: number[] = [];
    for (const severity of ['error', 'warning', 'note'] as const) {
      const {args} = site(faults[severity]);
      const ran = await run([...args, '--site-only', '--fail-on', failOn, '--format', 'json']);
      expect(json(ran.stdout).findings.map((finding) => finding['severity'])).toEqual([severity]);
      statuses.push(ran.status);
    }
    expect(statuses).toEqual(expected);
  });
});

describe('exceptions', () => {
  const inline = (until: string) =>
    `# Install\n\n{/* check-links-ignore until=${until} reason: written next week by the other team */}\n\n[configure](./configur.md)\n`;
  const list = (until: string) =>
    JSON.stringify({
      ignore: [{link: './configur.md', until, reason: 'Written next week by the other team.'}],
    });

  it.each([
    ['in the settings', {...broken, 'check-links.json': list('2027-04-01')}, 0, []],
    ['in a page', {...clean, 'docs/install.md': inline('2027-04-01')}, 0, []],
    [
      'in the settings, expired',
      {...broken, 'check-links.json': list('2027-02-28')},
      1,
      ['ignore-expired', 'file-missing'],
    ],
    [
      'in a page, expired',
      {...clean, 'docs/install.md': inline('2027-02-28')},
      1,
      ['ignore-expired', 'file-missing'],
    ],
    [
      'in a page, without need',
      {...clean, 'docs/install.md': inline('2027-04-01').replace('configur.md', 'configure.md')},
      0,
      ['ignore-unused'],
    ],
  ])('%s', async (_, files, status, expected) => {
    const {args} = bilingual(files);
    const ran = await run([...args, '--format', 'json'], {env: today});
    expect(codes(ran.stdout).toSorted()).toEqual([...expected].toSorted());
    expect(ran.status).toBe(status);
  });
});

describe('--fix', () => {
  const files = {
    ...clean,
    'docs/setup/prerequisites.md': '# Prerequisites\n',
    'docs/install.md':
      '\ufeff# Install\r\n\r\nAfter [these](./prerequisites.md), then [configure](./configur.md).\r\n\r\nSee [Azure](https://learn.microsoft.com/fr-fr/azure/) and [Graph](https://docs.microsoft.com/en-us/graph/).\r\n',
  };
  let before = '';
  beforeAll(() => {
    before = files['docs/install.md'];
  });

  it('shows what it changes, writes what is safe, and leaves every other byte', async () => {
    const {dir, args} = bilingual(files);
    const file = join(dir, 'docs/install.md');
    const {status, stdout, stderr} = await run([...args, '--fix', '--site-only', '--format', 'json']);
    expect(readFileSync(file, 'utf8')).toBe(
      before
        .replace('./prerequisites.md', './setup/prerequisites.md')
        .replace('learn.microsoft.com/fr-fr', 'learn.microsoft.com/en-us')
        .replace('docs.microsoft.com/en-us', 'learn.microsoft.com/en-us'),
    );
    expect(stderr).toContain('-After [these](./prerequisites.md), then');
    expect(stderr).toContain('+After [these](./setup/prerequisites.md), then');
    expect(stderr).toContain('3 links corrected in 1 file.\n');
    // What is left is what it may not guess.
    expect({status, left: codes(stdout)}).toEqual({status: 1, left: ['file-missing']});
    expect(codes((await run([...args, '--site-only', '--format', 'json'])).stdout)).toEqual(['file-missing']);
    const again = await run([...args, '--fix', '--site-only']);
    expect(again.stderr).toBe('There is nothing that --fix could safely correct.\n');
    for (const [name, text] of Object.entries(files))
      if (name !== 'docs/install.md') expect(readFileSync(join(dir, name), 'utf8')).toBe(text);
  });
});

describe('--shard', () => {
  const pages = Object.fromEntries(
    Array.from({length: 12}, (_, n) => [
      `docs/page-${n}.md`,
      `# Page ${n}\n\n[x](nowhere-${n}.md) [y](page-${n}.md#no)\n`,
    ]),
  );

  it('each its part, and merge the whole', async () => {
    const {dir, args} = bilingual({...clean, ...pages});
    const report = async (name: string, ...more: string[]): Promise<string> => {
      const path = join(dir, name);
      writeFileSync(path, (await run([...args, '--format', 'json', ...more])).stdout);
      return path;
    };
    const whole = await report('whole.json');
    const shards = [await report('1.json', '--shard', '1/2'), await report('2.json', '--shard', '2/2')];
    const findings = (path: string) => json(readFileSync(path, 'utf8')).findings;
    for (const shard of shards) expect(findings(shard).length).toBeGreaterThan(2);

    const merged = await run(['merge', ...shards, '--format', 'json']);
    expect(merged.status).toBe(1);
    expect(json(merged.stdout).findings).toEqual(findings(whole));
    const {durationMs: _, ...counts} = json(merged.stdout).summary;
    expect(json(readFileSync(whole, 'utf8')).summary).toMatchObject(counts);

    const half = await run(['merge', String(shards[1])]);
    expect({status: half.status, stdout: half.stdout}).toEqual({status: 3, stdout: ''});
    expect(half.stderr).toContain('of 2 shards, 1 is missing');
    const nothing = await run(['merge', join(dir, 'none.json')]);
    expect(nothing.status).toBe(3);
  });
});
