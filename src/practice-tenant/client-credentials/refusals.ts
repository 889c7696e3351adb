/** Entra's refusals of an application that signs in as itself. Sources as in `../refusals.ts`. Pure data with holes. */
import type {Registration} from '../directory';
import type {Refusal} from '../refusal';

const refusal = (code: number, error: string, message: string): Refusal => ({code, error, message});

export const clientCredentialsRefusals = {
  generalEndpoint: () =>
    refusal(
      9001023,
      'invalid_request',
      'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
    ),
  noTenantNamed: () =>
    refusal(
      50059,
      'invalid_request',
      'No tenant-identifying information found in either the request or implied by any provided credentials.',
    ),
  scopeNotDefault: (scope: string) =>
    refusal(
      1002012,
      'invalid_scope',
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    ),
  notInTenant: (clientId: string, tenantId: string) =>
    refusal(
      7000229,
      'invalid_client',
      `The client application ${clientId} is missing service principal in the tenant ${tenantId}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`,
    ),
  blockedByPolicy: ({clientId}: Pick<Registration, 'clientId'>): Refusal => ({
    ...refusal(
      53003,
      'invalid_grant',
      `Access has been blocked by Conditional Access policies. The access policy does not allow token issuance. Application: '${clientId}'.`,
    ),
    suberror: 'message_only',
  }),
} as const;
