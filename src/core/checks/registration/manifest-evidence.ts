import type {ApplicationRegistration} from '../../entra/registration';
import type {RegistrationEvidence} from './evidence';

const notInSource = {state: 'not-read', why: 'not-in-source'} as const;

/**
 * What a manifest proves: the registration, and nothing of consent, of the enterprise application or of the tenant.
 *
 * @param objectId what the reader takes for the enterprise application's, in lower case
 * @param clientId what the reader takes for theirs, in lower case; the manifest's own where they said nothing
 */
export function manifestEvidence(
  application: ApplicationRegistration,
  clientId: string = application.appId,
  objectId?: string,
): RegistrationEvidence {
  return {
    kind: 'registration',
    source: 'manifest',
    clientId,
    ...(objectId !== undefined && {objectId}),
    application: {state: 'read', value: application},
    enterpriseApplication: notInSource,
    delegatedGrants: notInSource,
    appRoleAssignments: notInSource,
    apis: notInSource,
  };
}
