import type {Severity} from '../../../finding';

type PhoneFault = {
  readonly because: 'no-number' | 'not-a-number' | 'spaces' | 'slashes' | 'bad-escape';
  readonly severity: Severity;
};

/**
 * What is wrong with what follows `tel:` (RFC 3966, section 3). Visual separators, parameters, `*` and `#` are right;
 * so are local numbers without `phone-context`, which every telephone dials, and the pauses of RFC 2806.
 *
 * @param address percent-encoded or not; with its parameters
 */
export function phoneFault(address: string): PhoneFault | undefined {
  const number = decoded(address);
  if (number === undefined) return {because: 'bad-escape', severity: 'error'};
  if (number.trim() === '') return {because: 'no-number', severity: 'error'};
  // Telephones put up with these two, the standard does not.
  if (number.startsWith('//')) return {because: 'slashes', severity: 'warning'};
  const dialled = number.replace(/[;,?].*$/s, '').trim();
  if (!/[\p{L}\d*#]/u.test(dialled)) return {because: 'no-number', severity: 'error'};
  if (!/^\+?[\d\s().\-*#\u2010-\u2015]+(?:[pwx]\d*)*$/i.test(dialled)) {
    // `1-800-FLOWERS` is a number to those who know it; `call-us` is to nobody.
    return {because: 'not-a-number', severity: /^\+?\d/.test(dialled) ? 'warning' : 'error'};
  }
  return /\s/.test(dialled) ? {because: 'spaces', severity: 'warning'} : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
