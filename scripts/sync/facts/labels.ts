/** Labels of user interfaces: bold, emphasised or quoted words that a catalogue knows, in any language. */
import type {Language} from '../model';
import {remembered} from '../remembered';

/** One label and all its wordings that readers may meet, the ones of older screens included. */
type CataloguedLabel = {
  readonly id: string;
  /** By language: `en`, `fr`. `{name}` in a wording stands for words of the reader's own. */
  readonly wordings: Readonly<Record<Language, readonly string[]>>;
};

export type LabelCatalogue = readonly CataloguedLabel[];

type Index = {
  readonly byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly templates: readonly {readonly pattern: RegExp; readonly id: string}[];
  /** By language. */
  readonly lookUps: Map<Language, (words: string) => string | undefined>;
};

const indexes = new WeakMap<LabelCatalogue, Index>();

/** @returns wordings that differ only in case, accents, apostrophes or the punctuation around them as the same text */
export function plainWording(words: string): string {
  const ascii = /^[ -~]*$/.test(words)
    ? words
    : words
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .replaceAll(/[’‘`]/g, "'")
        .replaceAll(/[\s\u00a0\u202f]+/g, ' ');
  return ascii
    .replace(/^[ :.,;…+"“”«»]+/, '')
    .replace(/[ :.,;…"“”«»]+$/, '')
    .replace(' & ', ' and ')
    .toLowerCase();
}

/**
 * One word in small letters is no label: « **non** ».
 *
 * @returns the id of a label, or several joined with `|` where screens share a wording; undefined for what the catalogue
 *   does not know. A wording of another language counts where this language has no label of that name.
 */
export function labelKey(words: string, language: Language, catalogue: LabelCatalogue): string | undefined {
  if (words.length > 120 || /^[a-zà-ÿ]+$/.test(words)) return undefined;
  const index = indexOf(catalogue);
  let find = index.lookUps.get(language);
  if (!find) {
    find = remembered((asked) => lookUp(asked, language, index));
    index.lookUps.set(language, find);
  }
  return find(words);
}

function lookUp(words: string, language: Language, {byLanguage, templates}: Index): string | undefined {
  const plain = plainWording(words);
  if (plain === '') return undefined;
  const own = byLanguage.get(primary(language))?.get(plain);
  if (own !== undefined) return own;
  for (const index of byLanguage.values()) {
    const id = index.get(plain);
    if (id !== undefined) return id;
  }
  return templates.find(({pattern}) => pattern.test(plain))?.id;
}

/** @returns every wording of the labels of a key in one language, plain */
export function wordingsOf(key: string, language: Language, catalogue: LabelCatalogue): string[] {
  const ids = new Set(key.split('|'));
  return catalogue
    .filter(({id}) => ids.has(id))
    .flatMap(({wordings}) => wordings[primary(language)] ?? [])
    .map(plainWording);
}

function primary(language: Language): string {
  return language.toLowerCase().split(/[-_]/, 1)[0] ?? language;
}

function indexOf(catalogue: LabelCatalogue): Index {
  const known = indexes.get(catalogue);
  if (known) return known;
  const byLanguage = new Map<string, Map<string, string>>();
  const templates: {pattern: RegExp; id: string}[] = [];
  for (const {id, wordings} of catalogue) {
    for (const [language, list] of Object.entries(wordings)) {
      const index = byLanguage.get(language) ?? new Map<string, string>();
      byLanguage.set(language, index);
      for (const wording of list) {
        const plain = plainWording(wording);
        if (plain.includes('{')) templates.push({pattern: patternOf(plain), id});
        else index.set(plain, joined(index.get(plain), id));
      }
    }
  }
  for (const index of byLanguage.values()) addShort(index);
  const index: Index = {byLanguage, templates, lookUps: new Map()};
  indexes.set(catalogue, index);
  return index;
}

/** “Single-page application (SPA)” is said without its brackets, too, where no other label is called so. */
function addShort(index: Map<string, string>): void {
  const short = new Map<string, string>();
  for (const [wording, id] of index) {
    const bare = wording.replace(/ \([^()]*\)$/, '');
    // “90 days (3 months)” without its brackets is a duration.
    if (bare !== wording && !index.has(bare) && !/^\d/.test(bare))
      short.set(bare, joined(short.get(bare), id));
  }
  for (const [wording, id] of short) index.set(wording, id);
}

function joined(known: string | undefined, id: string): string {
  return known === undefined ? id : [...new Set([...known.split('|'), id])].toSorted().join('|');
}

function patternOf(template: string): RegExp {
  const parts = template
    .split(/\{[^}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.+')}$`);
}
