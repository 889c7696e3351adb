/**
 * The evidence: what was read of the world and written down apart from the contracts, each row with its source. A slip
 * of the pen in a contract differs from it; so does a contract that follows the world without a new reading.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const folder = path.resolve(import.meta.dirname, '../../evidence');

/** @param name of the file, without its ending */
export function readEvidence<T>(name: string, row: z.ZodType<T>): readonly T[] {
  const text = readFileSync(path.join(folder, `${name}.json`), 'utf8');
  return z.strictObject({about: z.string(), rows: z.array(row)}).parse(JSON.parse(text)).rows;
}
