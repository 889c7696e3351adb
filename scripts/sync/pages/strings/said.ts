/** What the source says, by the keys under which Docusaurus looks for its translation. */
export type Said = ReadonlyMap<string, SourceWords>;

export type SourceWords = {
  readonly words: string;
  /** The file in the default language where the words are. */
  readonly source: string;
  /** Readers may well do without: a name, a version, what the theme itself has words for. */
  readonly isOptional?: boolean;
};

/** Words that one file of translations holds. */
export type WordSet = {
  /** The file that would hold the default language's own, and that of another, from the site directory. */
  readonly own: string;
  readonly translated: string;
  readonly said: Said;
  /** Whether a key that is not said stands for nothing. */
  readonly isWhole: boolean;
};
