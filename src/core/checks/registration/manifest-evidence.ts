import type {ApplicationRegistration} from '../../entra/registration';
import type {RegistrationEvidence} from './evidence';

const notInSource = {state: 'not-read', why: 'not-in-source'} as const;

/**
 * What a manifest proves: the registration, and nothing of consent, of the enterprise application or of the tenant.
 *
 * @param clientId what the reader takes for theirs, in lower case; the manifest's own where they said nothing
 */
export function manifestEvidence(
  application: ApplicationRegistration,
  clientId: string = application.appId,
): RegistrationEvidence {
  return {
    kind: 'registration',
    source: 'manifest',
    clientId,
    application: {state: 'read', value: application},
    enterpriseApplication: notInSource,
    delegatedGrants: notInSource,
    appRoleAssignments: notInSource,
    apis: notInSource,
  };
}
