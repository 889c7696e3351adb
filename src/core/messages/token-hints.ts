/** The closed set of sentences about what a decoded token suggests. */
import type {TokenHintArgs, TokenHintCode} from '../checks/token/hint';

/** Arguments as sentences take them: an API by its name, a moment as each language writes it. */
export type ToldArgs<Code extends TokenHintCode> = {
  readonly [Name in keyof TokenHintArgs[Code]]: Name extends 'at' | 'resource'
    ? string | Extract<TokenHintArgs[Code][Name], undefined>
    : TokenHintArgs[Code][Name];
};

export type HintSentences = {readonly [Code in TokenHintCode]: (args: ToldArgs<Code>) => string};

/** Short names: what the reference of findings heads each with. */
export type HintTitles = Readonly<Record<TokenHintCode, string>>;
