/** The token of an application that signs in as itself, by Microsoft's own library. */
import {AuthError, ConfidentialClientApplication, type Configuration} from '@azure/msal-node';
import type {HttpAnswer} from '../../../src/core/checks/app-only/refusal';
import type {Credential} from '../credential/credential';
import type {Ask} from '../network/ask';
import {NetworkTrouble} from '../network/trouble';
import {msalNetwork, type MsalNetwork} from './msal-network';

export type Issued<Token> = {readonly token: Token} | {readonly refused: HttpAnswer};

export type Client = {
  /** `https://…/{tenant}`. */
  readonly authority: string;
  readonly clientId: string;
};

/** @throws NetworkTrouble */
export async function appToken(
  {authority, clientId}: Client,
  credential: Credential,
  scope: string,
  ask: Ask,
): Promise<Issued<string>> {
  const network = msalNetwork(ask);
  return answerOf(network, async () => {
    const proof =
      credential.kind === 'secret'
        ? {clientSecret: credential.value}
        : {clientCertificate: {thumbprintSha256: credential.thumbprint, privateKey: credential.privateKey}};
    const client = new ConfidentialClientApplication({
      auth: {clientId, authority, knownAuthorities: [new URL(authority).host], ...proof},
      system: systemOf(network),
    });
    const answer = await client.acquireTokenByClientCredential({scopes: [scope], skipCache: true});
    return answer?.accessToken;
  });
}

/** MSAL logs nothing: what it would write may hold what nobody should read. */
export function systemOf(networkClient: MsalNetwork): NonNullable<Configuration['system']> {
  return {
    networkClient,
    disableInternalRetries: true,
    loggerOptions: {loggerCallback: () => undefined, piiLoggingEnabled: false},
  };
}

/** @throws NetworkTrouble, and what MSAL throws where neither the network nor Entra said no: our bug */
export async function answerOf<Token>(
  network: MsalNetwork,
  acquire: () => Promise<Token | undefined>,
): Promise<Issued<Token>> {
  try {
    const token = await acquire();
    if (token !== undefined) return {token};
  } catch (error) {
    const trouble = network.trouble();
    if (trouble) throw trouble;
    const refused = network.refusal();
    if (refused) return {refused};
    // MSAL counts the time by itself; Entra then is not asked again.
    if (error instanceof AuthError && error.errorCode === 'device_code_expired')
      throw new NetworkTrouble({code: 'code-expired', args: {}}, {cause: error});
    throw error;
  }
  throw new Error('MSAL answered without a token and without an error');
}
