import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CommandErrorArgs, CommandErrorCode} from '../messages/command-words';
import {formats} from '../../report/formats';
import {exclusive, optionTypes, type Options} from './options';
import {parseCommand} from './parse';

const usual: Options = {
  siteDir: '.',
  locales: [],
  format: 'text',
  showsNotes: false,
  web: 'ask',
  cache: true,
  allowHosts: [],
  watch: false,
  fix: false,
  yes: false,
};

const words = (line: string): string[] => (line === '' ? [] : line.split(' '));

describe('what is asked', () => {
  it.each<[line: string, options: Partial<Options>]>([
    ['', {}],
    ['--site-dir site --built site/build', {siteDir: 'site', built: 'site/build'}],
    ['--site-dir=site', {siteDir: 'site'}],
    ['--site-dir=-x', {siteDir: '-x'}],
    ['--site-dir one --site-dir two', {siteDir: 'two'}],
    ['--locale fr --locale en', {locales: ['fr', 'en']}],
    ['--allow-host a.test --allow-host b.test', {allowHosts: ['a.test', 'b.test']}],
    ['--config x.json --output y.json --format sarif', {config: 'x.json', output: 'y.json', format: 'sarif'}],
    ['--notes --fix --yes', {showsNotes: true, fix: true, yes: true}],
    ['--watch', {watch: true}],
    ['--fail-on ours', {failOn: 'ours'}],
    ['--offline', {web: 'cache-only'}],
    ['--site-only', {web: 'none'}],
    ['--no-cache', {cache: false}],
    ['--cache-dir .cache', {cache: '.cache'}],
    ['--max-age 0', {maxAge: 0}],
    ['--max-age 0s', {maxAge: 0}],
    ['--max-age 45s', {maxAge: 45_000}],
    ['--max-age 90m', {maxAge: 90 * 60_000}],
    ['--max-age 12h', {maxAge: 12 * 3_600_000}],
    ['--max-age 7d', {maxAge: 7 * 86_400_000}],
    ['--shard 1/1', {shard: {index: 1, of: 1}}],
    ['--shard 2/5', {shard: {index: 2, of: 5}}],
    ['--lang en', {}],
  ])('%s', (line, options) => {
    expect(parseCommand(words(line))).toMatchObject({kind: 'check', options: {...usual, ...options}});
  });

  it.each(formats)('--format %s', (format) => {
    expect(parseCommand(['--format', format])).toEqual({kind: 'check', options: {...usual, format}});
  });

  it('merges the reports it is given, options among them', () => {
    expect(parseCommand(['merge', 'a.json', '--format', 'json', 'b.json'])).toEqual({
      kind: 'merge',
      files: ['a.json', 'b.json'],
      options: {...usual, format: 'json'},
    });
  });

  it.each([
    '--help',
    '-h',
    'merge --help',
    '--help --nonsense',
    '--nonsense --help',
    '--format nonsense --help',
    '--format --help',
    '--offline --max-age 7 -h',
    '--version --help',
    'somewhere --help',
  ])('%s: help, whatever else is wrong', (line) => {
    expect(parseCommand(words(line))).toMatchObject({kind: 'help'});
  });

  it('answers in the language asked for, even where it cannot understand', () => {
    expect(parseCommand(['--lang', 'fr', '--nonsense'])).toMatchObject({kind: 'misunderstood', lang: 'fr'});
    expect(parseCommand(['--help', '--lang=fr'])).toEqual({kind: 'help', lang: 'fr'});
    expect(parseCommand(['--version', '--nonsense'])).toMatchObject({kind: 'version'});
  });
});

describe('what is not understood', () => {
  const expectComplaint = <C extends CommandErrorCode>(line: string, code: C, args: CommandErrorArgs[C]) => {
    expect(parseCommand(words(line))).toMatchObject({kind: 'misunderstood', error: {code, args}});
  };

  it.each<[line: string, option: string, nearest?: string]>([
    ['--ofline', '--ofline', '--offline'],
    ['--locales fr', '--locales', '--locale'],
    ['--fail-no error', '--fail-no', '--fail-on'],
    ['--site_dir .', '--site_dir', '--site-dir'],
    ['--nothing-like-it=1', '--nothing-like-it'],
    ['-z', '-z'],
    ['--constructor', '--constructor'],
    ['--__proto__=x', '--__proto__'],
  ])('%s: unknown', (line, option, nearest) => {
    expectComplaint(line, 'option-unknown', {option, ...(nearest !== undefined && {nearest})});
  });

  it.each<[line: string, option: string]>([
    ['--format', '--format'],
    ['--format --offline', '--format'],
    ['--format=', '--format'],
    ['--offline --site-dir', '--site-dir'],
    ['--locale fr --locale', '--locale'],
    ['--output --format json', '--output'],
  ])('%s: a value is missing', (line, option) => {
    expectComplaint(line, 'option-without-value', {option});
  });

  it.each<[line: string, option: string, value: string]>([
    ['--format yaml', '--format', 'yaml'],
    ['--format JSON', '--format', 'JSON'],
    ['--fail-on errors', '--fail-on', 'errors'],
    ['--lang de', '--lang', 'de'],
  ])('%s: not one of its values', (line, option, value) => {
    expect(parseCommand(words(line))).toMatchObject({
      kind: 'misunderstood',
      error: {code: 'value-not-allowed', args: {option, value}},
    });
  });

  it.each<[line: string, option: string, value: string]>([
    ['--offline=yes', '--offline', 'yes'],
    ['--fix=', '--fix', ''],
    ['--watch=false', '--watch', 'false'],
  ])('%s: takes no value', (line, option, value) => {
    expectComplaint(line, 'value-not-expected', {option, value});
  });

  it.each(exclusive)('%s and %s contradict each other, in either order', (one, other) => {
    const sample = {'max-age': '1h', 'cache-dir': 'x', shard: '1/2', output: 'x'} as const;
    const written = (name: keyof typeof optionTypes): string[] =>
      optionTypes[name].type === 'string'
        ? [`--${name}`, sample[name as keyof typeof sample]]
        : [`--${name}`];
    const error = {code: 'options-exclude-each-other', args: {one: `--${one}`, other: `--${other}`}};
    expect(parseCommand([...written(one), ...written(other)])).toMatchObject({error});
    expect(parseCommand([...written(other), ...written(one)])).toMatchObject({error});
  });

  it.each(['0/2', '3/2', '1/0', '1', '1/', '/2', 'a/b', '1/2/3', '1.5/2', '-1/2', '1/99999'])(
    '--shard %s',
    (value) => {
      expectComplaint(`--shard ${value}`, 'shard-malformed', {value});
    },
  );

  it.each(['7', '7w', 'd', '-1d', '1.5h', '7D', '1h30m', '10000000d'])('--max-age %s', (value) => {
    expectComplaint(`--max-age ${value}`, 'duration-malformed', {option: '--max-age', value});
  });

  it.each([
    ['docs', 'docs'],
    ['--offline docs', 'docs'],
    ['docs merge', 'docs'],
    ['-- --offline', '--offline'],
    ['x --offline merge a.json', 'x'],
  ])('%s: not expected', (line, argument) => {
    expectComplaint(line, 'argument-unexpected', {argument});
  });

  it('merge needs reports', () => {
    expectComplaint('merge', 'nothing-to-merge', {});
    expectComplaint('--format json merge', 'nothing-to-merge', {});
  });
});

describe('any arguments', () => {
  const names = Object.keys(optionTypes).map((name) => `--${name}`);
  const word = fc.oneof(
    fc.constantFrom(...names, ...names.map((name) => `${name}=`), '-h', '--', '-', 'merge', '-ab', '0', 'fr'),
    fc.string({unit: 'binary'}),
    fc.tuple(fc.constantFrom(...names), fc.string()).map(([name, value]) => `${name}=${value}`),
  );

  it('have an outcome', () => {
    fc.assert(
      fc.property(fc.array(word, {maxLength: 8}), (args) => {
        const asked = parseCommand(args);
        expect(['help', 'version', 'check', 'merge', 'misunderstood']).toContain(asked.kind);
        if (asked.kind === 'merge') expect(asked.files).not.toEqual([]);
      }),
      {numRuns: 2_000},
    );
  });
});
