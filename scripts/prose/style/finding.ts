/** What a rule of ours finds in one paragraph. */
export type Finding = {
  readonly start: number;
  readonly end: number;
  /** What to write between `start` and `end`, when the rule can tell. */
  readonly write?: string;
  readonly because: string;
};

/** Pure: the text of one paragraph in, what is wrong with it out. */
export type Check = (text: string) => Finding[];

/** A pattern and what its matches should be; matches that are so already are none of its business. */
export type Pattern = {
  readonly found: RegExp;
  readonly write: string | ((match: string) => string);
  readonly because: string;
};

export function checkPatterns(patterns: readonly Pattern[]): Check {
  return (text) =>
    patterns.flatMap(({found, write, because}) =>
      [...text.matchAll(found)].flatMap((match) => {
        const replacement = typeof write === 'string' ? write : write(match[0]);
        const {index, 0: matched} = match;
        return replacement === matched
          ? []
          : [{start: index, end: index + matched.length, write: replacement, because}];
      }),
    );
}
