import {remembered} from '../remembered';

/** A language or locale as folders and file names carry it: `fr`, `fr-fr`, `pt_BR`. */
const locale = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;

/** What `img/en/` and `img/fr/`, `x.en.png` and `x-fr.png`, `/en-us/` and `/fr-fr/` have in common. */
const anyLocale = '*';

/** Two letters that end a file's name and are no language to most people: `api-v2`, `sign-in`, `set-up`. */
const notLocales = new Set([
  'in',
  'up',
  'id',
  'ok',
  'on',
  'no',
  'to',
  'by',
  'ad',
  'bc',
  'ui',
  'ai',
  'vm',
  'db',
]);

/**
 * @param url as written: absolute, from the site's root, or relative
 * @returns the same text for an address and its counterpart in another language: locales in folders and before a file
 *   name's ending are taken out, and so are host locales, the ending slash and what follows `#`
 */
export const technicalUrl = remembered((url) => {
  const bare = url.trim().replace(/#.*$/, '');
  const [path = '', query] = bare.split('?', 2);
  const parts = path.split('/').filter((part, index) => part !== '' || index === 0);
  const known = parts.map((part, index) =>
    index < parts.length - 1 && locale.test(part) && !notLocales.has(part) ? anyLocale : withoutLocale(part),
  );
  const kept = known.filter((part) => part !== anyLocale && part !== '.');
  return kept.join('/') + (query ? `?${query}` : '');
});

/** `x.fr.png`, `x-fr.png` and `x_fr.png` are `x.png`. */
function withoutLocale(name: string): string {
  const found = /^(.+)[._-]([a-z]{2}(?:[-_][a-z]{2,4})?)(\.[a-z0-9]{2,5})$/i.exec(name);
  const [, stem, language, ending] = found ?? [];
  if (stem === undefined || language === undefined || ending === undefined) return name;
  return locale.test(language) && !notLocales.has(language.toLowerCase()) ? stem + ending : name;
}
