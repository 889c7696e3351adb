/** Which files there are. What is not on the list may still be there: `exists` is asked, and answers are kept. */
export class FileMap {
  private readonly listed: ReadonlySet<string>;
  private readonly asked = new Map<string, boolean>();
  private folded: Map<string, string> | undefined;

  constructor(
    readonly list: readonly string[],
    private readonly exists?: (path: string) => boolean,
  ) {
    this.listed = new Set(list);
  }

  /** False: a file that is not on the list cannot be told from one that is not there. */
  get isComplete(): boolean {
    return this.exists !== undefined;
  }

  has(path: string): boolean {
    if (this.listed.has(path)) return true;
    if (!this.exists) return false;
    const known = this.asked.get(path) ?? this.exists(path);
    this.asked.set(path, known);
    return known;
  }

  /** The file that differs from `path` in letter case alone. */
  like(path: string): string | undefined {
    this.folded ??= new Map(this.list.map((file) => [file.toLowerCase(), file]));
    return this.folded.get(path.toLowerCase());
  }
}
