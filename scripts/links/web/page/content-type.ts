/** What a body is, as far as reading it for ids goes. */
export type BodyKind = 'html' | 'xml' | 'other';

/**
 * @param contentType value of the header, as received
 * @returns undefined where the server does not say: the body has to tell
 */
export function bodyKindOf(contentType: string | undefined): BodyKind | undefined {
  const essence = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  // A bare slash, or no slash, says nothing (WHATWG MIME Sniffing, section 4.4).
  if (!essence || !/^[^/\s]+\/[^/\s]+$/.test(essence) || essence === 'application/unknown') return undefined;
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return 'html';
  return /(?:\/|\+)xml$/.test(essence) ? 'xml' : 'other';
}

/** @returns label of the encoding that a Content-Type names */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
}

// The tags that WHATWG MIME Sniffing, section 7.1, takes for HTML; what may stand before them is left out.
const htmlBegins =
  /^\s*(?:<!--|<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>])/i;

/** @param start of the body, as text: some 500 characters are enough */
export function sniffedKind(start: string): BodyKind {
  if (htmlBegins.test(start)) return 'html';
  return /^\s*<(?:\?xml|svg[\s>])/i.test(start) ? 'xml' : 'other';
}
