/** What the other guides of the project say: what they still need stays when one guide goes. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const folders = ['docs/guides', 'src/core/contracts/integrations'] as const;

/** @returns the texts of all pages in English and all contracts but those of this guide */
export function otherGuides(root: string, id: string): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:mdx|ts)$/.test(name) && name.slice(0, name.indexOf('.')) !== id)
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
}
