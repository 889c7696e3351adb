/**
 * A client assertion (RFC 7523), signed with a certificate:
 * https://learn.microsoft.com/entra/identity-platform/certificate-credentials
 */
import {decodeJwt, decodeProtectedHeader, errors, importJWK, jwtVerify, type JWTPayload} from 'jose';
import {fromBase64Url} from '../base64url';
import type {ClientCertificate} from '../directory';
import {authorityOf} from '../origins';
import type {Refusal} from '../refusal';
import {field, firstRefusal, type Check, type TokenRequest} from '../token/redemption';
import {credentialRefusals as refusals} from './refusals';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Entra takes both; Microsoft advises the first. */
const algorithms = ['PS256', 'RS256'];
/** Clocks differ; Entra, too, allows five minutes. */
const toleranceSeconds = 300;

type Assertion = {
  readonly request: TokenRequest;
  readonly text: string;
  readonly claims: JWTPayload;
  readonly algorithm: string;
  /** `x5t` and `x5t#S256` of the header, base64url. */
  readonly thumbprints: readonly string[];
};

const checks: readonly Check<Assertion>[] = [checkClaims, checkClient, checkAudience, checkTime, checkKey];

export async function checkAssertion(request: TokenRequest): Promise<Refusal | undefined> {
  if (field(request, 'client_assertion_type') !== assertionType) return refusals.assertionTypeInvalid();
  const assertion = readAssertion(request, field(request, 'client_assertion') ?? '');
  return assertion ? firstRefusal(checks, assertion) : refusals.assertionMalformed();
}

function readAssertion(request: TokenRequest, text: string): Assertion | undefined {
  try {
    const {alg = '', x5t, 'x5t#S256': x5tS256} = decodeProtectedHeader(text);
    if (!algorithms.includes(alg)) return undefined;
    const thumbprints = [x5t, x5tS256].filter((value) => typeof value === 'string');
    return {request, text, claims: decodeJwt(text), algorithm: alg, thumbprints};
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** All that Microsoft's page lists must be there. A `jti` may come twice: libraries reuse an assertion while it lives. */
function checkClaims({claims}: Assertion): Refusal | undefined {
  const {aud, exp, iss, sub, jti} = claims;
  const complete =
    typeof exp === 'number' && [iss, sub, jti].every((value) => typeof value === 'string' && value !== '');
  return complete && aud !== undefined ? undefined : refusals.assertionMalformed();
}

function checkClient({request, claims: {iss, sub}}: Assertion): Refusal | undefined {
  const {clientId} = request.registration;
  const isOwn = [iss, sub].every((value) => value?.toLowerCase() === clientId);
  return isOwn ? undefined : refusals.assertionForAnotherClient();
}

/** The token endpoint that was asked, or the issuer of its tenant. */
function checkAudience({request, claims}: Assertion): Refusal | undefined {
  const {practice, segment, tenant} = request;
  const authorities = [segment, ...(tenant ? [tenant.id, tenant.domain] : [])].map((name) =>
    authorityOf(name, practice.addresses),
  );
  const accepted = authorities.flatMap((authority) => [
    `${authority}/oauth2/v2.0/token`,
    `${authority}/v2.0`,
    `${authority}/`,
  ]);
  const sent = [claims.aud ?? []].flat();
  if (sent.some((audience) => accepted.includes(audience))) return undefined;
  return refusals.assertionAudience(sent.join(' '), accepted[0] ?? '');
}

function checkTime({request, claims: {nbf, exp = 0}}: Assertion): Refusal | undefined {
  const now = request.practice.now() / 1000;
  const from = nbf ?? 0;
  if (from - toleranceSeconds <= now && now < exp + toleranceSeconds) return undefined;
  return refusals.assertionTime(time(now), time(from), time(exp));
}

async function checkKey({request, text, algorithm, thumbprints}: Assertion): Promise<Refusal | undefined> {
  const {practice, registration} = request;
  const {clientId} = registration;
  const [first = ''] = thumbprints;
  const shown = hexadecimal(first);
  const certificate = registration.certificates.find(({sha1, sha256}) =>
    thumbprints.some((thumbprint) => thumbprint === sha1 || thumbprint === sha256),
  );
  if (!certificate) return refusals.certificateNotFound(shown, clientId);
  if (practice.now() >= certificate.expiresAt) return refusals.certificateExpired(shown, clientId);
  return (await isSignedWith(certificate, text, algorithm))
    ? undefined
    : refusals.assertionSignature(shown, clientId);
}

async function isSignedWith(
  {publicKey}: ClientCertificate,
  text: string,
  algorithm: string,
): Promise<boolean> {
  try {
    // Times were judged above, by the tenant's own clock.
    const clockTolerance = Number.MAX_SAFE_INTEGER;
    await jwtVerify(text, await importJWK(publicKey, algorithm), {clockTolerance});
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}

/** As the portal prints a thumbprint. Longer than a header may be is cut: the text goes into an answer. */
function hexadecimal(base64url: string): string {
  const bytes = fromBase64Url(base64url.slice(0, 64)) ?? new Uint8Array();
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** `11/21/2026 09:30:00`, as in Entra's sentence. */
function time(seconds: number): string {
  const at = new Date(Math.min(Math.max(seconds, 0), 8.64e12) * 1000);
  const iso = at.toISOString();
  return iso.replace(/^(\+?\d+)-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d).*$/, '$2/$3/$1 $4');
}
