import {isMicrosoftLocale} from './locales';

/** An address of Microsoft's, taken apart as it is written: `before + host + '/' + locale + rest`. */
export type MicrosoftAddress = {
  /** `https://`, or `//`. */
  readonly before: string;
  readonly host: string;
  /** As written; absent: Microsoft picks the reader's. */
  readonly locale?: string;
  /** What follows host and locale, with the slash at its start. */
  readonly rest: string;
};

/** Hosts that stand for the same thing in every language, or whose paths begin with something else. */
const withoutLocales = /^(?:login|graph|aka|portal|entra|admin|api|go)\./;

/** @returns undefined for addresses that are not Microsoft's */
export function microsoftAddress(target: string): MicrosoftAddress | undefined {
  if (!/microsoft\.com|office\.com/i.test(target)) return undefined;
  const match = /^((?:https?:)?\/\/)([^/?#:@\\]+)(?:\/([^/?#]*))?(.*)$/is.exec(target);
  const [, before, host, first, after = ''] = match ?? [];
  if (before === undefined || host === undefined) return undefined;
  const name = host.toLowerCase();
  if (!/(?:^|\.)microsoft\.com$/.test(name) && name !== 'support.office.com') return undefined;
  if (first !== undefined && !withoutLocales.test(name) && isMicrosoftLocale(first)) {
    return {before, host, locale: first, rest: after};
  }
  return {before, host, rest: first === undefined ? after : `/${first}${after}`};
}

export function writeAddress({before, host, locale, rest}: MicrosoftAddress): string {
  return `${before}${host}${locale === undefined ? '' : `/${locale}`}${rest}`;
}
