/** What the command has around it; in tests, what they put there. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The project’s directory. */
  readonly root: string;
  /** ISO date. */
  readonly today: string;
  readonly stdin: NodeJS.ReadableStream & {readonly isTTY?: boolean};
  readonly stdout: NodeJS.WritableStream & {readonly isTTY?: boolean};
};
