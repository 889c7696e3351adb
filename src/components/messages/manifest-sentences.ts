/** The closed set of sentences about a text that is no manifest. */
import type {PastedManifestProblem} from '../../core/entra/pasted-manifest';

/** What the widget says below its field. */
export type ManifestNote =
  | PastedManifestProblem
  /** A dropped file that could not be read; or the reader wiped everything. */
  | {readonly code: 'not-text' | 'too-large' | 'cleared'};

type Code = ManifestNote['code'];

/** Arguments that sentences take in another form: in words, or counted. */
type Told = {
  readonly 'too-long': {readonly limit: string};
  readonly 'wrong-shape': {readonly count: number};
  readonly 'not-json': {
    readonly line: number;
    readonly column: number;
    readonly found: string;
    readonly fault: string;
  };
};

type Plain<Note, C> = Note extends {readonly code: infer Codes}
  ? C extends Codes
    ? Omit<Note, 'code'>
    : never
  : never;

export type ManifestSentences = {
  readonly [C in Code]: (args: C extends keyof Told ? Told[C] : Plain<ManifestNote, C>) => string;
};
