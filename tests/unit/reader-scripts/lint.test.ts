/**
 * Every generated script, judged by the tools of its own language: ShellCheck and bash; for PowerShell, Terraform and
 * Bicep, whose own linters no registry of packages has, by a parser.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {testWords} from '../../../scripts/test/messages';
import {findShellcheck} from '../../../scripts/test/shellcheck';
import {graphExtension} from '../../../src/core/reader-scripts/create-bicep';
import {quoteBicep, quoteHcl, quotePowerShell} from '../../../src/core/reader-scripts/quote';
import {everyScript, harmless, type GivenScript} from './every-script';
import {parserOf} from './parse';

/** No reader has such values, and whoever sends a reader a link with some is no friend. */
const breakout = `'"\`$(id)\${x}%{y}$x;&|<>\\\n# ’‘é\u0007`;
const hostile = {
  tenant: breakout,
  clientId: breakout,
  environmentName: breakout,
  environmentUrl: breakout,
  mailbox: breakout,
};
const scripts = [...everyScript(harmless, "O'Brien’s"), ...everyScript(hostile, breakout)];
const of = (language: GivenScript['language']) => scripts.filter((script) => script.language === language);

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 30}).filter((text) => !/\p{Surrogate}|\u0000/u.test(text)),
  fc
    .array(fc.constantFrom("'", '"', '\\', '$', '${', '%{', '}', '$$', '\n', '’', '‘', '`', '#', 'a'), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join('')),
);

describe('bash', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  });
  afterAll(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  it('has nothing that ShellCheck would change', {timeout: 120_000}, () => {
    const shellcheck = findShellcheck(process.env);
    if (shellcheck === undefined) throw new Error(testWords.en.missing.shellcheck);
    const files = of('sh').map(({script, name}) => {
      const file = join(folder, `${String(scripts.findIndex((one) => one.script === script))} ${name}.sh`);
      writeFileSync(file, `${script}\n`);
      return file;
    });
    // SC2016: what stands in single quotes here must not expand. SC1112: a typographic quote in a value is one.
    const {status, stdout, stderr} = spawnSync(
      shellcheck,
      ['--shell=bash', '--exclude=SC2016,SC1112', '--format=gcc', ...files],
      {encoding: 'utf8'},
    );
    expect({status, said: stdout + stderr}).toEqual({status: 0, said: ''});
  });

  it('would be noticed: ShellCheck sees what is wrong', () => {
    const file = join(folder, 'wrong.sh');
    writeFileSync(file, 'rm -rf $1/*\n');
    expect(spawnSync(findShellcheck(process.env) ?? '', ['--shell=bash', file]).status).toBe(1);
  });

  it('is one command to bash, whatever the values', () => {
    for (const {script} of of('sh')) {
      execFileSync('bash', ['-n'], {input: script});
      expect(script).toMatch(/^\([^]*\n\)$/);
    }
  });
});

const parsed = [
  ['PowerShell', 'ps1', quotePowerShell, (text: string) => `$x = ${text}\n`],
  ['Terraform', 'tf', quoteHcl, (text: string) => `x = ${text}\n`],
  ['Bicep', 'bicep', quoteBicep, (text: string) => `var x = ${text}\n`],
] as const;

describe.each(parsed)('%s', (_, language, quote, statement) => {
  let parse: Awaited<ReturnType<typeof parserOf>>;
  beforeAll(async () => {
    parse = await parserOf(language);
  });

  it('parses without an error, whatever the values', () => {
    expect(of(language).length).toBeGreaterThan(0);
    const wrong = of(language).flatMap(({name, script}) =>
      parse(knownTo(language, script)).errors.map((error) => `${name}: ${error}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has as many statements with hostile values as with harmless ones', () => {
    const texts = of(language);
    const half = texts.length / 2;
    for (let at = 0; at < half; at += 1) {
      const [tame, wild] = [texts[at], texts[at + half]];
      if (!tame || !wild) throw new Error('no script');
      expect(tame.name).toBe(wild.name);
      expect(statementsIn(parse(knownTo(language, wild.script)).root.toString())).toEqual(
        statementsIn(parse(knownTo(language, tame.script)).root.toString()),
      );
    }
  });

  it('takes a quoted value for one string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(statement(quote(text))).errors).toEqual([]);
      }),
      {numRuns: 300},
    );
  });

  it('would be noticed: an open string is an error', () => {
    expect(parse(statement(`${quote('a')}b${quote('')}'"`)).errors).not.toEqual([]);
  });
});

/** Without what only strings are made of. */
function statementsIn(tree: string): string {
  return tree
    .replace(/\((?:string_content|template_literal|escape_sequence|quoted_template\w*|expandable\w*)\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ \)/g, ')');
}

/** The grammar of Bicep is older than the word `extension`: that one line is compared, and left out. */
function knownTo(language: GivenScript['language'], script: string): string {
  if (language !== 'bicep') return script;
  expect(script.startsWith(`${graphExtension}\n`)).toBe(true);
  return script.slice(graphExtension.length);
}
