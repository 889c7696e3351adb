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
  /** With the flag `g`. */
  readonly found: RegExp;
  /** One of these stands wherever the pattern matches: a search for letters is many times quicker than one by pattern. */
  readonly signs?: readonly string[];
  readonly write: string | ((match: string) => string);
  readonly because: string;
};

export function checkPatterns(patterns: readonly Pattern[]): Check {
  return (text) => {
    const findings: Finding[] = [];
    for (const pattern of patterns) if (mayMatch(pattern, text)) addMatches(pattern, text, findings);
    return findings;
  };
}

function mayMatch({signs}: Pattern, text: string): boolean {
  if (!signs) return true;
  for (const sign of signs) if (text.includes(sign)) return true;
  return false;
}

function addMatches({found, write, because}: Pattern, text: string, findings: Finding[]): void {
  for (const {index, 0: matched} of text.matchAll(found)) {
    const replacement = typeof write === 'string' ? write : write(matched);
    if (replacement === matched) continue;
    findings.push({start: index, end: index + matched.length, write: replacement, because});
  }
}
