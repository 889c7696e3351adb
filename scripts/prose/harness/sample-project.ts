/** A directory laid out like the project, with the files that a test plants in it. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** @returns its root; it is gone when the test is over */
export function sampleProject(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'passerelle-prose-'));
  onTestFinished(() => rmSync(root, {recursive: true}));
  for (const folder of ['docs', 'i18n', 'src', 'scripts']) mkdirSync(join(root, folder));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), text);
  }
  return root;
}

export const frenchDocs = 'i18n/fr/docusaurus-plugin-content-docs/current';
