/**
 * A link that opens the reader's mail program with a text in it, and nobody to send it to.
 *
 * @see RFC 6068: what is between `?` and the end is percent-encoded, and lines end in `%0D%0A`
 */

/** Windows hands no longer address from a browser to a mail program: 2,083 characters, less what programs add. */
export const longestMailLink = 2_000;

export type MailLink =
  | {readonly says: 'all' | 'brief'; readonly url: string}
  /** Too long even when it is brief: to be copied instead. */
  | {readonly says: 'nothing'};

export function mailLink(subject: string, whole: string, brief: string): MailLink {
  const all = address(subject, whole);
  if (all.length <= longestMailLink) return {says: 'all', url: all};
  const short = address(subject, brief);
  return short.length <= longestMailLink ? {says: 'brief', url: short} : {says: 'nothing'};
}

function address(subject: string, body: string): string {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replaceAll('\n', '\r\n'))}`;
}

/** A lone surrogate, which cannot be encoded, is replaced. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
