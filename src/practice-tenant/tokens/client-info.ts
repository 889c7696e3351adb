import {textToBase64Url} from '../base64url';
import type {Person} from '../directory';

/** Entra's hint to its own libraries: who signed in, and which tenant is their home. */
export function clientInfo({id, tenantId}: Person): string {
  return textToBase64Url(JSON.stringify({uid: id, utid: tenantId}));
}
