/**
 * The practice tenant as a server: everything the page has, and confidential clients, further grants, whole Graph and
 * the products. Still pure: a host gives it an address, a clock and a source of identifiers.
 */
import {adminConsent} from '../admin-consent';
import {checkCredential} from '../credentials';
import {clientCredentials} from '../client-credentials';
import {createDeviceCodes} from '../device-code/device-codes';
import {deviceGrant} from '../device-code/grant';
import {devicePage} from '../device-code/page';
import {startDevice} from '../device-code/start';
import type {Directory} from '../directory';
import {createPracticeTenant, type PracticeTenantOptions} from '../index';
import {formPostPage} from '../pages/form-post';
import {services} from '../products';
import type {ServerSide} from '../server-side';
import {serverAddresses} from './addresses';
import {createSessions, type SessionsHost} from '../sessions';
import {discovery} from './discovery';
import {onlyPost} from './only-post';
import {rememberConsent} from './remember-consent';
import {throttledToken} from './token';
import {serverScenarios, type ServerScenarioId} from '../scenarios/server';

function createServerSide(host: SessionsHost): ServerSide {
  const devices = createDeviceCodes();
  return {
    grants: {
      client_credentials: clientCredentials,
      'urn:ietf:params:oauth:grant-type:device_code': deviceGrant(devices),
      // As Microsoft's own libraries have called it since before there was a standard.
      device_code: deviceGrant(devices),
    },
    routes: [
      ['GET', '/v2.0/.well-known/openid-configuration', discovery],
      ['POST', '/oauth2/v2.0/token', throttledToken],
      ['GET', '/oauth2/v2.0/token', onlyPost],
      ['POST', '/oauth2/v2.0/devicecode', startDevice(devices)],
      ['GET', '/oauth2/v2.0/devicecode', onlyPost],
      ['GET', '/oauth2/deviceauth', devicePage(devices)],
      ['POST', '/oauth2/deviceauth', devicePage(devices)],
      ['GET', '/v2.0/adminconsent', adminConsent('v2')],
      ['POST', '/v2.0/adminconsent', adminConsent('v2')],
      ['GET', '/adminconsent', adminConsent('v1')],
      ['POST', '/adminconsent', adminConsent('v1')],
    ],
    services,
    checkCredential,
    remember: rememberConsent,
    sessions: createSessions(host),
    postForm: formPostPage,
    clients: 'any',
  };
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
    serverSide: createServerSide(options),
  });
}
