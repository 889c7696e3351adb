/** What a caption on the page stands for: the reader looks for it in the portal, whose captions the catalogue has. */
import type {Label} from '../../../src/core/contracts/catalogue';
import {findLabel, labels} from '../../../src/core/contracts/labels';
import type {ToldGuide} from './step';

type Language = ToldGuide['language'];

/** The caption that a page in this language shows: in French, the English one where no French one is known. */
export function captionOf({en, fr}: Pick<Label, 'en' | 'fr'>, language: Language): string {
  return (language === 'fr' ? (fr ?? en) : en).replace('{tenant}', '…');
}

const keysByCaption: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  en: keysIn('en'),
  fr: keysIn('fr'),
};

function keysIn(language: Language): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const label of labels) {
    const caption = captionOf(label, language);
    keys.set(caption, [...(keys.get(caption) ?? []), label.key]);
  }
  return keys;
}

/** @returns the keys of all labels that read so; none where no portal has this caption */
export function keysOf(caption: string, language: Language): readonly string[] {
  return keysByCaption[language].get(caption) ?? [];
}

export function isCaptionOf(key: string, caption: string, language: Language): boolean {
  return keysOf(caption, language).includes(key);
}

/** The catalogue has the apostrophes and capitals of the portal; prose has those of a sentence. */
export const plain = (text: string) => text.replaceAll('’', "'").toLowerCase();

/** @returns the place in the way of each name that belongs to it; a name is looked for behind the one before */
export function placesOnWay(
  way: readonly string[],
  names: readonly string[],
  language: Language,
): readonly number[] {
  const captions = way.map((key) => {
    const label = findLabel(key);
    return label && plain(captionOf(label, language));
  });
  const places: number[] = [];
  for (const name of names) {
    const place = captions.indexOf(plain(name), (places.at(-1) ?? -1) + 1);
    if (place >= 0) places.push(place);
  }
  return places;
}

/** Whether the whole way is named in its order, whatever stands between. */
export function isWhole(way: readonly string[], names: readonly string[], language: Language): boolean {
  let done = 0;
  for (const name of names) if (isCaptionOf(way[done] ?? '', name, language)) done += 1;
  return done === way.length;
}
