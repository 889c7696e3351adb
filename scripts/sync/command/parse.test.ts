import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CommandErrorCode} from '../messages/command-words';
import {optionTypes, type Options} from './options';
import {parseCommand} from './parse';

const usual: Options = {
  siteDir: '.',
  locales: [],
  format: 'text',
  showsNotes: false,
  failOn: 'warning',
  fix: false,
  yes: false,
  cache: true,
};

const words = (line: string): string[] => (line === '' ? [] : line.split(' '));

describe('what is asked', () => {
  it.each<[line: string, options: Partial<Options>]>([
    ['', {}],
    ['--site-dir site --locale fr --locale de', {siteDir: 'site', locales: ['fr', 'de']}],
    ['--pair a.mdx b.mdx', {pair: ['a.mdx', 'b.mdx']}],
    ['--pair a.mdx b.mdx --format json', {pair: ['a.mdx', 'b.mdx'], format: 'json'}],
    ['--format json --pair=a.mdx b.mdx', {pair: ['a.mdx', 'b.mdx'], format: 'json'}],
    ['--accept', {accept: []}],
    [
      '--accept docs/a.mdx docs/b.mdx#step --reason because',
      {accept: [{page: 'docs/a.mdx'}, {page: 'docs/b.mdx', section: 'step'}], reason: 'because'},
    ],
    ['--fail-on error --notes', {failOn: 'error', showsNotes: true}],
    ['--fix --yes', {fix: true, yes: true}],
    ['--no-cache', {cache: false}],
    ['--cache-dir c --config s.json --output o.txt', {cache: 'c', config: 's.json', output: 'o.txt'}],
  ])('%s', (line, options) => {
    expect(parseCommand(words(line))).toEqual({kind: 'check', options: {...usual, ...options}});
  });

  it('help and version, whatever else is there', () => {
    expect(parseCommand(['--pair', '--help'])).toMatchObject({kind: 'help'});
    expect(parseCommand(['--nothing', '-h'])).toMatchObject({kind: 'help'});
    expect(parseCommand(['--version'])).toMatchObject({kind: 'version'});
  });
});

describe('what is misunderstood', () => {
  it.each<[line: string, code: CommandErrorCode, args: object]>([
    ['--pair a.mdx', 'pair-needs-two', {found: 1}],
    ['--pair a.mdx b.mdx c.mdx', 'pair-needs-two', {found: 3}],
    ['docs/a.mdx', 'argument-unexpected', {argument: 'docs/a.mdx'}],
    ['--pairs a b', 'option-unknown', {option: '--pairs', nearest: '--pair'}],
    ['--format yaml', 'value-not-allowed', {option: '--format', value: 'yaml'}],
    ['--fail-on ours', 'value-not-allowed', {option: '--fail-on', value: 'ours'}],
    ['--lang de', 'value-not-allowed', {option: '--lang', value: 'de'}],
    ['--locale', 'option-without-value', {option: '--locale'}],
    ['--reason typo', 'option-needs-other', {option: '--reason', other: '--accept'}],
    ['--accept --fix', 'options-exclude-each-other', {one: '--accept', other: '--fix'}],
    ['--site-dir a --pair b c', 'options-exclude-each-other', {one: '--pair', other: '--site-dir'}],
  ])('%s', (line, code, args) => {
    expect(parseCommand(words(line))).toMatchObject({kind: 'misunderstood', error: {code, args}});
  });

  it('complains in the language asked for', () => {
    expect(parseCommand(['--lang', 'fr', '--what'])).toMatchObject({kind: 'misunderstood', lang: 'fr'});
  });
});

it('never throws', () => {
  const word = fc.oneof(fc.constantFrom(...Object.keys(optionTypes).map((name) => `--${name}`)), fc.string());
  fc.assert(
    fc.property(fc.array(word), (args) => {
      expect(['help', 'version', 'check', 'misunderstood']).toContain(parseCommand(args).kind);
    }),
  );
});
