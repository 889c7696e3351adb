/** A copy of what the command reads and changes, inside the project, so that its imports find their packages. */
import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {CommandError} from '../../command/command-error';
import {newGuide} from '../command/main';

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

/** @param whole with all sources, so that what was written can be run */
export function copyProject({whole}: {readonly whole: boolean}): ProjectCopy {
  mkdirSync(scratch, {recursive: true});
  const root = mkdtempSync(join(scratch, 'new-guide-test-'));
  for (const path of whole ? [...few, 'src'] : few) {
    cpSync(join(project, path), join(root, path), {recursive: true});
  }
  return {
    root,
    remove: () => {
      rmSync(root, {recursive: true, force: true});
    },
  };
}

export type Run = {readonly status: number; readonly said: string; readonly complaint: string};

/** @param typed what somebody answers at a terminal, line by line; undefined: there is no terminal */
export async function run(root: string, args: readonly string[], typed?: readonly string[]): Promise<Run> {
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
