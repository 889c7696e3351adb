/** Evidence without what must not travel: built from known fields alone, each text looked at. */
import type {CheckEvidence} from '../checks/check-record';
import type {Evidence} from '../checks/evidence';
import {maskText} from '../diagnosis/masking/mask';
import {nobody} from './passport';
import {redactReport} from './redact-app-only';
import {redactRegistration} from './redact-registration';

/** An address of a person, the guest form `ada_fabrikam.example#EXT#@contoso.example` included. */
const person = /[\p{L}\p{N}._%+'#-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Wipes secrets, tokens and e-mail addresses from a text. Doing it twice changes nothing more. */
export function redactText(text: string): string {
  return maskText(text).text.replace(person, nobody);
}

/** The same, for the texts of one passport: most of them stand in it several times, and looking at one takes a while. */
export function createRedactor(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const redacted = known.get(text) ?? redactText(text);
    known.set(text, redacted);
    return redacted;
  };
}

/** @param clean for each text: takes out what must not travel, and may shorten identifiers after that */
export function redactEvidence(evidence: CheckEvidence, clean: (text: string) => string): CheckEvidence {
  switch (evidence.kind) {
    case 'registration':
      return redactRegistration(evidence, clean);
    case 'app-only':
      return redactReport(evidence, clean);
    default:
      return redactSignIn(evidence, clean);
  }
}

function redactSignIn(evidence: Evidence, clean: (text: string) => string): Evidence {
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
