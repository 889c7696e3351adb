/** A small site in two languages, accepted as it is; what is then written into it is what drifts. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {accept, emptyLock, writeLocks} from '../../lock';
import {folderOf} from '../../pages/harness/found';
import {judgePair} from '../judge-pair';
import {openSite} from '../open-site';

export const page = 'docs/a.mdx';
export const translation = 'i18n/fr/docusaurus-plugin-content-docs/current/a.mdx';

const english = `---
title: A guide
---

What comes first.

## Register {/* #register */}

Wait 30 minutes. Open [the portal](https://example.com/portal).

:::warning
Never share the secret.
:::

## Consent {/* #consent */}

Grant it once. Write \`3f2a\`.
`;

const french = `---
title: Un guide
---

Ce qui vient d’abord.

## Inscrire {/* #register */}

Patientez 30 minutes. Ouvrez [le portail](https://example.com/portal).

:::warning
Ne partagez jamais le secret.
:::

## Consentir {/* #consent */}

Accordez-le une seule fois. Écrivez \`3f2a\`.
`;

export type DriftingSite = {
  readonly dir: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Absolute. */
  path(file: string): string;
  write(file: string, text: string): void;
  /** Replaces words that are there. */
  edit(file: string, from: string, to: string): void;
  accept(): Promise<void>;
};

export async function driftingSite(files: Readonly<Record<string, string>> = {}): Promise<DriftingSite> {
  const texts: Record<string, string> = {[page]: english, [translation]: french, ...files};
  const dir = folderOf(texts, "presets: [['classic', {}]], future: {v4: true}").replaceAll('\\', '/');
  const path = (file: string) => join(dir, file);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(path(file)), {recursive: true});
    writeFileSync(path(file), text);
    texts[file] = text;
  };
  const acceptAll = async () => {
    const open = openSite(dir, {});
    const locks = open.pairs.map(async (pair) => {
      const judged = await judgePair(open, pair);
      return accept(emptyLock(pair.locale.dir, pair.files.source), judged.pair, {reason: 'first'});
    });
    await writeLocks(dir, await Promise.all(locks));
  };
  await acceptAll();
  return {
    dir,
    texts,
    path,
    write,
    accept: acceptAll,
    edit: (file, from, to) => {
      const text = texts[file] ?? '';
      if (!text.includes(from)) throw new Error(`${file} does not say “${from}”`);
      write(file, text.replace(from, to));
    },
  };
}
