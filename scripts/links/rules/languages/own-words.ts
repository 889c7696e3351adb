import type {DocumentView} from '../../evidence';
import type {Locale, LocaleId, Page, Site} from '../../model';

/** The locale whose words a source holds: its own if it is a translation, else the site's default one. */
export function wordsLocaleOf(file: string, {locales}: Site): Locale | undefined {
  return locales.find(({dir}) => file.startsWith(`${dir}/`)) ?? defaultLocaleOf({locales});
}

export function defaultLocaleOf({locales}: Pick<Site, 'locales'>): Locale | undefined {
  return locales.find(({isDefault}) => isDefault) ?? locales[0];
}

/**
 * The locale of a view that shows a document in its own words. Undefined for one that shows it where a translation is
 * missing: what is said of its words there would be nonsense, and is said already where they belong.
 */
export function ownLocaleOf(view: DocumentView, site: Site): Locale | undefined {
  const words = wordsLocaleOf(view.document.file, site);
  return words?.id === view.locale ? words : undefined;
}

/** The locale whose words a page shows. */
export function shownIn(page: Page, site: Site): LocaleId {
  return page.fallback ? (defaultLocaleOf(site)?.id ?? page.locale) : page.locale;
}

/** The language alone, without script and region: `pt` of `pt-BR`; `und` of what is no language. */
export function languageOf(tag: string): string {
  return /^[a-z]{2,8}(?![a-z\d])/i.exec(tag)?.[0].toLowerCase() ?? 'und';
}

const parsed = new Map<string, Intl.Locale | undefined>();

/** @returns undefined for what is no language tag: a site may call its locales anything */
export function parseTag(tag: string): Intl.Locale | undefined {
  if (!parsed.has(tag)) parsed.set(tag, readTag(tag));
  return parsed.get(tag);
}

function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
