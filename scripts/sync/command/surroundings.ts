/** What the command has around it; in tests, what they put there. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** What runs, as a path: another program keeps other things. */
  readonly program: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
};
