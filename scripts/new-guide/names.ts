/** The names that sentences are made with, as each language bends them. */
import type {ProductId} from '../../src/core/contracts/schema';
import type {Answers} from './answers';

export const productNames = {
  'business-central': {en: 'Dynamics 365 Business Central', fr: 'Dynamics 365 Business Central'},
  dataverse: {en: 'Dynamics 365 CRM (Dataverse)', fr: 'Dynamics 365 CRM (Dataverse)'},
  'finance-operations': {
    en: 'Dynamics 365 finance and operations',
    fr: 'Dynamics 365 finances et opérations',
  },
  'exchange-online': {en: 'Exchange Online and Outlook', fr: 'Exchange Online et Outlook'},
} as const satisfies Record<ProductId, {en: string; fr: string}>;

/** In a sentence, once the page has named it in full. */
export const shortNames = {
  'business-central': {en: 'Business Central', fr: 'Business Central'},
  dataverse: {en: 'Dataverse', fr: 'Dataverse'},
  'finance-operations': {en: 'finance and operations', fr: 'finances et opérations'},
  'exchange-online': {en: 'Exchange Online', fr: 'Exchange Online'},
} as const satisfies Record<ProductId, {en: string; fr: string}>;

/** “the tenant that … to”, « le locataire auquel … ». */
export const belonging = {
  'business-central': {
    en: 'your Business Central environment belongs',
    fr: 'appartient votre environnement Business Central',
  },
  dataverse: {en: 'your Dataverse environment belongs', fr: 'appartient votre environnement Dataverse'},
  'finance-operations': {
    en: 'your finance and operations environment belongs',
    fr: 'appartient votre environnement finances et opérations',
  },
  'exchange-online': {en: 'the mailboxes belong', fr: 'appartiennent les boîtes aux lettres'},
} as const satisfies Record<ProductId, {en: string; fr: string}>;

/** “the … of the people who sign in”. */
export const dataNames = {
  'business-central': {en: 'Business Central data', fr: 'données Business Central'},
  dataverse: {en: 'Dataverse data', fr: 'données Dataverse'},
  'finance-operations': {en: 'finance and operations data', fr: 'données de finances et opérations'},
  'exchange-online': {en: 'mailboxes', fr: 'boîtes aux lettres'},
} as const satisfies Record<ProductId, {en: string; fr: string}>;

/** In the menu, where there is little room. */
export const menuNames = {
  'business-central': 'Business Central',
  dataverse: 'Dataverse',
  'finance-operations': 'Finance & Operations',
  'exchange-online': 'Exchange Online',
} as const satisfies Record<ProductId, string>;

/** After the name of a guide, where another one has the same vendor and product. */
export const wayNames = {
  delegated: {en: 'with a sign-in', fr: 'avec connexion'},
  'app-only': {en: 'without a sign-in', fr: 'sans connexion'},
} as const satisfies Record<Answers['access'], {en: string; fr: string}>;

export type VendorNames = {
  readonly vendor: string;
  /** “Codat’s”, “Cloud Elements’”. */
  readonly vendors: string;
  /** « de Codat », « d’Adobe ». */
  readonly ofVendor: string;
  /** « que Codat », « qu’Adobe ». */
  readonly thatVendor: string;
};

export function vendorNames({vendor, elides}: Pick<Answers, 'vendor' | 'elides'>): VendorNames {
  return {
    vendor,
    vendors: /s$/i.test(vendor) ? `${vendor}’` : `${vendor}’s`,
    ofVendor: elides ? `d’${vendor}` : `de ${vendor}`,
    thatVendor: elides ? `qu’${vendor}` : `que ${vendor}`,
  };
}

/**
 * Whether French elides before a name: before a vowel, but neither before “h”, which is aspirated or foreign in names, nor
 * before “y” and a vowel, nor before the English “One”. A guess all the same: the writer has the last word.
 */
export function elidesBefore(name: string): boolean {
  if (/^One(?![a-z])/.test(name)) return false;
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return !/^(?:oui|onz|ouat)/.test(plain) && /^(?:[aeiouœæ]|y(?![aeiou]))/.test(plain);
}

/** “a, b and c”, « a, b et c ». */
export function listOf(items: readonly string[], language: 'en' | 'fr'): string {
  const and = language === 'en' ? ' and ' : ' et ';
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1) ?? ''}`;
}

/** `fabrikam-dataverse` → `fabrikamDataverse`. */
export function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
