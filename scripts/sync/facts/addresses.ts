/** Addresses, as far as they are the same in every language. */

const localeSegment =
  /^\/(?:[a-z]{2}-[a-z]{2,4}|[a-z]{2}_[a-z]{2}|en|fr|de|es|it|nl|pt|ca_fr|ca_en)(?=\/|$|[?#])/i;
const localeFolder = /(^|\/)(?:en|fr|en-us|en-gb|en-ca|fr-fr|fr-ca|fr-be|fr-ch|en_us|fr_fr)(?=\/)/gi;
const localeParameter = /^(?:lang|language|locale|hl|ui|culture|mkt|setlang|loc|l|lc|cc|omkt)$/i;
const localeValue = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/**
 * @param url absolute, from the site's root, relative or only an anchor
 * @returns the same for an address and its counterpart in another language: without the locale in its path, its query or
 *   its host, without the slash that ends it, and with the scheme and host in lower case
 */
export function addressKey(url: string): string {
  const trimmedUrl = url.trim();
  const hash = trimmedUrl.indexOf('#');
  const anchor = hash === -1 ? '' : trimmedUrl.slice(hash);
  const [beforeQuery = '', query] = (hash === -1 ? trimmedUrl : trimmedUrl.slice(0, hash)).split(
    /\?(.*)/s,
    2,
  );
  const [, origin = '', path = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)?(.*)$/is.exec(beforeQuery) ?? [];
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !isLocale(part));
  const where = origin === '' ? relative(path) : path.replace(localeSegment, '').replace(/\/$/, '');
  const host = origin.toLowerCase().replace(/^(https?:\/\/)(?:en|fr)\./, '$1');
  return (
    host + where + (kept.length > 0 ? `?${kept.join('&')}` : '') + (anchor === '#' ? '' : decoded(anchor))
  );
}

/** @returns the same for an address that is stated: there, a slash at its end is part of it */
export function statedAddressKey(address: string): string {
  return address.endsWith('/') ? `${addressKey(address)}/` : addressKey(address);
}

function isLocale(part: string): boolean {
  const [name = '', value = ''] = part.split('=', 2);
  return localeParameter.test(name) && localeValue.test(value);
}

/** `../fr/set-up.md`, `./set-up.mdx`, `/fr/set-up/` and `set-up` lead to one page and its translation. */
function relative(path: string): string {
  return decoded(path)
    .replaceAll(localeFolder, '$1')
    .replaceAll(/\/{2,}/g, '/')
    .replaceAll(/(^|\/)\.(?=\/)/g, '$1')
    .replace(/^\/(?=.)/, '')
    .replace(/^(?:\.\.?\/)+/, '')
    .replace(/[._-](?:en|fr)(?=\.\w+$)/, '')
    .replace(/(?:\/index)?\.(?:mdx?|html?)$/, '')
    .replace(/\/$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns the part of an address before `#`, and the anchor without its `#` */
export function splitAnchor(key: string): readonly [string, string] {
  const at = key.indexOf('#');
  return at === -1 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

/** Words that ask to be replaced: `YOUR_CLIENT_ID`, `VOTRE_ID_CLIENT`. */
export function isTemplate(name: string): boolean {
  return /^(?:YOUR|VOTRE|VOS|MY|MON|MA|INSERT|ENTER|REPLACE|NOM|NAME)_/i.test(name);
}
