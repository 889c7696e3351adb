/** What the command's options are, as data: how each is read, and what it becomes. */
import type {OptionType} from '../../command/arguments';
import type {FailOn} from '../../report/fail-on';
import type {Format} from '../../report/formats';
import type {OptionName} from '../messages/command-words';

export const optionTypes = {
  'site-dir': {type: 'string'},
  config: {type: 'string'},
  locale: {type: 'string', multiple: true},
  pair: {type: 'string'},
  format: {type: 'string'},
  output: {type: 'string'},
  notes: {type: 'boolean'},
  lang: {type: 'string'},
  'fail-on': {type: 'string'},
  accept: {type: 'boolean'},
  reason: {type: 'string'},
  fix: {type: 'boolean'},
  yes: {type: 'boolean'},
  'cache-dir': {type: 'string'},
  'no-cache': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const satisfies Record<OptionName, OptionType>;

/** Pairs that contradict each other. */
export const exclusive: readonly (readonly [OptionName, OptionName])[] = [
  ['pair', 'site-dir'],
  ['pair', 'config'],
  ['pair', 'accept'],
  ['accept', 'fix'],
  ['cache-dir', 'no-cache'],
];

/** A page by its path or the end of it; with `section`, that section by its key. */
export type Acceptable = {readonly page: string; readonly section?: string};

export type Options = {
  readonly siteDir: string;
  readonly config?: string;
  readonly locales: readonly string[];
  /** Two files as given: the page, its translation. */
  readonly pair?: readonly [source: string, translation: string];
  readonly format: Format;
  readonly output?: string;
  readonly showsNotes: boolean;
  readonly failOn: FailOn;
  /** Present: what to accept; empty: all that may be accepted without a reason. */
  readonly accept?: readonly Acceptable[];
  readonly reason?: string;
  readonly fix: boolean;
  readonly yes: boolean;
  /** False: neither read nor written. */
  readonly cache: string | boolean;
};
