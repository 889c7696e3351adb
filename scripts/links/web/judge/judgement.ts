import type {FindingArgs, LinkCode, Severity} from '../../finding';
import type {WebAnswer, WebObservation, WebQuestion} from '../model';

type WebCode = Extract<LinkCode, `web-${string}`>;

/** A finding about an address, before it is put at the places that use it. */
export type WebFinding = {
  [Code in WebCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly args: FindingArgs[Code];
    /** Holds for links with this fragment only, decoded. */
    readonly fragment?: string;
    /** Holds for links that show the address as a picture. */
    readonly onlyImages?: true;
    /** Where the page is now, without the fragment a link adds. `isSafe`: a fix may write it unasked. */
    readonly movedTo?: {readonly url: string; readonly isSafe: boolean};
  };
}[WebCode];

export type Judgement = {
  /** Of the address as a whole; one of its fragments may be broken, which makes it `broken`. */
  readonly verdict: 'broken' | 'fine' | 'cannot-tell';
  readonly findings: readonly WebFinding[];
};

export type Answered = Extract<WebObservation, {kind: 'answered'}>;

/** A rule about one address and what was seen there. Pure: no clock, no language. */
export type WebRule = (question: WebQuestion, answer: WebAnswer) => readonly WebFinding[];

/** A rule about answers alone. */
export function aboutAnswers(
  rule: (question: WebQuestion, answered: Answered) => readonly WebFinding[],
): WebRule {
  return (question, {observation}) => (observation.kind === 'answered' ? rule(question, observation) : []);
}

/** A page came, or another body, and not a refusal. */
export function isThere({status}: Answered): boolean {
  return status < 400;
}
