/**
 * The practice tenant for the registration check: Graph alone, read by an application that was granted the reads. It
 * runs in the page; loaded when that check is practised.
 */
import {integrations} from '../core/contracts/integrations';
import {resources} from '../core/contracts/resources';
import type {IntegrationId} from '../core/contracts/schema';
import {clientCredentials} from './client-credentials';
import {checkCredential} from './credentials';
import type {Directory} from './directory';
import {graphService} from './graph/server';
import {applicationObjectId} from './graph/server/application';
import {createPracticeTenant} from './index';
import {authorityOf, graphOrigin} from './origins';
import {graphUri, practiceTenantId} from './practice-directory';
import {registrationScenarios, type RegistrationScenarioId} from './scenarios/registration';
import type {Language} from './seed';
import {checkerClientId, checkerSecret} from './server/checker-registration';
import {clientIdOf, serverDirectory} from './server/server-directory';
import {noServerSide} from './server-side';
import type {SigningKey} from './signing-key';

export type RegistrationTenantOptions = {
  readonly integration: IntegrationId;
  readonly scenario: RegistrationScenarioId;
  readonly language: Language;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly randomId: () => string;
  /** Default: a key made when the first token is signed. */
  readonly signingKey?: () => Promise<SigningKey>;
};

export type RegistrationTenant = {
  readonly handle: (request: Request) => Promise<Response>;
  /** A token for Graph, whose reads the checking application was granted. */
  readonly token: () => Promise<string>;
  /** Base of the imitated Microsoft Graph, without a trailing slash. */
  readonly graph: string;
  /** What the reader gives as the client ID; in one scenario it is another ID. */
  readonly clientId: string;
  /** Object ID of the enterprise application. */
  readonly objectId: string;
  /** Names of the permissions that the contract asks for. */
  readonly permissions: readonly string[];
};

export function createRegistrationTenant(options: RegistrationTenantOptions): RegistrationTenant {
  const {integration, scenario, language, now, randomId} = options;
  const clientId = clientIdOf(Object.keys(integrations).indexOf(integration));
  const well = asTheContractSays(integration, clientId, language, now());
  const {apply, gives, settlesAfterSeconds} = registrationScenarios[scenario];
  const handle = createPracticeTenant({
    directory:
      apply?.(well, {clientId, permissions: integrations[integration].registration.permissions}) ?? well,
    settled:
      settlesAfterSeconds === undefined
        ? undefined
        : {at: now() + settlesAfterSeconds * 1000, directory: well},
    scenario: 'all-is-well',
    language,
    now,
    randomId,
    sealSecret: 'passerelle registration check',
    ...(options.signingKey && {signingKey: options.signingKey}),
    serverSide: {
      ...noServerSide,
      grants: {client_credentials: clientCredentials},
      services: {graph: graphService},
      checkCredential,
      clients: 'any',
    },
  });
  const own = well.registrations.find((entry) => entry.clientId === clientId);
  return {
    handle,
    token: () => tokenFrom(handle),
    graph: graphOrigin,
    clientId: gives !== undefined && own ? applicationObjectId(own) : clientId,
    objectId: well.enterpriseApps.find((app) => app.clientId === clientId)?.id ?? '',
    permissions: integrations[integration].registration.permissions.map(({value}) => value),
  };
}

/** Without the addresses that other clients of a server are sent back to, and with a publisher that was verified. */
function asTheContractSays(
  integration: IntegrationId,
  clientId: string,
  language: Language,
  now: number,
): Directory {
  const {redirectUris} = integrations[integration].registration;
  const directory = serverDirectory({integrations: Object.values(integrations), resources, language, now});
  return {
    ...directory,
    registrations: directory.registrations.map((registration) =>
      registration.clientId === clientId
        ? {
            ...registration,
            redirectUris: redirectUris.map(({uri, platform}) => ({uri, platform})),
            verifiedPublisher: 'Boulangerie Fjord',
          }
        : registration,
    ),
  };
}

async function tokenFrom(handle: RegistrationTenant['handle']): Promise<string> {
  const answer = await handle(
    new Request(`${authorityOf(practiceTenantId)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: checkerClientId,
        client_secret: checkerSecret,
        scope: `${graphUri}/.default`,
      }),
    }),
  );
  const {access_token: token} = (await answer.json()) as {readonly access_token?: string};
  if (token === undefined) throw new Error('The practice tenant gave the checking application no token');
  return token;
}
