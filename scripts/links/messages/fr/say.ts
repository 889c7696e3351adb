/** How French sentences name links, words and files. */
import type {LinkContext} from '../words';

/** Longer ones (data addresses, tracking links) would bury the sentence; reports also carry them whole. */
const longest = 160;

export function quote(text: string): string {
  return `« ${text.length > longest ? `${text.slice(0, longest - 1)}…` : text} »`;
}

/** The subject of a sentence. */
export function theLink({target}: LinkContext): string {
  return target === undefined || target === '' ? 'Ce lien' : `Le lien ${quote(target)}`;
}

export function theAddress({target}: LinkContext): string {
  return target === undefined || target === '' ? 'Cette adresse' : `L’adresse ${quote(target)}`;
}

/** Made when a sentence first needs it: it takes longer than a small site. */
let languages: Intl.DisplayNames | undefined;

/** `français`, or the code itself, quoted, where it is no language's. */
export function language(id: string): string {
  try {
    languages ??= new Intl.DisplayNames('fr', {type: 'language', fallback: 'none'});
    return languages.of(id) ?? quote(id);
  } catch {
    return quote(id);
  }
}
