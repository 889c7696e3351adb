/** What the command's options are, as data: how each is read, and what it becomes. */
import type {Format} from '../../report/formats';
import type {FailOn} from '../report';
import type {OptionName} from '../messages/command-words';

export const optionTypes = {
  'site-dir': {type: 'string'},
  config: {type: 'string'},
  locale: {type: 'string', multiple: true},
  format: {type: 'string'},
  output: {type: 'string'},
  notes: {type: 'boolean'},
  lang: {type: 'string'},
  'fail-on': {type: 'string'},
  'site-only': {type: 'boolean'},
  offline: {type: 'boolean'},
  'max-age': {type: 'string'},
  'cache-dir': {type: 'string'},
  'no-cache': {type: 'boolean'},
  'allow-host': {type: 'string', multiple: true},
  built: {type: 'string'},
  shard: {type: 'string'},
  watch: {type: 'boolean'},
  fix: {type: 'boolean'},
  yes: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const satisfies Record<OptionName, {type: 'string' | 'boolean'; multiple?: true; short?: string}>;

/** Pairs that contradict each other. */
export const exclusive: readonly (readonly [OptionName, OptionName])[] = [
  ['offline', 'max-age'],
  ['site-only', 'offline'],
  ['site-only', 'max-age'],
  ['cache-dir', 'no-cache'],
  ['offline', 'no-cache'],
  ['watch', 'shard'],
  ['watch', 'fix'],
  ['watch', 'output'],
  ['shard', 'fix'],
];

export type Options = {
  readonly siteDir: string;
  readonly config?: string;
  readonly locales: readonly string[];
  readonly format: Format;
  readonly output?: string;
  readonly showsNotes: boolean;
  readonly failOn?: FailOn;
  /** `none`: not even the cache. */
  readonly web: 'ask' | 'cache-only' | 'none';
  /** Milliseconds. */
  readonly maxAge?: number;
  /** False: neither read nor written. */
  readonly cache: string | boolean;
  readonly allowHosts: readonly string[];
  readonly built?: string;
  readonly shard?: {readonly index: number; readonly of: number};
  readonly watch: boolean;
  readonly fix: boolean;
  readonly yes: boolean;
};
