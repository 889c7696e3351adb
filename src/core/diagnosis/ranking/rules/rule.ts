import type {Candidate} from '../candidate';
import type {Case} from '../case';

/** The causes that one code may have in this case, in no order. */
export type Rule = (facts: Case, code: string) => readonly Candidate[];

/** Rules by the codes they are for. */
export type Rules = Readonly<Record<string, Rule>>;
