/** What a command has around it; in tests, what they put there. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** What runs, as a path: another program keeps other things. */
  readonly program: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
};

/** @param version of this project */
export function thisProcess(version: string): Surroundings {
  const {env, argv, stdin, stdout, stderr} = process;
  return {env, version, program: argv[1] ?? '', stdin, stdout, stderr};
}
