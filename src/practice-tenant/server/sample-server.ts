/** The server for tests: every integration set up, a clock that stands still, and a client that signs in as itself. */
import {integrations} from '../../core/contracts/integrations';
import {resources} from '../../core/contracts/resources';
import type {IntegrationId} from '../../core/contracts/schema';
import {createTenantServer, type TenantServerOptions} from '.';
import {serverAddresses} from './addresses';
import {practiceTenantId} from '../practice-directory';
import {start, withClock, type Changes, type SampleTenant} from '../sample-client';
import {clientIdOf, secretOf, serverDirectory} from './server-directory';

export const sampleOrigin = 'https://localhost:8443';
export const sampleAddresses = serverAddresses(sampleOrigin);

export const sampleServerDirectory = serverDirectory({
  integrations: Object.values(integrations),
  resources,
  language: 'en',
  now: start,
});

export function sampleServer(options: Partial<TenantServerOptions> = {}): SampleTenant {
  return withClock((host) =>
    createTenantServer({
      directory: sampleServerDirectory,
      scenario: 'all-is-well',
      origin: sampleOrigin,
      ...host,
      ...options,
    }),
  );
}

/** What an integration's client was given: its ID, its secret, and the scope of its product. */
export function clientOf(id: IntegrationId) {
  const index = Object.keys(integrations).indexOf(id);
  return {client_id: clientIdOf(index), client_secret: secretOf(index)};
}

export const bcClient = {
  ...clientOf('ipaas-business-central'),
  scope: 'https://api.businesscentral.dynamics.com/.default',
};

/** `POST /{segment}/oauth2/v2.0/token`, by default as iPaaS.com asks. A parameter set to undefined is left out. */
export function appTokenRequest(changes: Changes = {}, segment: string = practiceTenantId): Request {
  const parameters: Changes = {grant_type: 'client_credentials', ...bcClient, ...changes};
  const body = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return new Request(`${sampleOrigin}/${segment}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(body),
  });
}

/** Asks for a token as an integration's client does. */
export async function appTokenOf(tenant: SampleTenant, changes?: Changes): Promise<string> {
  const answer = (await (await tenant(appTokenRequest(changes))).json()) as Readonly<Record<string, string>>;
  const {access_token: token} = answer;
  if (!token) throw new Error(answer['error_description']);
  return token;
}
