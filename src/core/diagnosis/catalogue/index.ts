/**
 * Every error code that a set-up is known to meet, by the family that speaks it. Data only: the words are in
 * `core/messages`, one sentence per code and language.
 */
import type {CatalogueEntry} from '../explanation';
import {businessCentral} from './business-central';
import {dataverse} from './dataverse';
import {entra} from './entra';
import {ews} from './ews';
import {financeOperations} from './finance-operations';
import {graph} from './graph';
import {msal} from './msal';
import {oauth} from './oauth';

/** In the order of the reference page. */
export const families = {
  entra,
  oauth,
  msal,
  'business-central': businessCentral,
  dataverse,
  'finance-operations': financeOperations,
  ews,
  graph,
} as const;

export type Family = keyof typeof families;
/** The codes of one family. */
export type CodeOf<F extends Family> = Extract<keyof (typeof families)[F], string>;
export type ErrorCode = {[F in Family]: CodeOf<F>}[Family];

export const catalogue: Readonly<Record<ErrorCode, CatalogueEntry>> = {
  ...entra,
  ...oauth,
  ...msal,
  ...businessCentral,
  ...dataverse,
  ...financeOperations,
  ...ews,
  ...graph,
};

export function isKnownCode(code: string): code is ErrorCode {
  return Object.hasOwn(catalogue, code);
}

/** The codes of a family in the order in which the reference page lists them: that of its file. */
export function codesOf<F extends Family>(family: F): readonly CodeOf<F>[] {
  return Object.keys(families[family]) as CodeOf<F>[];
}
