import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished} from 'vitest';

/** A directory of the test's own, gone when it ends. */
export function folder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'links-cache-'));
  onTestFinished(() => rmSync(dir, {recursive: true, force: true}));
  return dir;
}
