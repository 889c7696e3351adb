import {languageOf, parseTag} from '../own-words';

/**
 * Languages of Microsoft's documentation, as its addresses write them. Of those with the same language and script,
 * the first is what readers get who say no more than the language.
 */
const written =
  'ar-sa bg-bg bs-latn-ba ca-es cs-cz da-dk de-de de-at de-ch el-gr en-us en-au en-ca en-gb en-ie en-in en-my ' +
  'en-nz en-sg en-za es-es es-mx et-ee eu-es fi-fi fil-ph fr-fr fr-be fr-ca fr-ch ga-ie gl-es he-il hi-in hr-hr ' +
  'hu-hu id-id is-is it-it it-ch ja-jp ka-ge kk-kz ko-kr lb-lu lt-lt lv-lv ms-my mt-mt nb-no nl-nl nl-be pl-pl ' +
  'pt-br pt-pt ro-ro ru-ru sk-sk sl-si sr-latn-rs sr-cyrl-rs sv-se th-th tr-tr uk-ua vi-vn zh-cn zh-tw zh-hk';

const locales = written.split(' ');

/** Norwegian has two written forms and one old code; Microsoft writes one of them. */
const sameAs: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb', iw: 'he', in: 'id', tl: 'fil'};

const languages = new Set(locales.map(languageOf));

/** Made when an address of Microsoft first needs it. */
let regions: Intl.DisplayNames | undefined;

/** @returns whether a segment of a path is a language: `en-us`, `sr-latn-rs`, and what Microsoft may add to them */
export function isMicrosoftLocale(segment: string): boolean {
  const match = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})$/i.exec(segment);
  return match?.[1] !== undefined && languages.has(match[1].toLowerCase()) && isRegion(match[2] ?? '');
}

/**
 * The language of Microsoft's pages for readers of a locale.
 *
 * @param lang BCP 47: `fr` → `fr-fr`, `fr-CA` → `fr-ca`, `zh-Hans` → `zh-cn`
 * @returns undefined where Microsoft has none
 */
export function microsoftLocaleFor(lang: string): string | undefined {
  const locale = parseTag(lang);
  if (!locale) return undefined;
  const own = formOf(lang);
  const same = locales.filter((each) => isSameForm(formOf(each), own));
  return same.find((each) => parseTag(each)?.region === locale.region) ?? same[0];
}

/** Whether two addresses' languages are read by the same people: `fr-ca` by those of `fr-fr`, `zh-tw` not by `zh-cn`'s. */
export function isSameLanguage(one: string, other: string): boolean {
  return isSameForm(formOf(one), formOf(other));
}

type Form = {readonly language: string; readonly script: string | undefined};

/** Asked at every address of Microsoft, always of the same few tags. */
const forms = new Map<string, Form | undefined>();

function formOf(tag: string): Form | undefined {
  if (!forms.has(tag)) forms.set(tag, readForm(parseTag(tag)));
  return forms.get(tag);
}

function readForm(locale: Intl.Locale | undefined): Form | undefined {
  if (!locale) return undefined;
  return {language: sameAs[locale.language] ?? locale.language, script: locale.maximize().script};
}

function isSameForm(one: Form | undefined, other: Form | undefined): boolean {
  return one !== undefined && one.language === other?.language && one.script === other.script;
}

const isKnownRegion = new Map<string, boolean>();

function isRegion(code: string): boolean {
  let is = isKnownRegion.get(code);
  if (is === undefined) {
    regions ??= new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
    isKnownRegion.set(code, (is = regions.of(code.toUpperCase()) !== undefined));
  }
  return is;
}
