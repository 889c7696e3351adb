import {toBase64Url} from '../base64url';
import type {Person, Registration} from '../directory';

/** `sub`: the same person has another one at each application. */
export async function pairwiseSubject({id}: Person, {clientId}: Registration): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${clientId}/${id}`));
  return toBase64Url(new Uint8Array(digest));
}
