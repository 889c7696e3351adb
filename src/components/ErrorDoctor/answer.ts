/** An explanation as it is shown: sentences of one language, addresses filled in. Made by `explain.ts`. */

export type AnswerLink = {readonly label: string; readonly href: string};

export type AnswerCause = {
  readonly cause: string;
  readonly title: string;
  readonly confidence: string;
  readonly happened: string;
  readonly because: readonly string[];
  readonly tell: string;
  readonly actor: string;
  /** Any one suffices; empty where no role is needed. */
  readonly roles: readonly string[];
  readonly todo: readonly string[];
  readonly places: readonly AnswerLink[];
  /** The step of a guide to redo; `guide` where it is another page's. */
  readonly step?: AnswerLink & {readonly guide?: string};
  readonly waiting?: string;
  readonly undo: string;
  readonly stop: string;
  /** Whom to send the text for support to. */
  readonly supportFor: string;
  readonly support: string;
};

/** A text in pieces: those it has in common with another, and those in which it differs. */
export type Marked = readonly {readonly text: string; readonly differs: boolean}[];

export type Answer = {
  /** Who refused, where the text tells. */
  readonly speaker?: string;
  /** What this code means, in the catalogue's words. */
  readonly code?: {readonly code: string; readonly happened?: string; readonly page?: string};
  readonly causes: readonly AnswerCause[];
  /** Instead of causes: why there is no answer. */
  readonly unknown?: string;
  readonly redirect?: {readonly quoted: Marked; readonly expected: Marked; readonly from: string};
  readonly codes: readonly {readonly code: string; readonly page?: string}[];
  readonly lookup?: string;
};
