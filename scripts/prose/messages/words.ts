/** What the spelling and style checks say; closed by types, so that a sentence missing in one language does not compile. */
import type {PlainWords} from '../../command/plain-command';
import type {Language} from '../passage';

export type ReportWords = {
  readonly nothing: (files: number) => string;
  readonly toMend: (files: number, problems: number) => string;
};

export type SpellingWords = PlainWords<never> & {
  /** @param list where a right word goes */
  readonly unknown: (
    word: string,
    language: Language,
    suggestions: readonly string[],
    list: string,
  ) => string;
};

export type StyleWords = PlainWords<'fix'> & {
  readonly wrong: (found: string, because: string) => string;
  /** `write` is empty where it is to be left out. */
  readonly mendable: (found: string, write: string, because: string) => string;
};
