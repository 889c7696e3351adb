/**
 * What is known of one error code. Numbers are advisory: they choose an explanation, never what a program does.
 */
import {catalogue, isKnownCode, type ErrorCode} from './catalogue';
import type {CatalogueEntry} from './explanation';

export type Explanation =
  | {
      readonly code: ErrorCode;
      readonly known: true;
      readonly entry: CatalogueEntry;
      readonly lookupUrl: string;
    }
  | {readonly code: string; readonly known: false; readonly lookupUrl: string};

/** @param code as `extractCodes` returns it. Unknown codes degrade to Microsoft's own page about them. */
export function explain(code: string): Explanation {
  const lookupUrl = lookupUrlOf(code);
  return isKnownCode(code)
    ? {code, known: true, entry: catalogue[code], lookupUrl}
    : {code, known: false, lookupUrl};
}

/** Microsoft's lookup page knows numbers only; other codes lead to the list of them all. */
export function lookupUrlOf(code: string): string {
  const number = /^AADSTS(\d+)$/.exec(code)?.[1];
  return number === undefined
    ? 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes'
    : `https://login.microsoftonline.com/error?code=${number}`;
}
