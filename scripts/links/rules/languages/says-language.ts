import type {DocumentView} from '../../evidence';
import type {SourceLink} from '../../model';
import {languageOf} from './own-words';

/**
 * Whether a link tells its readers that it leads to another language: by `hreflang`, by being that language's name
 * (“English”, « anglais »), or by words such as “(in English)”, in the link or in brackets after it. A definition is
 * told by the references that use it, all of them.
 *
 * @param into the language it leads to, BCP 47
 */
export function saysLanguage(link: SourceLink, view: DocumentView, into: string): boolean {
  if (link.syntax !== 'definition') return saysItself(link, into);
  const users = view.document.links.filter(
    ({syntax, label}) => syntax === 'reference' && label === link.label,
  );
  return users.length > 0 && users.every((user) => saysItself(user, into));
}

function saysItself({hrefLang, text = '', remark, syntax}: SourceLink, into: string): boolean {
  const language = languageOf(into);
  if (hrefLang !== undefined) return languageOf(hrefLang) === language;
  const signs = signsOf(into);
  if (remark !== undefined && (signs.alone.test(remark) || signs.within.test(remark))) return true;
  // A picture's words are for those who cannot see it.
  return syntax !== 'image' && (signs.alone.test(text) || signs.within.test(text));
}

type Signs = {readonly alone: RegExp; readonly within: RegExp};

/** Languages that documentation is written in, and how each says “in English”: what stands before the name. */
const before: Readonly<Record<string, readonly string[]>> = {
  en: ['in'],
  fr: ['en', 'version'],
  de: ['auf', 'in'],
  es: ['en', 'versión'],
  it: ['in', 'versione'],
  pt: ['em', 'versão'],
  nl: ['in het'],
};

/** What stands after it: “English version”, “Englische Fassung”. */
const after = ['version', 'only', 'fassung', 'versie', 'ausgabe', 'edition'];

const known = new Map<string, Signs>();

function signsOf(into: string): Signs {
  const signs = known.get(into) ?? makeSigns(into);
  known.set(into, signs);
  return signs;
}

function makeSigns(into: string): Signs {
  const language = languageOf(into);
  const readers = [...Object.keys(before), language];
  const names = new Set(readers.flatMap((reader) => nameOf(language, reader) ?? []));
  // « version anglaise », „englische Fassung“: the name with an ending.
  const name = names.size === 0 ? '(?!)' : `(?:${[...names].map(escape).join('|')})\\p{L}{0,3}`;
  const code = language.toUpperCase();
  const prepositions = [...new Set(Object.values(before).flat())].join('|');
  return {
    alone: new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${name}|${code})[\\p{P}\\p{S}\\s]*$`, 'iu'),
    within: new RegExp(
      `(?<!\\p{L})(?:${prepositions})\\s+${name}(?!\\p{L})` +
        `|(?<!\\p{L})${name}\\s+(?:${after.join('|')})(?!\\p{L})` +
        `|[([]\\s*(?:${name}|${code})\\s*[)\\]]`,
      'iu',
    ),
  };
}

/** @param reader a primary subtag of BCP 47, which need not be one that is known */
function nameOf(language: string, reader: string): string | undefined {
  try {
    return new Intl.DisplayNames([reader], {type: 'language', fallback: 'none'}).of(language);
  } catch {
    return undefined;
  }
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
