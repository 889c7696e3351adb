/**
 * A registration for reading the directory back, as the check of a set-up does: alone with its secret, or with somebody
 * signed in. Every permission of it is the least that Graph asks for its call. No contract has one.
 */
import type {ClientCertificate, Registration} from '../directory';
import {graphUri, practiceTenantId} from '../practice-directory';

export const checkerClientId = '5a55e4e1-0000-4000-8000-00000000000a';
export const checkerSecret = ['Prx', '8', 'Q~', 'practice-tenant.not-a-real-secret', 'a'].join('');

const reads = [
  'Application.Read.All',
  'CrossTenantInformation.ReadBasic.All',
  'DelegatedPermissionGrant.Read.All',
  'Organization.Read.All',
];
const day = 24 * 60 * 60 * 1000;

/** @param now milliseconds since the epoch: its secret is some weeks old then */
export function checkerRegistration(
  now: number,
  redirectUris: Registration['redirectUris'],
  certificates: readonly ClientCertificate[],
): Registration {
  return {
    clientId: checkerClientId,
    name: 'Passerelle – Check',
    homeTenantId: practiceTenantId,
    audience: 'single-tenant',
    redirectUris,
    configured: [{resource: graphUri, values: ['User.Read', ...reads], roles: reads}],
    requiredValues: [],
    secrets: [
      {
        id: '5ec4e700-0000-4000-8000-00000000000a',
        value: checkerSecret,
        description: 'Practice',
        startsAt: now - 30 * day,
        expiresAt: now + 150 * day,
      },
    ],
    certificates,
    allowPublicClient: false,
  };
}
