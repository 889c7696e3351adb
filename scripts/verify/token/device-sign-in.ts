/**
 * Somebody signs in on another screen, with a code. In two legs, so that checking never changes a tenant: the sign-in
 * asks for no permission of the API, and the refresh then asks for what was consented to before.
 */
import {PublicClientApplication, type AuthenticationResult} from '@azure/msal-node';
import type {Ask} from '../network/ask';
import {answerOf, systemOf, type Client, type Issued} from './app-token';
import {msalNetwork} from './msal-network';

export type DeviceCode = {readonly page: string; readonly code: string};

export type SignedIn = {
  readonly accessToken: string;
  /** Scopes of the second answer, as received. */
  readonly granted: readonly string[];
  readonly username: string;
  /** `tid` of the account, in lower case. */
  readonly tenantId: string;
};

export type SignInOutcome = Issued<SignedIn>;

/**
 * @param secret of a confidential client: Entra asks it of the token endpoint in this flow too (AADSTS7000218), and MSAL
 *   sends none for it
 * @param show tells the person where to enter which code
 * @throws NetworkTrouble
 */
export async function deviceSignIn(
  {authority, clientId}: Client,
  secret: string | undefined,
  scope: string,
  ask: Ask,
  show: (code: DeviceCode) => void,
): Promise<SignInOutcome> {
  const network = msalNetwork(ask, secret === undefined ? {} : {client_secret: secret});
  const client = new PublicClientApplication({
    auth: {clientId, authority, knownAuthorities: [new URL(authority).host]},
    system: systemOf(network),
  });
  return answerOf(network, async () => {
    const first = await client.acquireTokenByDeviceCode({
      scopes: ['openid', 'profile', 'offline_access'],
      deviceCodeCallback: ({verificationUri, userCode}) => {
        show({page: verificationUri, code: userCode});
      },
    });
    if (!first?.account) return undefined;
    const second = await client.acquireTokenSilent({
      account: first.account,
      scopes: [scope],
      forceRefresh: true,
    });
    return signedIn(second);
  });
}

function signedIn({accessToken, scopes, account, tenantId}: AuthenticationResult): SignedIn {
  return {
    accessToken,
    granted: scopes,
    username: account?.username ?? '',
    tenantId: (account?.tenantId ?? tenantId).toLowerCase(),
  };
}
