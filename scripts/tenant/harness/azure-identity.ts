/** `@azure/identity`, as Azure's own libraries use it. */
import {ClientCertificateCredential, ClientSecretCredential, DeviceCodeCredential} from '@azure/identity';
import {practiceTenantId} from '../../../src/practice-tenant/practice-directory';
import {clientIdOf, secretOf} from '../../../src/practice-tenant/server/server-directory';
import {consoleClientId} from '../../../src/practice-tenant/server/console-registration';
import type {Given} from './given';
import {enterDeviceCode} from './person';

const scope = 'https://api.businesscentral.dynamics.com/.default';
const hostOf = ({origin}: Given) => ({authorityHost: origin, disableInstanceDiscovery: true});

export const azureIdentity = {
  secret: async (server: Given) =>
    tokenOf(new ClientSecretCredential(practiceTenantId, clientIdOf(3), secretOf(3), hostOf(server))),
  'wrong secret': async (server: Given) =>
    tokenOf(new ClientSecretCredential(practiceTenantId, clientIdOf(3), 'wrong', hostOf(server))),
  certificate: async (server: Given) => {
    const certificatePath = server.clientCertificate;
    return tokenOf(
      new ClientCertificateCredential(practiceTenantId, clientIdOf(3), {certificatePath}, hostOf(server)),
    );
  },
  'device code': async (server: Given) => {
    const credential = new DeviceCodeCredential({
      ...hostOf(server),
      tenantId: practiceTenantId,
      clientId: consoleClientId,
      userPromptCallback: ({verificationUri, userCode}) =>
        void enterDeviceCode(verificationUri, userCode, 'continue'),
    });
    const {token} = await credential.getToken('https://graph.microsoft.com/User.Read');
    return {token};
  },
};

async function tokenOf(credential: {getToken(scopes: string): Promise<{readonly token: string}>}) {
  return {token: (await credential.getToken(scope)).token};
}
