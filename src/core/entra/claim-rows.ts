/** The claims of a decoded token, one by one, as they may be shown. */
import {maskSecrets} from './client-secret';
import type {JsonObject} from './jwt';

/** Claims that are explained. The order is that of the table: what decides first. */
// prettier-ignore
export const explainedClaims = [
  'aud', 'iss', 'tid', 'appid', 'azp', 'scp', 'roles', 'exp', 'nbf', 'iat', 'idtyp', 'appidacr', 'azpacr',
  'app_displayname', 'name', 'preferred_username', 'upn', 'unique_name', 'email', 'given_name', 'family_name',
  'oid', 'sub', 'groups', 'wids', 'amr', 'acr', 'auth_time', 'ipaddr', 'idp', 'deviceid', 'ver', 'nonce',
  'xms_tcdt', 'aio', 'rh', 'uti', 'at_hash', 'c_hash',
] as const;

export type ExplainedClaim = (typeof explainedClaims)[number];

export type ClaimValue =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  /** In seconds since 1970. */
  | {readonly kind: 'moment'; readonly seconds: number};

export type ClaimRow = {readonly name: string; readonly about?: ExplainedClaim; readonly value: ClaimValue};

const moments: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time', 'xms_tcdt']);
const explained: ReadonlyMap<string, ExplainedClaim> = new Map(explainedClaims.map((name) => [name, name]));
const longestValue = 300;
const longestList = 100;

/** Explained claims first, others in alphabetical order. What looks like a secret is masked, and long text shortened. */
export function claimRows(claims: JsonObject): readonly ClaimRow[] {
  const place = new Map<string, number>(explainedClaims.map((name, index) => [name, index]));
  const names = Object.keys(claims).sort(
    (a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || (a < b ? -1 : 1),
  );
  return names.map((name) => {
    const about = explained.get(name);
    return {name: shown(name), ...(about && {about}), value: valueOf(name, claims[name])};
  });
}

function valueOf(name: string, value: unknown): ClaimValue {
  if (typeof value === 'number' && moments.has(name) && isDate(value))
    return {kind: 'moment', seconds: value};
  if (Array.isArray(value)) {
    return {kind: 'list', items: value.slice(0, longestList).map((item: unknown) => shown(textOf(item)))};
  }
  if (name === 'scp' && typeof value === 'string') {
    const scopes = value.split(' ').filter((scope) => scope !== '');
    return {kind: 'list', items: scopes.slice(0, longestList).map(shown)};
  }
  return {kind: 'text', text: shown(textOf(value))};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shown(text: string): string {
  const masked = maskSecrets(text);
  return masked.length > longestValue ? `${masked.slice(0, longestValue)}…` : masked;
}

/** What `Date` can tell. */
function isDate(seconds: number): boolean {
  return Math.abs(seconds) <= 8.64e12;
}
