/** How a kind of code is recognised in a text. */
export type CodePattern = {
  /** Global; linear. */
  readonly pattern: RegExp;
  /**
   * The codes that one match stands for.
   *
   * @param text the whole text, for words whose meaning depends on their surroundings
   */
  codes(match: RegExpExecArray, text: string): readonly string[];
};
