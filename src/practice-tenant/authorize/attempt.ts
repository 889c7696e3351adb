/** One authorization request, as far as it has been understood. */
import type {EnterpriseApp, Person, Registration, Tenant} from '../directory';
import {duplicateParameter} from '../duplicate-parameter';
import type {PracticeTenant} from '../tenant';
import {findRegistration, findTenant} from '../tenant';
import type {Refusal} from '../refusal';
import type {ScopeRequest} from '../scope-request';

export type AuthorizationRequest = {
  /** Path segment: a tenant's id or domain, `organizations`, `common`. */
  readonly segment: string;
  readonly clientId: string | undefined;
  readonly redirectUri: string | undefined;
  readonly responseType: string | undefined;
  readonly responseMode: string;
  readonly scope: readonly string[];
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly codeChallenge: string | undefined;
  readonly codeChallengeMethod: string | undefined;
  readonly prompt: readonly string[];
  readonly loginHint: string | undefined;
  /** A domain, or `organizations` or `consumers`: whose accounts to offer. */
  readonly domainHint: string | undefined;
  /** `client_info=1`: Microsoft's libraries ask who signed in. */
  readonly wantsClientInfo: boolean;
  readonly correlationId: string | undefined;
  /** The name of a parameter that came twice. */
  readonly duplicate: string | undefined;
};

/** Before anybody has signed in. */
export type Attempt = {
  readonly practice: PracticeTenant;
  /** What the browser asks just now: whose cookies come with it. */
  readonly browser: Request;
  readonly request: AuthorizationRequest;
  readonly registration: Registration | undefined;
  /** The tenant that the path names; undefined for `organizations` and where it is unknown. */
  readonly tenant: Tenant | undefined;
};

/** Once an account was chosen and every earlier check passed. */
export type SignedInAttempt = Attempt & {
  readonly registration: Registration;
  readonly tenant: Tenant;
  readonly person: Person;
  readonly enterpriseApp: EnterpriseApp | undefined;
  readonly asked: ScopeRequest;
};

/** Where a refusal is told: on the tenant's own page (nothing returns to the client), or at the redirect URI. */
export type Refused = {
  readonly refusal: Refusal;
  readonly toldOn: 'page' | 'redirect';
};

/** A requirement. Undefined where it is met. */
export type Check<Subject> = (subject: Subject) => Refused | undefined;

export const onPage = (refusal: Refusal): Refused => ({refusal, toldOn: 'page'});
export const atRedirect = (refusal: Refusal): Refused => ({refusal, toldOn: 'redirect'});

export function readAttempt(
  practice: PracticeTenant,
  browser: Request,
  segment: string,
  query: URLSearchParams,
): Attempt {
  const text = (name: string) => {
    const given = query.get(name)?.trim();
    return given === '' ? undefined : given;
  };
  const clientId = text('client_id');
  return {
    practice,
    browser,
    registration: clientId ? findRegistration(practice.directory, clientId) : undefined,
    tenant: findTenant(practice.directory, segment),
    request: {
      segment,
      clientId,
      redirectUri: text('redirect_uri'),
      responseType: text('response_type'),
      // RFC 6749's default for `code`; a single-page application asks for `fragment`.
      responseMode: text('response_mode') ?? 'query',
      scope: words(query.get('scope')),
      state: query.get('state') ?? undefined,
      nonce: text('nonce'),
      codeChallenge: text('code_challenge'),
      codeChallengeMethod: text('code_challenge_method'),
      prompt: words(query.get('prompt')),
      loginHint: text('login_hint'),
      domainHint: text('domain_hint'),
      wantsClientInfo: query.get('client_info') === '1',
      correlationId: text('client-request-id'),
      duplicate: duplicateParameter(query),
    },
  };
}

function words(text: string | null): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}
