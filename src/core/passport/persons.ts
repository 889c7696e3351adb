import {decode} from '../diagnosis/reading/decode';
import {spanIn, unmapped} from '../diagnosis/reading/mapped-text';
import {nobody} from './passport';

/**
 * An address of a person, the guest form `ada_fabrikam.example#EXT#@contoso.example` included. It cannot begin anew
 * within itself, so that a long text takes no longer than its length.
 */
const person = /(?<![\p{L}\p{N}._%+'#-])[\p{L}\p{N}._%+'#-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** All that an at sign may hide behind once a text is decoded. */
const maybeAt = /[@%&\\\uff20]/;

/** Wipes e-mail addresses, also where they stand encoded, as in `login_hint=ada%40contoso.example`. */
export function withoutPersons(text: string): string {
  if (!maybeAt.test(text)) return text;
  const decoded = decode(unmapped(text));
  let wiped = '';
  let from = 0;
  for (const {index, 0: whole} of decoded.text.matchAll(person)) {
    const {start, end} = spanIn(decoded, index, index + whole.length);
    wiped += text.slice(from, start) + nobody;
    from = end;
  }
  return wiped + text.slice(from);
}
