/** Evidence without what must not travel: built from known fields alone, each text looked at. */
import type {CheckRecord} from '../checks/check-record';
import type {Evidence} from '../checks/evidence';
import {maskText} from '../diagnosis/masking/mask';
import {nobody} from './passport';

/** An address of a person, the guest form `ada_fabrikam.example#EXT#@contoso.example` included. */
const person = /[\p{L}\p{N}._%+'#-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Wipes secrets, tokens and e-mail addresses from a text. Doing it twice changes nothing more. */
export function redactText(text: string): string {
  return maskText(text).text.replace(person, nobody);
}

/** @param rewrite comes last: shortens identifiers, or leaves them. */
export function redactRecord(
  {evidence, at, mode}: CheckRecord,
  rewrite: (text: string) => string,
): CheckRecord {
  return {evidence: redactEvidence(evidence, (text) => rewrite(redactText(text))), at, mode};
}

export function redactEvidence(evidence: Evidence, clean: (text: string) => string): Evidence {
  if (evidence.kind === 'refusal') {
    const {kind, error, codes, seenBy} = evidence;
    return {kind, codes: codes.map(clean), seenBy, ...(error !== undefined && {error: clean(error)})};
  }
  const {kind, requested, resourceUri, granted, tenantId, expectedTenantId, refresh} = evidence;
  return {
    kind,
    requested: requested.map(clean),
    resourceUri: clean(resourceUri),
    granted: granted.map(clean),
    account: {username: nobody},
    tenantId: clean(tenantId),
    // The organisation's name is left out: a small one bears the name of its owner.
    ...(expectedTenantId !== undefined && {expectedTenantId: clean(expectedTenantId)}),
    refresh,
  };
}
