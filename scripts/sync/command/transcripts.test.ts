/** `npm run check:sync` as a person sees it, on small sites of its own. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {site} from '../../links/command/harness/sites';
import {clean, page, twin} from './harness/pages';
import {run, seenFromHere, start} from './harness/run';
import {bilingual, translated} from './harness/sites';

type Document = {
  readonly tool: string;
  readonly version: string;
  readonly status?: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
};
const json = (text: string): Document => JSON.parse(text) as Document;
const told = (text: string): string[] =>
  json(text).findings.map(({severity, code, section}) => [severity, code, section ?? '-'].join(' '));

/** Fifteen minutes in one language, fifty in the other. */
const drifted: Readonly<Record<string, string>> = {
  ...clean,
  [twin]: (clean[twin] ?? '').replace('15 minutes', '50 minutes'),
};

describe('a site whose languages agree', () => {
  it('is nothing to complain about', async () => {
    const {args} = bilingual(clean);
    const {status, stdout, stderr} = await run(args);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toMatch(/^Nothing to report\. 1 page pair, 4 sections in [\d.]+\sm?s\.\n$/);
  });

  it('as a process of its own, with JSON alone on standard output', async () => {
    const {args} = bilingual(clean);
    const {status, stdout, stderr} = await start([...args, '--format', 'json']);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(json(stdout)).toMatchObject({tool: 'check-sync', summary: {errors: 0, pairs: 1}, findings: []});
  });

  it('may have no configuration: docs, and i18n as Docusaurus would look for them', async () => {
    const {args} = site(drifted);
    const {status, stdout} = await run([...args, '--format', 'json']);
    expect({status, told: told(stdout)}).toEqual({status: 1, told: ['error fact-differs permissions']});
  });
});

describe('a translation that says something else', () => {
  it('is told by page and section, both languages, what differs and what to do', async () => {
    const {dir, args} = bilingual(drifted);
    const {status, stdout, stderr} = await run(args);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines.slice(0, -3)).toEqual([
      seenFromHere(dir, page),
      '',
      'Permissions  #permissions',
      '',
      'error  The two languages state another fact  fact-differs',
      'In English, the duration is “15 minutes”; in French, “50 minutes”.',
      '',
      `English  ${seenFromHere(dir, `${page}:20:35`)}`,
      `French   ${seenFromHere(dir, `${twin}:20:53`)}`,
      '',
      '│ Grant `Mail.Read`. It takes up to 15 minutes to work.   │ Accordez `Mail.Read`. L’effet peut demander jusqu’à 50',
      '│                                   ^^^^^^^^^^            │                                                     ^^',
      '│                                                         │ minutes.',
      '│                                                         │ ^^^^^^^',
      '',
      '→ Find out which one is right, and say the same in English and French.',
    ]);
    expect(stdout).toMatch(/\n1 error\. 1 page pair, 4 sections in [\d.]+\sm?s\.\n$/);
  });

  it.each([
    ['the option', ['--lang', 'fr'], {}],
    ['the terminal', [], {LANG: 'fr_FR.UTF-8'}],
  ])('in the language of %s', async (_, more, env) => {
    const {args} = bilingual(drifted);
    const {status, stdout} = await run([...args, ...more], {env});
    expect(status).toBe(1);
    expect(stdout).toMatch(/\berreur\b/);
    expect(stdout).toMatch(/\n1 erreur\. 1 paire de pages, 4 sections en [\d,]+\sm?s\.\n$/);
    expect(stdout).not.toMatch(/\b(?:In English|page pair|Find out)\b/);
  });
});

describe('a report in the terminal', () => {
  it('has pages in the order of the site, whichever language their findings are in', async () => {
    const {args} = bilingual({
      ...drifted,
      'docs/only.md': '# Only English\n',
      'docs/zero.md': 'It takes 5 minutes.\n',
      [`${translated}/zero.md`]: 'Cela prend 7 minutes.\n',
      [`${translated}/gone.md`]: '# Parti\n',
    });
    const {stdout} = await run(args);
    expect(
      Array.from(stdout.matchAll(/^\S.*\.md$/gm), ([line]) => line.replace(/^.*?(?=docs\/|i18n\/)/, '')),
    ).toEqual(['docs/only.md', 'docs/register.md', 'docs/zero.md', `${translated}/gone.md`]);
  });

  it('is as wide as the terminal, or as COLUMNS says where there is none', async () => {
    const {args} = bilingual(drifted);
    const widest = async (COLUMNS: string) => {
      const {stdout} = await run(args, {env: {COLUMNS}});
      return Math.max(...stdout.split('\n').flatMap((line) => (line.includes('│') ? [line.length] : [])));
    };
    expect(await widest('40')).toBeLessThanOrEqual(40);
    expect(await widest('200')).toBeGreaterThan(100);
    expect(await widest('wide')).toBe(await widest('120'));
  });
});

describe('reports', () => {
  it('--format json is one document of the shape that other tools rely on, and nothing else', async () => {
    const {args} = bilingual(drifted);
    const {status, stdout, stderr} = await run([...args, '--format', 'json']);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
    expect(json(stdout)).toMatchObject({
      tool: 'check-sync',
      version: '1.2.3',
      summary: {errors: 1, warnings: 0, notes: 0, pairs: 1, durationMs: expect.any(Number) as number},
      findings: [
        {
          code: 'fact-differs',
          severity: 'error',
          file: twin,
          line: 20,
          section: 'permissions',
          expected: '15 minutes',
          found: '50 minutes',
          message: expect.any(String) as string,
          beside: {file: page, line: 20},
        },
      ],
    });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it.each<[format: string, begins: RegExp]>([
    ['junit', /^<\?xml[^]*<failure/],
    ['github', /^::error file=[^]*register\.md,line=20,/],
    ['sarif', /^\{[^]*"version": ?"2\.1\.0"[^]*register\.md/],
    ['markdown', /^#[^]*register\.md/],
    ['html', /^<!doctype html>[^]*register\.md[^]*<\/html>\n$/i],
  ])('--format %s', async (format, begins) => {
    const {args} = bilingual(drifted);
    const {status, stdout} = await run([...args, '--format', format]);
    expect(status).toBe(1);
    expect(stdout).toMatch(begins);
  });

  it('--output keeps the report in a file, and tells people on the terminal', async () => {
    const {dir, args} = bilingual(drifted);
    const path = join(dir, 'report.json');
    const {status, stdout, stderr} = await run([...args, '--format', 'json', '--output', path]);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(told(readFileSync(path, 'utf8'))).toEqual(['error fact-differs permissions']);
    expect(stderr).toContain('50 minutes');
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
      'site-dir config locale pair format output notes lang fail-on accept reason fix yes',
      'cache-dir no-cache help version',
    ].flatMap((line) => line.split(' ')))
      expect(stdout).toMatch(new RegExp(`^ {2}--${option}(?: |$)`, 'm'));
    expect(Math.max(...stdout.split('\n').map(({length}) => length))).toBeLessThanOrEqual(100);
  });

  it('--version is the version', async () => {
    expect(await run(['--version'])).toEqual({status: 0, stdout: '1.2.3\n', stderr: ''});
  });
});

describe('--pair', () => {
  const files = (texts: Readonly<Record<string, string>>): [string, string] => {
    const {dir} = bilingual(texts);
    return [join(dir, page), join(dir, twin)];
  };

  it('says whether two files agree', async () => {
    const {status, stdout, stderr} = await run(['--pair', ...files(clean)]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(stdout).toMatch(/\nEnglish and French say the same\.\n$/);
  });

  it('or differ', async () => {
    const {status, stdout} = await run(['--pair', ...files(drifted), '--lang', 'fr']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\nLes versions en anglais et en français diffèrent\.\n$/);
  });

  it.each([
    ['in-sync', clean, 0],
    ['drifted', drifted, 1],
  ] as const)('as JSON: %s', async (expected, texts, status) => {
    const ran = await run(['--pair', ...files(texts), '--format', 'json']);
    expect({status: ran.status, stderr: ran.stderr}).toEqual({status, stderr: ''});
    expect(json(ran.stdout).status).toBe(expected);
    expect(json(ran.stdout).findings.map(({section}) => section)).toEqual(
      expected === 'drifted' ? ['permissions'] : [],
    );
  });

  it('of a file that does not parse is one finding, with its place', async () => {
    const {dir} = bilingual({
      'docs/a.mdx': drifted[page] ?? '',
      'docs/b.mdx': (drifted[twin] ?? '').replace('Tout se passe', '<Tout se passe'),
    });
    const [one, other] = [join(dir, 'docs/a.mdx'), join(dir, 'docs/b.mdx')];
    const {status, stdout} = await run(['--pair', one, other, '--format', 'json']);
    expect(status).toBe(1);
    expect(json(stdout).findings.map(({code, line}) => [code, line])).toEqual([['source-not-readable', 5]]);
    expect(json(stdout).status).toBe('drifted');
  });
});

describe('what one language lacks', () => {
  it('a page, a part of pages, a translation of nothing, a page that falls back', async () => {
    const {args} = bilingual({
      ...clean,
      'docs/only.md': '# Only English\n',
      'docs/_part.mdx': 'Part.\n',
      [`${translated}/gone.md`]: '# Parti\n',
    });
    const {status, stdout} = await run([...args, '--format', 'json']);
    expect(status).toBe(1);
    expect(json(stdout).findings.map(({code, file}) => `${String(code)} ${String(file)}`)).toEqual([
      'partial-missing docs/_part.mdx',
      'page-missing docs/only.md',
      `page-orphan ${translated}/gone.md`,
    ]);
  });

  it('a part of pages that is in both is compared', async () => {
    const {args} = bilingual({
      ...clean,
      'docs/_part.mdx': 'Wait 5 minutes.\n',
      [`${translated}/_part.mdx`]: 'Attendez 6 minutes.\n',
    });
    const {stdout} = await run([...args, '--format', 'json']);
    expect(json(stdout).findings.map(({code, file}) => `${String(code)} ${String(file)}`)).toEqual([
      `fact-differs ${translated}/_part.mdx`,
    ]);
  });

  it('in versions and in other instances of the plugin', async () => {
    const {args} = site({
      'docusaurus.config.js': `export default {
  title: 'G', url: 'https://g.example', baseUrl: '/',
  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
  presets: [['classic', {blog: false}]],
  plugins: [['@docusaurus/plugin-content-docs', {id: 'api', path: 'api', routeBasePath: 'api'}]],
};
`,
      'versions.json': '["1.0"]',
      'docs/a.md': '# A\n',
      [`${translated}/a.md`]: '# A\n',
      'versioned_docs/version-1.0/a.md': '# A\n\nIt takes 5 minutes.\n',
      'i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md': '# A\n\nCela prend 7 minutes.\n',
      'api/b.md': '# B\n\nUse `GET`.\n',
      'i18n/fr/docusaurus-plugin-content-docs-api/current/b.md': '# B\n\nUtilisez `POST`.\n',
    });
    const {stdout} = await run([...args, '--format', 'json']);
    expect(
      json(stdout)
        .findings.filter(({severity}) => severity === 'error')
        .map(({code, file}) => `${String(code)} ${String(file)}`),
    ).toEqual([
      'fact-differs i18n/fr/docusaurus-plugin-content-docs-api/current/b.md',
      'fact-differs i18n/fr/docusaurus-plugin-content-docs/version-1.0/a.md',
    ]);
  });
});

describe('--locale', () => {
  it('compares that language alone', async () => {
    const config = `export default {title: 'G', url: 'https://g.example', baseUrl: '/',
      i18n: {defaultLocale: 'en', locales: ['en', 'fr', 'de']}, presets: [['classic', {blog: false}]]};`;
    const german = 'i18n/de/docusaurus-plugin-content-docs/current/register.md';
    const {args} = site({
      ...drifted,
      'docusaurus.config.js': config,
      [german]: (clean[page] ?? '').replace('15', '99'),
    });
    const files = async (...more: string[]): Promise<unknown[]> =>
      json((await run([...args, '--format', 'json', ...more])).stdout).findings.map(({file}) => file);
    expect(await files('--locale', 'fr')).toEqual([twin]);
    expect(await files('--locale', 'de')).toEqual([german]);
    expect(await files()).toEqual([german, twin]);
  });

  it('a language that the site does not have is a mistake of the caller', async () => {
    const {args} = bilingual(clean);
    const {status, stdout, stderr} = await run([...args, '--locale', 'de']);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toContain('--locale: the site has no language “de”.');
  });
});

describe('what cannot be checked', () => {
  it('--site-dir names no directory', async () => {
    const {dir, args} = bilingual(clean);
    const {status, stderr} = await run([...args, '--site-dir', join(dir, 'nowhere')]);
    expect(status).toBe(2);
    expect(stderr).toContain(`--site-dir: there is no directory “${join(dir, 'nowhere')}”.`);
  });

  it('a directory without a site', async () => {
    const {dir, args} = site({'notes/a.md': '# A\n'});
    const {status, stderr} = await run(args);
    expect(status).toBe(3);
    expect(stderr).toContain(`“${dir}” holds neither a Docusaurus configuration nor a docs directory.`);
  });

  it('a site in one language', async () => {
    const {args} = site({'docs/a.md': '# A\n', 'docusaurus.config.js': 'export default {title: "a"};'});
    const {status, stdout} = await run(args);
    expect({status, stdout}).toEqual({status: 3, stdout: ''});
  });

  it.each<[args: string[], said: RegExp]>([
    [['--formt', 'json'], /^There is no option --formt\. Did you mean --format\?\n/],
    [['--format', 'xml'], /^--format: /],
    [['--pair', 'a.md'], /^--pair: expected two files, the page and its translation, found 1\.\n/],
    [['--pair', 'a.md', 'b.md', 'c.md'], /found 3\.\n/],
    [['--pair', 'no.md', 'none.md'], /^There is no file “no\.md”\.\n/],
    [['docs/a.md'], /docs\/a\.md/],
    [['--fix', '--accept'], /--accept/],
    [['--fail-on', 'x'], /^--fail-on: /],
    [['--lang', 'de'], /^--lang: /],
  ])('%j is a mistake of the caller', async (args, said) => {
    const {status, stdout, stderr} = await run(args);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(said);
    expect(stderr).toMatch(/\nRun with --help to see every option\.\n$/);
  });

  it('settings that are wrong, each at its place', async () => {
    const {args} = bilingual({...clean, 'check-sync.json': '{\n  "complet": ["docs/**"]\n}\n'});
    const {status, stderr} = await run(args);
    expect(status).toBe(2);
    expect(stderr).toContain('check-sync.json:2:3 ');
    expect(stderr).toContain('“complete”');
  });

  it.each([
    ['bytes that are no text', Buffer.from('# \u00c9t\u00e9\n', 'latin1'), 'not UTF-8'],
    ['text that is no text', Buffer.from('# A\n\0\n'), 'no text'],
  ])('a page of %s is one finding, and the others are compared', async (_, bytes, said) => {
    const {dir, args} = bilingual({
      ...clean,
      'docs/b.md': '5 minutes\n',
      [`${translated}/b.md`]: '6 minutes\n',
    });
    writeFileSync(join(dir, twin), bytes);
    const {status, stdout} = await run([...args, '--format', 'json']);
    expect(status).toBe(1);
    expect(told(stdout)).toEqual(['error fact-differs ', 'error source-not-readable -']);
    expect(json(stdout).findings[1]?.['message']).toContain(said);
  });

  it('the same file twice says the same, in one language', async () => {
    const {dir} = bilingual(clean);
    const {status, stdout} = await run(['--pair', join(dir, page), join(dir, page)]);
    expect(status).toBe(0);
    expect(stdout).toContain('English and English say the same.');
  });

  it('a translation that is a copy of its page is not translated', async () => {
    const {dir} = bilingual({...clean, [twin]: clean[page] ?? ''});
    const {status, stdout} = await run(['--pair', join(dir, page), join(dir, twin), '--format', 'json']);
    expect(status).toBe(1);
    expect(new Set(json(stdout).findings.map(({code}) => code))).toEqual(new Set(['left-untranslated']));
  });

  it('a folder is no file', async () => {
    const {dir} = bilingual(clean);
    const {status, stderr} = await run(['--pair', join(dir, 'docs'), join(dir, translated)]);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'is a folder: --pair compares two files. A whole site is compared with --site-dir.',
    );
  });
});

describe('--fail-on', () => {
  it.each<[failOn: string, error: number, note: number]>([
    ['error', 1, 0],
    ['warning', 1, 0],
    ['note', 1, 1],
    ['never', 0, 0],
  ])('%s', async (failOn, ...expected) => {
    // French typography is advice on a site that has not asked for more.
    const note = {...clean, [twin]: (clean[twin] ?? '').replace('l’adresse', "l'adresse")};
    const statuses: number[] = [];
    for (const [files, severity] of [
      [drifted, 'error'],
      [note, 'note'],
    ] as const) {
      const ran = await run([...bilingual(files).args, '--fail-on', failOn, '--format', 'json']);
      expect(json(ran.stdout).findings.map((finding) => finding['severity'])).toEqual([severity]);
      statuses.push(ran.status);
    }
    expect(statuses).toEqual(expected);
  });
});

describe('a JUnit report has failures where the exit status is 1', () => {
  const typography = {...clean, [twin]: (clean[twin] ?? '').replace('l’adresse', "l'adresse")};
  const orphan = {...clean, [`${translated}/gone.md`]: '# Parti\n'};
  it.each<[what: string, files: Record<string, string>, failing: string[]]>([
    ['an error', drifted, ['error', 'warning', 'note']],
    ['a warning', orphan, ['warning', 'note']],
    ['a note', typography, ['note']],
  ])('%s', async (_, files, failing) => {
    for (const failOn of ['error', 'warning', 'note', 'never']) {
      const {status, stdout} = await run([
        ...bilingual(files).args,
        '--format',
        'junit',
        '--fail-on',
        failOn,
      ]);
      const isFailure = stdout.includes('<failure ');
      expect({failOn, status, isFailure}).toEqual({
        failOn,
        status: failing.includes(failOn) ? 1 : 0,
        isFailure: failing.includes(failOn),
      });
      if (!isFailure) expect(stdout).toContain('<system-out>');
    }
  });
});
