/**
 * `POST /{tenant}/oauth2/v2.0/token`.
 *
 * | requirement           | authorization_code | refresh_token |
 * |-----------------------|--------------------|---------------|
 * | tenant, client        | x                  | x             |
 * | genuine grant         | x                  | x             |
 * | issued to this client | x                  | x             |
 * | platform              | x                  | x             |
 * | client authentication | x                  | x             |
 * | age                   | x                  | x             |
 * | redirect URI          | x                  |               |
 * | PKCE verifier         | x                  |               |
 * | used once             | x                  |               |
 * | scope, consent        | x                  | x             |
 */
import {duplicateParameter} from '../duplicate-parameter';
import {readCode, readRefreshToken} from '../grant';
import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import type {GrantHandler} from '../server-side';
import {findRegistration, findTenant, namesNoTenant, stamp, type PracticeTenant} from '../tenant';
import {withBasicCredentials} from './basic-credentials';
import {checkClientAuthentication} from './check-client-authentication';
import {checkCodeAge} from './check-code-age';
import {checkCodeRedirectUri} from './check-code-redirect-uri';
import {checkCodeUnused} from './check-code-unused';
import {checkCodeVerifier} from './check-code-verifier';
import {checkGrantOwner} from './check-grant-owner';
import {checkPlatform} from './check-platform';
import {checkRefreshTokenAge} from './check-refresh-token-age';
import {isCrossOrigin} from './cross-origin';
import {issue} from './issue-tokens';
import {
  field,
  firstRefusal,
  type Check,
  type CodeRequest,
  type RefreshRequest,
  type TokenRequest,
} from './redemption';
import {refuse} from './refuse';

const forBoth = [checkGrantOwner, checkPlatform, checkClientAuthentication];
const forCode: readonly Check<CodeRequest>[] = [
  ...forBoth,
  checkCodeAge,
  checkCodeRedirectUri,
  checkCodeVerifier,
  checkCodeUnused,
];
const forRefreshToken: readonly Check<RefreshRequest>[] = [...forBoth, checkRefreshTokenAge];

type Outcome = ReturnType<GrantHandler>;

const ownGrants: Readonly<Record<string, GrantHandler>> = {
  authorization_code: redeemCode,
  refresh_token: redeemRefreshToken,
};

/** @param segment the tenant's part of the path. */
export async function token(practice: PracticeTenant, request: Request, segment: string): Promise<Response> {
  // Entra reads no other kind of body, and then misses its first parameter.
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  const sent = new URLSearchParams(isForm ? await request.text() : '');
  const form = withBasicCredentials(sent, request.headers.get('authorization'));
  const outcome = await redeem(practice, request, segment, form);
  if (outcome instanceof Response) return outcome;
  const correlationId = request.headers.get('client-request-id') ?? form.get('client-request-id');
  return refuse(outcome.refusal, stamp(practice, correlationId));
}

function redeem(practice: PracticeTenant, request: Request, segment: string, form: URLSearchParams): Outcome {
  const refusal = (reason: Refusal): Outcome => Promise.resolve({refusal: reason});
  const duplicate = duplicateParameter(form);
  if (duplicate !== undefined) return refusal(refusals.duplicateParameter(duplicate));
  const tenant = findTenant(practice.directory, segment);
  if (!tenant && !namesNoTenant(segment)) return refusal(refusals.tenantNotFound(segment));
  const type = field({form}, 'grant_type');
  if (!type) return refusal(refusals.missingParameter('grant_type'));
  const clientId = field({form}, 'client_id');
  if (!clientId) return refusal(refusals.missingParameter('client_id'));
  const registration = findRegistration(practice.directory, clientId);
  if (!registration) return refusal(refusals.applicationNotFound(clientId, tenant?.name ?? segment));
  const grants = {...practice.serverSide.grants, ...ownGrants};
  const grant = Object.hasOwn(grants, type) ? grants[type] : undefined;
  if (!grant) return refusal(refusals.unsupportedGrantType(type));
  return grant({practice, segment, form, crossOrigin: isCrossOrigin(request), registration, tenant});
}

async function redeemCode(base: TokenRequest): Outcome {
  const code = field(base, 'code');
  if (!code) return {refusal: refusals.missingParameter('code')};
  const grant = await readCode(base.practice.seal, code);
  if (!grant) return {refusal: refusals.malformedGrant()};
  const request = {...base, grant};
  const refusal = await firstRefusal(forCode, request);
  return refusal ? {refusal} : issue(request);
}

async function redeemRefreshToken(base: TokenRequest): Outcome {
  const text = field(base, 'refresh_token');
  if (!text) return {refusal: refusals.missingParameter('refresh_token')};
  const grant = await readRefreshToken(base.practice.seal, text);
  if (!grant) return {refusal: refusals.malformedGrant()};
  const request = {...base, grant};
  const refusal = await firstRefusal(forRefreshToken, request);
  return refusal ? {refusal} : issue(request);
}
