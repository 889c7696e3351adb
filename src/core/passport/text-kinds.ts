/**
 * What may stand where in evidence. A text of another kind was written by a person, and may be a name: it is taken out
 * whole. `*` stands for what was taken out before, and `-xxxx` for what was cut.
 */
import {productPhrases} from '../diagnosis/codes/product-codes';
import {nobody} from './passport';

/**
 * `id`: a GUID. `tenant`: one, or a domain. `word`: permission, role, host, address. `code`: of an error, as a
 * diagnosis spells it. `time`: ISO 8601, UTC.
 */
export type TextKind = 'id' | 'tenant' | 'word' | 'code' | 'time';

/** For a text of evidence: takes out what must not travel, and may shorten identifiers after that. */
export type Clean = (text: string, kind: TextKind) => string;

const id = /^(?:[0-9a-f-]{8,36}(?:-xxxx)?|\*+)$/i;
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^[\da-z](?:[\da-z-]*[\da-z])?(?:\.[\da-z](?:[\da-z-]*[\da-z])?)*\.[a-z]{2,}$/i;
const cutShort = /^[\w.-]+-xxxx$/;
const host = /^[\w*-]+(?:\.[\w*-]+)+$/;
// Printable ASCII without a space, which is nobody's first and last name, and without what begins HTML.
const word = /^[!#-&(-;=?-_a-~]*$/;
const productCode = /^(?:BC|Dataverse|EWS|F&O|Graph) (?:\d{3} )?[\w*]+$/;
// Some of them are sentences.
const spelledOut: ReadonlySet<string> = new Set(productPhrases.map(({code}) => code));
const time = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const isOf: Readonly<Record<TextKind, (text: string) => boolean>> = {
  id: (text) => id.test(text),
  tenant: (text) => id.test(text) || host.test(text) || cutShort.test(text),
  word: (text) => word.test(text),
  code: (text) => word.test(text) || productCode.test(text) || spelledOut.has(text),
  time: (text) => time.test(text),
};

/** True for a GUID or a domain. Anything shorter leads nowhere, and cutting it would cut dates and permissions too. */
export function leadsSomewhere(text: string): boolean {
  return guid.test(text) || domain.test(text);
}

/** @returns the text, or `*` in its place */
export function ofKind(text: string, kind: TextKind): string {
  return isOf[kind](text) ? text : nobody;
}
