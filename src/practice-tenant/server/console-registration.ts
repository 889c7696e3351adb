/**
 * A registration for clients of one's own: a public client ("Allow public client flows") that signs people in from a
 * terminal, with a device code for instance. No contract has one.
 */
import type {Registration} from '../directory';
import {graphUri, practiceTenantId} from '../practice-directory';

export const consoleClientId = '5a55e4e1-0000-4000-8000-000000000009';

export const consoleRegistration: Registration = {
  clientId: consoleClientId,
  name: 'Passerelle – Console',
  homeTenantId: practiceTenantId,
  audience: 'multitenant-and-personal',
  redirectUris: [
    {uri: 'http://localhost/', platform: 'public-client'},
    {uri: 'http://localhost/redirect.html', platform: 'spa'},
  ],
  configured: [{resource: graphUri, values: ['User.Read']}],
  requiredValues: [],
  secrets: [],
  certificates: [],
  allowPublicClient: true,
};
