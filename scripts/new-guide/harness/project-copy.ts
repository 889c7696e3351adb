/** A copy of what the command reads and changes, inside the project, so that its imports find their packages. */
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {join, relative} from 'node:path';
import {PassThrough} from 'node:stream';
import {fileURLToPath, pathToFileURL} from 'node:url';
import * as commandErrors from '../../command/command-error';
import * as command from '../command/main';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = join(project, '.passerelle');

const few = [
  'package.json',
  'tsconfig.base.json',
  'tsconfig.json',
  '.prettierrc.json',
  'config/tag-ids.json',
  'config/spelling',
  'docs/guides',
  'src/core/contracts/schema.ts',
  'src/core/contracts/vendors.ts',
  'src/core/contracts/integrations',
  'src/remark/figures',
];

export type ProjectCopy = {readonly root: string; readonly remove: () => void};

/**
 * @param whole with all sources, so that what was written can be run, and the command from there as well
 * @param from another copy, with what was written there
 */
export function copyProject({
  whole,
  from = project,
}: {
  readonly whole: boolean;
  readonly from?: string;
}): ProjectCopy {
  mkdirSync(scratch, {recursive: true});
  const root = mkdtempSync(join(scratch, 'new-guide-test-'));
  for (const path of whole ? [...few, 'src', 'scripts'] : few) {
    cpSync(join(from, path), join(root, path), {recursive: true});
  }
  return {
    root,
    remove: () => {
      rmSync(root, {recursive: true, force: true});
    },
  };
}

/** Every file of a folder with its text, by its path there. */
export function textsIn(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const path = join(parentPath, name);
      return [relative(root, path), readFileSync(path, 'utf8')];
    }),
  );
}

export type Run = {readonly status: number; readonly said: string; readonly complaint: string};

type Program = Pick<typeof command, 'newGuide'> & Pick<typeof commandErrors, 'CommandError'>;

/** The command of this project. @param typed what somebody answers at a terminal, line by line; undefined: no terminal */
export async function run(root: string, args: readonly string[], typed?: readonly string[]): Promise<Run> {
  return runProgram({...command, ...commandErrors}, root, args, typed);
}

/**
 * The command of a whole copy, which knows the guides that were written there by the time of the first call: sources are
 * read once. So it writes into another copy, whose own sources nobody has read yet.
 */
export async function runFrom(source: string, root: string, args: readonly string[]): Promise<Run> {
  const load = async (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(source, 'scripts', path)).href);
  const {newGuide} = (await load('new-guide/command/main.ts')) as typeof command;
  const {CommandError} = (await load('command/command-error.ts')) as typeof commandErrors;
  return runProgram({newGuide, CommandError}, root, args);
}

async function runProgram(
  {newGuide, CommandError}: Program,
  root: string,
  args: readonly string[],
  typed?: readonly string[],
): Promise<Run> {
  const stdin = Object.assign(new PassThrough(), {isTTY: typed !== undefined});
  const stdout = new PassThrough();
  const chunks: string[] = [];
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  if (typed) stdin.end(typed.map((line) => `${line}\n`).join(''));
  const around = {env: {}, version: '0', root, today: '2026-11-22', stdin, stdout};
  try {
    const status = await newGuide(args, around);
    return {status, said: chunks.join(''), complaint: ''};
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const status = error.kind === 'bad-usage' ? 2 : 3;
    return {status, said: chunks.join(''), complaint: error.message};
  }
}

export const favorelle = [
  'favorelle-dataverse',
  ...['--vendor', 'Favorelle', '--site', 'https://www.favorelle.example'],
  ...['--product', 'dataverse', '--access', 'app-only', '--credential', 'certificate'],
] as const;
