/**
 * What a code or a refresh token says once opened. Only this tenant closes them, so a genuine one has the right
 * shape; `readGrant` still looks, because "genuine" covers older builds of the same page.
 */
import type {Seal} from './seal';

/** Consent given while signing in: it exists only in what the sign-in issued. */
export type SessionConsent = readonly {readonly resource: string; readonly values: readonly string[]}[];

type GrantBase = {
  readonly id: string;
  readonly clientId: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly redirectUri: string;
  readonly scope: readonly string[];
  readonly consented: SessionConsent;
  /** Milliseconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
};

export type CodeGrant = GrantBase & {
  readonly type: 'code';
  readonly challenge: string;
  /** Of RFC 7636, section 4.2. */
  readonly challengeMethod: 'S256' | 'plain';
  readonly nonce: string | undefined;
};

export type RefreshGrant = GrantBase & {readonly type: 'refresh'};

/** What a device was let in for. It is never sealed: the server keeps it until the device asks. */
export type DeviceGrant = GrantBase & {readonly type: 'device'};

/** Entra's documented lifetime of an authorization code. */
export const codeLifetimeMs = 10 * 60 * 1000;
/** Entra's lifetime of a refresh token that stays unused, for every other client. */
export const refreshLifetimeMs = 90 * 24 * 60 * 60 * 1000;
/** Entra's fixed lifetime of a refresh token given to a single-page application. */
export const spaRefreshLifetimeMs = 24 * 60 * 60 * 1000;

export async function readCode(seal: Seal, text: string): Promise<CodeGrant | undefined> {
  const content = await seal.open(text);
  return isGrant(content) && content.type === 'code' ? content : undefined;
}

export async function readRefreshToken(seal: Seal, text: string): Promise<RefreshGrant | undefined> {
  const content = await seal.open(text);
  return isGrant(content) && content.type === 'refresh' ? content : undefined;
}

function isGrant(content: unknown): content is CodeGrant | RefreshGrant {
  return (
    typeof content === 'object' &&
    content !== null &&
    'type' in content &&
    'clientId' in content &&
    'consented' in content &&
    Array.isArray(content.consented) &&
    'scope' in content &&
    Array.isArray(content.scope)
  );
}
