/** Evidence without what must not travel: built from known fields alone, each text looked at. */
import type {CheckEvidence} from '../checks/check-record';
import type {Evidence} from '../checks/evidence';
import {maskText} from '../diagnosis/masking/mask';
import {nobody} from './passport';
import {redactReport} from './redact-app-only';
import {redactRegistration} from './redact-registration';
import {withoutPersons} from './persons';
import {ofKind, type Clean} from './text-kinds';

/**
 * Wipes secrets, tokens and e-mail addresses from the texts of one passport, and what is of another kind than its place
 * wants. Doing it twice changes nothing more. It remembers: most texts stand in a passport several times, and looking at
 * one takes a while.
 */
export function createRedactor(): Clean {
  const known = new Map<string, string>();
  return (text, kind) => {
    const wiped = known.get(text) ?? withoutPersons(maskText(text).text);
    known.set(text, wiped);
    return ofKind(wiped, kind);
  };
}

export function redactEvidence(evidence: CheckEvidence, clean: Clean): CheckEvidence {
  switch (evidence.kind) {
    case 'registration':
      return redactRegistration(evidence, clean);
    case 'app-only':
      return redactReport(evidence, clean);
    default:
      return redactSignIn(evidence, clean);
  }
}

function redactSignIn(evidence: Evidence, clean: Clean): Evidence {
  const words = (all: readonly string[]) => all.map((text) => clean(text, 'word'));
  if (evidence.kind === 'refusal') {
    const {kind, error, codes, seenBy} = evidence;
    return {
      kind,
      codes: codes.map((code) => clean(code, 'code')),
      seenBy,
      ...(error !== undefined && {error: clean(error, 'code')}),
    };
  }
  const {kind, requested, resourceUri, granted, tenantId, expectedTenantId, refresh} = evidence;
  return {
    kind,
    requested: words(requested),
    resourceUri: clean(resourceUri, 'word'),
    granted: words(granted),
    account: {username: nobody},
    tenantId: clean(tenantId, 'id'),
    // The organisation's name is left out: a small one bears the name of its owner.
    ...(expectedTenantId !== undefined && {expectedTenantId: clean(expectedTenantId, 'id')}),
    refresh,
  };
}
