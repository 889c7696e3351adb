import {createHash, randomUUID} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import type {KnownPairs} from '../check-site';
import type {JudgedPair} from '../judging/task';

const fileSchema = z.record(z.string(), z.object({findings: z.array(z.unknown()), sections: z.number()}));

type Kept = {readonly known: KnownPairs; save(): void};
type Pairs = Readonly<Record<string, JudgedPair>>;

/** What other branches and languages had: as many again as this run asked for, and a few. */
const spare = 500;
/** Programs and settings of before leave files that nobody asks for any more. */
const keptMs = 14 * 24 * 3_600_000;

/**
 * What was found of each pair, by the contents of its files: a pair that has not changed is not read again. Files are
 * replaced whole, so that two runs at once cannot damage one; of what both have found, the later keeps both.
 *
 * @param judgedBy what else decides what is found: version of this program, configuration, settings
 */
export function keepPairs(
  dir: string,
  judgedBy: readonly unknown[],
  onTrouble: (error: Error) => void,
): Kept {
  const by = hash([JSON.stringify(judgedBy)]).slice(0, 16);
  const file = join(dir, `pairs-${by}.json`);
  const stamp = stampOf(file);
  const before = read(file);
  const asked: Record<string, JudgedPair> = {};
  let isNew = false;
  return {
    known: {
      find: (key) => {
        const name = hash(key);
        const found = before[name];
        if (found) asked[name] = found;
        return found;
      },
      keep: (key, judged) => {
        isNew = true;
        asked[hash(key)] = judged;
      },
    },
    save: () => {
      if (!isNew) return;
      try {
        mkdirSync(dir, {recursive: true});
        const temporary = `${file}.${randomUUID()}`;
        writeFileSync(
          temporary,
          JSON.stringify(joined(stampOf(file) === stamp ? before : read(file), asked)),
        );
        renameSync(temporary, file);
        forgetOld(dir);
      } catch (error) {
        onTrouble(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}

/** The last that were asked for stand last; the first go. */
function joined(others: Pairs, asked: Pairs): Pairs {
  const names = Object.keys(others).filter((name) => !Object.hasOwn(asked, name));
  const most = Object.keys(asked).length + spare;
  return {...Object.fromEntries(names.slice(-most).map((name) => [name, others[name]])), ...asked} as Pairs;
}

/** Another run may have written it meanwhile. */
function stampOf(file: string): string {
  try {
    const {mtimeMs, size, ino} = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

function read(file: string): Pairs {
  try {
    // Written by this program alone, and by this version of it: another has another file.
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) as Record<string, JudgedPair>;
  } catch {
    // Not there yet, or damaged: everything is judged anew, and the file written over.
    return {};
  }
}

function forgetOld(dir: string): void {
  for (const name of readdirSync(dir).filter((one) => one.startsWith('pairs-'))) {
    const path = join(dir, name);
    const stat = statSync(path, {throwIfNoEntry: false});
    if (stat && Date.now() - stat.mtimeMs > keptMs) rmSync(path, {force: true});
  }
}

function hash(parts: readonly string[]): string {
  const made = createHash('sha256');
  for (const part of parts) made.update(`${part.length}:`).update(part);
  return made.digest('base64url');
}
