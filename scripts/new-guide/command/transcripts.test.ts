import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ownFiles} from '../plan/plan';
import {recordPath} from '../plan/record';
import {copyProject, favorelle, run, textsIn, type ProjectCopy} from '../harness/project-copy';

let copy: ProjectCopy;
beforeEach(() => {
  copy = copyProject({whole: false});
});
afterEach(() => {
  copy.remove();
});

const state = () => textsIn(copy.root);

const delegated = [
  'alpivane-bc',
  ...['--vendor', 'Alpivane', '--site', 'https://alpivane.example', '--product', 'business-central'],
  ...['--access', 'delegated', '--permission', 'Financials.ReadWrite.All'],
];

describe('what is wrong is said, with its option, and nothing is written', () => {
  it.each([
    ['no id', [], '<id>', 'Name the guide'],
    ['a bad id', ['Favorelle Dataverse'], '<id>', 'Try favorelle-dataverse.'],
    ['an id that exists', ['adobe-dataverse'], '<id>', 'There is a guide “adobe-dataverse” already'],
    ['an option without answer', ['x-y', '--yes'], '--vendor', 'is missing'],
    [
      'edits to discard of nothing',
      ['x-y', '--discard-edits'],
      '--discard-edits',
      'does nothing without --undo',
    ],
    ['an unknown option', ['x-y', '--vendr', 'X'], '--vendr', 'Did you mean --vendor?'],
    [
      'another site of a vendor that has a guide',
      ['x-y', '--vendor', 'codat', '--elides', 'no', '--site', 'https://codat.example'],
      '--site',
      'whose site is https://www.codat.io',
    ],
    [
      'a guide that there is in this way already',
      ['codat-two', '--vendor', 'codat', '--product', 'business-central', '--access', 'delegated'],
      '--access',
      'in this way already: codat-business-central',
    ],
    [
      'a title that another guide has',
      [...favorelle, '--title-fr', 'Codat et Dynamics 365 Business Central'],
      '--title-fr',
      'codat-business-central is called',
    ],
    ['a vendor with markup', ['x-y', '--vendor', 'A<b>'], '--vendor', '“<”'],
    ['an address', [...favorelle, '--source', 'http://x'], '--source', 'https://'],
    ['a product', [...favorelle, '--product', 'dataverze'], '--product', 'Did you mean dataverse?'],
    ['what Microsoft shuts down', [...favorelle, '--product', 'ews'], '--product', 'on 1 April 2027'],
    [
      'a permission of what Microsoft shuts down',
      [
        ...['m-x', '--vendor', 'M', '--site', 'https://m.example', '--product', 'exchange-online'],
        ...['--access', 'app-only', '--permission', 'full_access_as_app'],
      ],
      '--permission',
      'Mail.ReadWrite',
    ],
    [
      'a table where none is read',
      [...delegated, '--redirect-uri', 'web=https://x.example/a', '--table', 'accounts'],
      '--table',
      'Leave it out',
    ],
    ['a table', [...favorelle, '--table', 'My Accounts'], '--table', 'no name of a table'],
    [
      'a redirect without sign-in',
      [...favorelle, '--redirect-uri', 'web=https://x.example'],
      '--redirect-uri',
      '',
    ],
    [
      'a permission without use',
      [...favorelle, '--permission', 'user_impersonation'],
      '--permission',
      'inside',
    ],
    ['no credential', [...favorelle, '--credential', 'none'], '--credential', 'choose secret or certificate'],
    [
      'plain http',
      [...delegated, '--redirect-uri', 'web=http://x.example/a'],
      '--redirect-uri',
      'Try https://x.example/a',
    ],
    ['no platform', [...delegated, '--redirect-uri', 'https://x.example'], '--redirect-uri', 'web=https://'],
    [
      'a fragment',
      [...delegated, '--redirect-uri', 'spa=https://x.example/#a'],
      '--redirect-uri',
      'fragment',
    ],
    [
      'two kinds of platform',
      [
        ...delegated,
        '--redirect-uri',
        'spa=https://x.example/a',
        '--redirect-uri',
        'web=https://x.example/b',
      ],
      '--redirect-uri',
      'cannot keep one',
    ],
    [
      'an unknown permission',
      [...delegated, '--redirect-uri', 'web=https://x.example/a', '--permission', 'Financials.ReadWrite.Al'],
      '--permission',
      'Did you mean Financials.ReadWrite.All?',
    ],
    [
      'a permission of the other kind',
      [...delegated, '--redirect-uri', 'web=https://x.example/a', '--permission', 'API.ReadWrite.All'],
      '--permission',
      'no delegated permission',
    ],
    [
      'a secret in a browser',
      [...delegated, '--redirect-uri', 'spa=https://x.example/a', '--credential', 'secret'],
      '--credential',
      'keeps no secret',
    ],
    [
      'a permission that this site refuses',
      [
        ...['m-x', '--vendor', 'M', '--site', 'https://m.example', '--product', 'exchange-online'],
        ...['--access', 'app-only', '--permission', 'Mail.Send'],
      ],
      '--permission',
      'Synchronising needs no right to send',
    ],
    [
      'a sign-in that nobody could practise',
      [
        'm-x',
        '--vendor',
        'M',
        '--site',
        'https://m.example',
        '--product',
        'exchange-online',
        '--access',
        'delegated',
      ],
      '--access',
      'Choose app-only',
    ],
  ])('%s', async (_, args, option, sentence) => {
    const before = state();
    const {status, complaint} = await run(copy.root, [...args, '--yes']);
    expect(status).toBe(2);
    expect(complaint).toContain(option);
    expect(complaint).toContain(sentence);
    expect(state()).toEqual(before);
  });

  it('in French as well', async () => {
    const {complaint} = await run(copy.root, ['codat-business-central', '--lang', 'fr']);
    expect(complaint).toMatch(/^<id>\u00a0: Il existe déjà un guide «\u00a0codat-business-central\u00a0»/);
  });

  it('without a terminal, a missing answer names its option even where there is a default', async () => {
    const {status, complaint} = await run(copy.root, ['x-y', '--vendor', 'Xenon']);
    expect([status, complaint]).toEqual([2, expect.stringContaining('--elides is missing')]);
    expect(complaint).toContain('does the name lose the vowel before it');
  });

  it('without a terminal, a missing choice is told with what may be chosen', async () => {
    const {complaint} = await run(copy.root, [
      'x-y',
      '--vendor',
      'Xenon',
      '--site',
      'https://x.example',
      '--yes',
    ]);
    expect(complaint).toContain('--product is missing');
    expect(complaint).toContain('2  dataverse');
  });
});

describe('help', () => {
  it.each([
    ['en', 'writes a guide', '--redirect-uri PLATFORM=URI'],
    ['fr', 'écrit un guide', '--redirect-uri PLATEFORME=URI'],
  ])('in %s', async (lang, purpose, option) => {
    const {status, said} = await run(copy.root, ['--help', '--lang', lang]);
    expect(status).toBe(0);
    expect(said).toContain(purpose);
    expect(said).toContain(option);
  });
});

describe('at a terminal', () => {
  const answers = ['Favorelle', '', 'https://www.favorelle.example', '', '2', '2', '', '', '', '', ''];

  it('asks, says at once what is wrong, and writes when told to', async () => {
    const typed = ['', 'A{b}', ...answers.slice(0, 2), 'ftp://x', ...answers.slice(2), 'yes'];
    const {status, said} = await run(copy.root, ['favorelle-dataverse'], typed);
    expect(status).toBe(0);
    for (const sentence of [
      'An answer is needed',
      '“{” cannot stand',
      '“ftp://x” is no address',
      'files written',
    ]) {
      expect(said).toContain(sentence);
    }
    expect(existsSync(join(copy.root, 'docs/guides/favorelle-dataverse.mdx'))).toBe(true);
  });

  it.each([
    ['half-way, by Ctrl-C or the end of the input', answers.slice(0, 4), 3],
    ['at the last question, by no', [...answers, 'no'], 0],
  ])('leaves nothing behind when stopped %s', async (_, typed, expected) => {
    const before = state();
    expect((await run(copy.root, ['favorelle-dataverse'], typed)).status).toBe(expected);
    expect(state()).toEqual(before);
  });

  it('takes nothing but yes, no and an empty line for an agreement', async () => {
    const typed = [...answers, 'perhaps', 'no'];
    const {status, said} = await run(copy.root, ['favorelle-dataverse'], typed);
    expect(status).toBe(0);
    expect(said).toContain('Expected yes or no, found “perhaps”');
    expect(existsSync(join(copy.root, 'docs/guides/favorelle-dataverse.mdx'))).toBe(false);
  });

  it('asks only for what no option says', async () => {
    const {said} = await run(copy.root, [...favorelle, '--lang', 'fr'], ['', '', '', '', '', 'oui']);
    expect(said).not.toContain('Pour quel éditeur');
    expect(said).toContain('Quelle table');
    expect(said).toContain('> [non] ');
    expect(said).not.toMatch(/\[(?:yes|no)\]/);
  });
});

describe('writing and undoing', () => {
  it('--dry-run lists and writes nothing', async () => {
    const before = state();
    const {status, said} = await run(copy.root, [...favorelle, '--yes', '--dry-run']);
    expect(status).toBe(0);
    expect(said).toContain('docs/guides/favorelle-dataverse.mdx');
    expect(state()).toEqual(before);
  });

  it('--undo takes everything back, to the letter', async () => {
    const before = state();
    expect((await run(copy.root, [...favorelle, '--yes'])).status).toBe(0);
    const written = state();
    expect(Object.keys(written).length).toBe(Object.keys(before).length + 7);
    const {status} = await run(copy.root, ['--undo', 'favorelle-dataverse']);
    expect(status).toBe(0);
    expect(state()).toEqual(before);
  });

  it('--undo keeps what somebody has written since, unless told otherwise', async () => {
    const before = state();
    await run(copy.root, [...favorelle, '--yes']);
    const page = join(copy.root, 'docs/guides/favorelle-dataverse.mdx');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\nMine.\n`);
    const edited = state();
    const {status, complaint} = await run(copy.root, ['--undo', 'favorelle-dataverse']);
    expect(status).toBe(3);
    expect(complaint).toContain('docs/guides/favorelle-dataverse.mdx');
    expect(state()).toEqual(edited);
    expect(complaint).toContain('(lines added: 2, removed: 0)');
    expect(complaint).toContain('--discard-edits');
    expect((await run(copy.root, ['--undo', 'favorelle-dataverse', '--yes'])).status).toBe(3);
    expect(state()).toEqual(edited);
    expect((await run(copy.root, ['--undo', 'favorelle-dataverse', '--discard-edits'])).status).toBe(0);
    expect(state()).toEqual(before);
  });

  it.each([
    [
      'by hand',
      'codat-business-central',
      () => undefined,
      'wrote the guide “codat-business-central”: expected',
    ],
    [
      'by hand, after one of the same name was ours',
      'favorelle-dataverse',
      () => {
        for (const path of ownFiles('favorelle-dataverse')) {
          if (existsSync(join(copy.root, path))) writeFileSync(join(copy.root, path), 'mine');
        }
      },
      'Not one file',
    ],
    [
      'with a note that nobody can read',
      'favorelle-dataverse',
      () => {
        writeFileSync(join(copy.root, recordPath('favorelle-dataverse')), '{}');
      },
      'is not a note',
    ],
    [
      'with a note that is gone',
      'favorelle-dataverse',
      () => {
        rmSync(join(copy.root, recordPath('favorelle-dataverse')));
      },
      'and found none',
    ],
  ])('--undo never touches a guide written %s', async (_, id, change, sentence) => {
    await run(copy.root, [...favorelle, '--yes']);
    change();
    const before = state();
    for (const more of [[], ['--yes'], ['--discard-edits', '--yes'], ['--discard-edits', '--lang', 'fr']]) {
      const {status, complaint} = await run(copy.root, ['--undo', id, ...more]);
      expect(status).toBe(2);
      expect(complaint).toContain(`docs/guides/${id}.mdx`);
      expect(complaint).toContain('src/core/contracts/integrations/index.ts');
      if (!more.includes('fr')) expect(complaint).toContain(sentence);
    }
    expect(state()).toEqual(before);
  });

  it('keeps the vendor, and the words of its name, as long as another guide has them', async () => {
    const vendors = () => readFileSync(join(copy.root, 'src/core/contracts/vendors.ts'), 'utf8');
    const names = () => readFileSync(join(copy.root, 'config/spelling/names.txt'), 'utf8');
    await run(copy.root, [...favorelle, '--yes']);
    const contract = join(copy.root, 'src/core/contracts/integrations/favorelle-again.ts');
    writeFileSync(contract, 'vendor: vendors.favorelle, // Favorelle');
    await run(copy.root, ['--undo', 'favorelle-dataverse']);
    expect(vendors()).toContain("favorelle: {name: 'Favorelle'");
    expect(names()).toContain('Favorelle');
  });

  it('leaves the next guide where it is when the first is undone', async () => {
    await run(copy.root, [...favorelle, '--yes']);
    await run(copy.root, [...delegated, '--redirect-uri', 'spa=https://alpivane.example/a', '--yes']);
    await run(copy.root, ['--undo', 'favorelle-dataverse']);
    const index = readFileSync(join(copy.root, 'src/core/contracts/integrations/index.ts'), 'utf8');
    expect(index).toContain("'alpivane-bc': alpivaneBc");
    expect(index).not.toMatch(/favorelle/i);
  });

  it.each([
    ['en', 'Nothing was written: the system refused'],
    ['fr', 'Rien n’a été écrit\u00a0: le système a refusé'],
  ])('a folder that may not be written is told in the language asked for: %s', async (lang, said) => {
    const folder = join(copy.root, '.passerelle');
    writeFileSync(folder, 'a file where a folder should be');
    const before = state();
    const {status, complaint} = await run(copy.root, [...favorelle, '--yes', '--lang', lang]);
    expect(status).toBe(3);
    expect(complaint).toContain(said);
    expect(complaint).toContain('ENOTDIR');
    expect(state()).toEqual(before);
  });

  it('--undo of nothing is bad usage, and a file that is in the way stays', async () => {
    expect((await run(copy.root, ['--undo', 'nobody-here'])).status).toBe(2);
    writeFileSync(join(copy.root, 'docs/guides/favorelle-dataverse.mdx'), 'mine');
    const before = state();
    const {status, complaint} = await run(copy.root, [...favorelle, '--yes']);
    expect([status, complaint]).toEqual([2, expect.stringContaining('exists already')]);
    expect(state()).toEqual(before);
  });
});
