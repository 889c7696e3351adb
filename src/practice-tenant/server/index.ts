/**
 * The practice tenant as a server: everything the page has, and confidential clients, further grants, whole Graph and
 * the products. Still pure: a host gives it an address, a clock and a source of identifiers.
 */
import {checkCredential} from '../credentials';
import {clientCredentials} from '../client-credentials';
import type {Directory} from '../directory';
import {createPracticeTenant, type PracticeTenantOptions} from '../index';
import type {Addresses, ServiceName} from '../origins';
import {services} from '../products';
import type {ServerSide} from '../server-side';
import {serverScenarios, type ServerScenarioId} from '../scenarios/server';

const serverSide: ServerSide = {
  grants: {client_credentials: clientCredentials},
  routes: [],
  services,
  checkCredential,
  clients: 'any',
};

/** The path that each service has below the server's one address. */
const paths: Readonly<Record<ServiceName, string>> = {
  graph: '/graph',
  'business-central': '/businesscentral',
  dataverse: '/dataverse',
  'finance-operations': '/finance-operations',
  'exchange-online': '/exchange',
};

/** @param origin such as `https://localhost:8443` */
export function serverAddresses(origin: string): Addresses {
  const services = Object.entries(paths).map(([name, path]) => [name, origin + path]);
  return {entra: origin, ...(Object.fromEntries(services) as Record<ServiceName, string>)};
}

export type TenantServerOptions = Omit<PracticeTenantOptions, 'scenario' | 'serverSide' | 'addresses'> & {
  /** Where all is well; see `serverDirectory`. */
  readonly directory: Directory;
  readonly scenario: ServerScenarioId;
  readonly origin: string;
};

export function createTenantServer({
  scenario,
  origin,
  directory,
  ...options
}: TenantServerOptions): (request: Request) => Promise<Response> {
  const {apply, settlesAfterMinutes} = serverScenarios[scenario];
  return createPracticeTenant({
    ...options,
    directory: apply(directory),
    settled:
      settlesAfterMinutes === undefined
        ? undefined
        : {at: options.now() + settlesAfterMinutes * 60_000, directory},
    scenario: 'all-is-well',
    addresses: serverAddresses(origin),
    serverSide,
  });
}
