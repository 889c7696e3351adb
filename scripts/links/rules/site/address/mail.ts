import type {Severity} from '../../../finding';

type MailFault = {
  readonly because:
    'no-address' | 'no-at-sign' | 'no-domain' | 'bad-domain' | 'spaces' | 'slashes' | 'bad-escape';
  readonly severity: Severity;
};

/** Labels of a domain, in any script; the length limits of RFC 1035 are left to the mail server. */
const domain =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?)*$/u;

/**
 * What is wrong with what follows `mailto:` (RFC 6068, section 2). Several addresses, none but headers (the reader
 * picks whom to write to), percent-encoding, quoted local parts, address literals and domains of one label are right.
 *
 * @param address percent-encoded or not; with its headers
 */
export function mailFault(address: string): MailFault | undefined {
  if (address.startsWith('//')) return {because: 'slashes', severity: 'error'};
  const question = address.indexOf('?');
  const to = question < 0 ? address : address.slice(0, question);
  const headers =
    question < 0
      ? []
      : address
          .slice(question + 1)
          .split('&')
          .filter(Boolean);
  if (to === '')
    return headers.length === 0 ? {because: 'no-address', severity: 'error'} : inHeaders(headers);
  return inAddresses(to) ?? inHeaders(headers);
}

/** An address in a header that is wrong spoils that copy, not the letter: clients show what they cannot read. */
function inHeaders(headers: readonly string[]): MailFault | undefined {
  for (const header of headers) {
    const [name = '', ...rest] = header.split('=');
    const value = rest.join('=');
    if (decoded(value) === undefined) return {because: 'bad-escape', severity: 'warning'};
    if (!/^(?:to|cc|bcc)$/i.test(name) || value === '') continue;
    const fault = inAddresses(decoded(value) ?? value);
    if (fault) return {...fault, severity: 'warning'};
  }
  return undefined;
}

/** Commas that are no separators are percent-encoded (RFC 6068, section 2, item 2). */
function inAddresses(list: string): MailFault | undefined {
  for (const each of list.split(',')) {
    const because = faultOf(each);
    if (because) return {because, severity: 'error'};
  }
  return undefined;
}

function faultOf(encoded: string): MailFault['because'] | undefined {
  const address = decoded(encoded);
  if (address === undefined) return 'bad-escape';
  if (address.trim() === '') return 'no-address';
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const isQuoted = /^"(?:[^"\\]|\\.)*"$/.test(local);
  if (/\s/.test(isQuoted ? address.slice(at) : address)) return 'spaces';
  if (at < 0) return 'no-at-sign';
  if (at === 0) return 'no-address';
  const host = address.slice(at + 1);
  if (host === '') return 'no-domain';
  if (/^\[[\w:.]+\]$/.test(host)) return undefined;
  // A second at sign: two addresses with something else than a comma between them.
  return domain.test(host) && (isQuoted || !local.includes('@')) ? undefined : 'bad-domain';
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
