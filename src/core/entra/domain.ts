/**
 * Host names and e-mail addresses, by shape only.
 *
 * @see RFC 1123 section 2.1 (letters, digits and hyphens; 63 characters a label), RFC 1035 section 2.3.4 (253 in all)
 */
import {looksLikeUrl} from './pasted-text';

const label = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;

/** True for a name of two labels or more whose last one can be a top-level domain (`contoso.onmicrosoft.com`). */
export function isDomainName(text: string): boolean {
  if (text.length > 253 || looksLikeUrl(text)) return false;
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((part) => part.length <= 63 && label.test(part)) &&
    /^([a-z]{2,63}|xn--[a-z0-9-]+)$/i.test(last)
  );
}

/** The domain of an e-mail address or user principal name, in lower case; undefined where the text is neither. */
export function domainOfEmail(text: string): string | undefined {
  const at = text.lastIndexOf('@');
  if (at < 1 || /[\s/:]/.test(text)) return undefined;
  const domain = text.slice(at + 1);
  return isDomainName(domain) ? domain.toLowerCase() : undefined;
}
