/**
 * What a server does beyond what a page needs: further grants, routes and services, and a look at credentials. It is
 * handed in, so that a page loads none of it.
 */
import type {SignedInAttempt} from './authorize/attempt';
import type {SessionConsent} from './grant';
import type {ServiceName} from './origins';
import type {Refusal} from './refusal';
import type {Sessions} from './sessions';
import type {PracticeTenant} from './tenant';
import type {TokenRequest} from './token/redemption';

/** @param segment the tenant's part of the path */
export type Handler = (
  practice: PracticeTenant,
  request: Request,
  segment: string,
) => Response | Promise<Response>;

/** Method, and path after the tenant's segment. */
export type Route = readonly [method: string, path: string, handler: Handler];

/** Another API than Entra's. `path`: what follows the service's base address, with its first slash. */
export type Service = (
  practice: PracticeTenant,
  request: Request,
  path: string,
) => Response | Promise<Response>;

/** One `grant_type` of the token endpoint. */
export type GrantHandler = (request: TokenRequest) => Promise<Response | {readonly refusal: Refusal}>;

export type ServerSide = {
  /** By `grant_type`; each decides for itself how the client must prove itself. */
  readonly grants: Readonly<Record<string, GrantHandler>>;
  /** Before the tenant's own. */
  readonly routes: readonly Route[];
  /** In place of the tenant's own. */
  readonly services: Readonly<Partial<Record<ServiceName, Service>>>;
  /** Whether a secret or assertion that was sent is one of the registration's. */
  readonly checkCredential: (request: TokenRequest) => Promise<Refusal | undefined>;
  /** Notes a consent in the directory. The page's own lives in what the sign-in issues, and no longer. */
  readonly remember: (attempt: SignedInAttempt, consented: SessionConsent, forEveryone: boolean) => void;
  /** Who is signed in already. Undefined in a page: a sign-in there is forgotten with its window. */
  readonly sessions?: Sessions;
  /** `response_mode=form_post`: a page that posts the answer. Undefined in a page, whose forms are answered in it. */
  readonly postForm?: (
    practice: PracticeTenant,
    redirectUri: string,
    answer: Readonly<Record<string, string>>,
  ) => Response;
  /** `ours`: a client must send what Entra only advises (`state`, `nonce`). */
  readonly clients: 'ours' | 'any';
};

/** In a page nobody has a credential to look at. */
export const noServerSide: ServerSide = {
  grants: {},
  routes: [],
  services: {},
  checkCredential: () => Promise.resolve(undefined),
  remember: () => undefined,
  clients: 'ours',
};
