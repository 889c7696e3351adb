/** Microsoft as the registration check meets it: the sign-in library's client, and Graph behind `fetch`. */
import {createRegistrationTenant} from '../../../src/practice-tenant/registration-tenant';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {signingKey} from './practise';

type Asked = {readonly scopes: readonly string[]};

export type Microsoft = ReturnType<typeof playMicrosoft>;

export type Play = {
  /** In Graph's place, for what it wants to answer itself. Rejects: nothing comes back. */
  readonly answer?: (request: Request, before: number) => Response | undefined;
  /** In the window's place. Throws: it was refused. Default: signed in, with what was asked. */
  readonly window?: (asked: Asked) => readonly string[];
  /** Throws: no further token. */
  readonly silently?: () => void;
};

/** A tenant in which the guide's registration is right, apart from what is played. */
export function playMicrosoft(integration: IntegrationId, {answer, window, silently}: Play = {}) {
  const tenant = createRegistrationTenant({
    integration,
    scenario: 'all-is-well',
    language: 'en',
    now: Date.now,
    randomId: () => crypto.randomUUID(),
    signingKey: () => signingKey,
  });
  const requests: Request[] = [];
  const scopes: (readonly string[])[] = [];
  const configurations: unknown[] = [];
  let signedOut = 0;
  const account = {homeAccountId: 'home', username: 'ada@fabrikam.example'};
  const tokenFor = async (granted: readonly string[]) => ({
    account,
    accessToken: await tenant.token(),
    scopes: granted,
  });
  let granted: readonly string[] = [];
  return {
    clientId: tenant.clientId,
    objectId: tenant.objectId,
    requests,
    /** Of each window, in order. */
    scopes,
    configurations,
    signOuts: () => signedOut,
    fetch: async (request: Request): Promise<Response> => {
      requests.push(request);
      const played = answer?.(request, requests.length - 1);
      if (played) return played;
      const {pathname, search} = new URL(request.url);
      return tenant.handle(new Request(`${tenant.graph}${pathname}${search}`, {headers: request.headers}));
    },
    /** What `PublicClientApplication` is replaced by. */
    Client: class {
      constructor(configuration: unknown) {
        configurations.push(configuration);
      }
      initialize = () => Promise.resolve();
      addEventCallback = () => 'callback';
      removeEventCallback = () => undefined;
      acquireTokenPopup = async (asked: Asked) => {
        scopes.push(asked.scopes);
        granted = window?.(asked) ?? asked.scopes;
        return tokenFor(granted);
      };
      acquireTokenSilent = async () => {
        silently?.();
        return tokenFor(granted);
      };
      clearCache = () => {
        signedOut += 1;
        return Promise.resolve();
      };
    },
  };
}
