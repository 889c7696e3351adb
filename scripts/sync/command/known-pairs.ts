import {createHash, randomUUID} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import type {JudgedPair, KnownPairs} from '../check-site';

const fileSchema = z.record(z.string(), z.object({findings: z.array(z.unknown()), sections: z.number()}));

type Kept = {readonly known: KnownPairs; save(): void};

/**
 * What was found of each pair, by the contents of its files: a pair that has not changed is not read again. Only what
 * this run asked for is kept for the next.
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
  const before = read(file);
  const asked: Record<string, JudgedPair> = {};
  let isNew = false;
  return {
    known: {
      find: (key) => before[hash(key)],
      keep: (key, judged) => {
        const name = hash(key);
        isNew ||= !Object.hasOwn(before, name);
        asked[name] = judged;
      },
    },
    save: () => {
      if (!isNew && Object.keys(asked).length === Object.keys(before).length) return;
      try {
        mkdirSync(dir, {recursive: true});
        const temporary = `${file}.${randomUUID()}`;
        writeFileSync(temporary, JSON.stringify(asked));
        renameSync(temporary, file);
      } catch (error) {
        onTrouble(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}

function read(file: string): Readonly<Record<string, JudgedPair>> {
  try {
    // Written by this program alone, and by this version of it: another has another file.
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) as Record<string, JudgedPair>;
  } catch {
    // Not there yet, or damaged: everything is judged anew, and the file written over.
    return {};
  }
}

function hash(parts: readonly string[]): string {
  const made = createHash('sha256');
  for (const part of parts) made.update(`${part.length}:`).update(part);
  return made.digest('base64url');
}
