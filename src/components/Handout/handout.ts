/** A page for somebody else: shown, printed, saved and mailed from the same parts. */
export type HandoutPart =
  | {readonly kind: 'heading'; readonly text: string}
  /** What the parts up to the next one are about. */
  | {readonly kind: 'lead'; readonly text: string}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'rows'; readonly rows: readonly HandoutRow[]}
  | {readonly kind: 'link'; readonly text: string; readonly url: string}
  | {readonly kind: 'code'; readonly text: string};

export type HandoutRow = {
  readonly name: string;
  readonly text: string;
  /** The text is a value to copy by itself. */
  readonly isValue?: true;
};

export type Handout = {
  readonly subject: string;
  readonly parts: readonly HandoutPart[];
  /** What a mail says where the whole is too long for it. */
  readonly brief: readonly HandoutPart[];
};
