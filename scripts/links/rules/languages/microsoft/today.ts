import type {Locale} from '../../../model';
import {writeAddress, type MicrosoftAddress} from './address';
import {isSameLanguage, microsoftLocaleFor} from './locales';

/** Where a retired host's pages are now, for those that moved as a whole, page by page. */
const moved: Readonly<Record<string, (address: MicrosoftAddress) => MicrosoftAddress>> = {
  // 2022: the documentation and Microsoft Learn became one; what was Learn is its training.
  'docs.microsoft.com': (address) => ({
    ...address,
    host: 'learn.microsoft.com',
    rest: address.rest.replace(/^\/learn(?=[/?#]|$)/i, '/training'),
  }),
  'support.office.com': (address) => ({
    ...address,
    host: 'support.microsoft.com',
    rest: address.rest.replace(/^\/article(?=\/)/i, '/office'),
  }),
};

/** The host an address has now; undefined if that is the one it has. */
export function hostToday(address: MicrosoftAddress): string | undefined {
  return movedTo(address)?.host;
}

/** The language an address should have for readers of a locale; undefined if it has that, or none. */
export function languageToday({locale}: MicrosoftAddress, reader: Pick<Locale, 'lang'>): string | undefined {
  if (locale === undefined) return undefined;
  const expected = microsoftLocaleFor(reader.lang);
  return expected === undefined || isSameLanguage(locale, expected) ? undefined : expected;
}

/**
 * The address in full as it should be written: host and language put right together, since what replaces a target
 * replaces all of it.
 */
export function addressToday(address: MicrosoftAddress, locale: string | undefined): string {
  const current = movedTo(address) ?? address;
  return writeAddress(locale === undefined ? current : {...current, locale});
}

function movedTo(address: MicrosoftAddress): MicrosoftAddress | undefined {
  const host = address.host.toLowerCase();
  return Object.hasOwn(moved, host) ? moved[host]?.(address) : undefined;
}
