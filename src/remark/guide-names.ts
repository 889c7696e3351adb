/** What guides are called, so that two of one vendor are told apart. */
import {integrations} from '../core/contracts/integrations';
import type {Integration} from '../core/contracts/schema';
import type {Locale} from './page';

const ways = {
  en: {signIn: 'with a sign-in', appOnly: 'without a sign-in'},
  fr: {signIn: 'avec connexion', appOnly: 'sans connexion'},
} as const satisfies Readonly<Record<Locale, unknown>>;

/** True where the vendor’s tokens begin with a person’s sign-in. */
export function personSignsIn({flow}: Integration): boolean {
  return flow !== 'client-credentials';
}

/** What a guide is called wherever guides are listed. */
export function guideName(contract: Integration, locale: Locale): string {
  const {vendor, product} = contract;
  const way = wayAmong(contract, locale);
  return `${vendor.name} → ${tied(product.name[locale])}${way === undefined ? '' : ` (${way})`}`;
}

/** A guide in a word: its vendor, or its title where the vendor has several. */
export function shortGuideName(contract: Integration, locale: Locale): string {
  return of(contract.vendor.name).length > 1 ? contract.title[locale] : contract.vendor.name;
}

/** How the vendor gets in, where that alone tells the guide from another; undefined elsewhere. */
export function wayAmong(contract: Integration, locale: Locale): string | undefined {
  const alike = of(contract.vendor.name).filter(({product}) => product.id === contract.product.id);
  return alike.length > 1 ? ways[locale][personSignsIn(contract) ? 'signIn' : 'appOnly'] : undefined;
}

const of = (vendor: string) => Object.values(integrations).filter((each) => each.vendor.name === vendor);

/** A number stays on the line of the word before it: “Dynamics 365” is one name. */
export function tied(name: string): string {
  return name.replaceAll(/ (?=\d)/g, '\u00a0');
}
