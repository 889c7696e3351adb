/**
 * Codes and refresh tokens carry their own content, authenticated with HMAC-SHA-256: the pop-up's page and the
 * guide's page run two instances of one tenant and share nothing but this key.
 */
import {fromBase64Url, textToBase64Url, toBase64Url} from './base64url';

export type Seal = {
  close(content: object): Promise<string>;
  /** @returns undefined where the text was not closed with this key. */
  open(text: string): Promise<unknown>;
};

/** @param secret any text; both instances must have the same. */
export function createSeal(secret: string): Seal {
  let pending: Promise<CryptoKey> | undefined;
  const key = () =>
    (pending ??= crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(secret),
      {name: 'HMAC', hash: 'SHA-256'},
      false,
      ['sign', 'verify'],
    ));
  return {
    async close(content) {
      const body = textToBase64Url(JSON.stringify(content));
      const signature = await crypto.subtle.sign('HMAC', await key(), new TextEncoder().encode(body));
      return `${body}.${toBase64Url(new Uint8Array(signature))}`;
    },
    async open(text) {
      const [body, signature, ...rest] = text.split('.');
      if (!body || !signature || rest.length > 0) return undefined;
      const mac = fromBase64Url(signature);
      const bytes = fromBase64Url(body);
      if (!mac || !bytes) return undefined;
      const genuine = await crypto.subtle.verify('HMAC', await key(), mac, new TextEncoder().encode(body));
      return genuine ? (JSON.parse(new TextDecoder().decode(bytes)) as unknown) : undefined;
    },
  };
}
