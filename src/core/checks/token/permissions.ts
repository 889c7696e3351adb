import type {TokenClaims} from '../../entra/token-claims';
import type {TokenContext} from '.';
import {apiOf} from './audience';
import {hint, type TokenHint} from './hint';

/** `scp` and `roles` against what the contract asks of the API that the token is for. */
export function permissionHints(claims: TokenClaims, context: TokenContext): readonly TokenHint[] {
  const {flow, called, permissions, never, steps} = context.expectation;
  const api = apiOf(claims, context);
  const {subject, scopes, roles} = claims;
  if (flow === 'app-only' && subject === 'user') {
    return [hint('user-in-place-of-application', {}), ...forbidden(scopes, never, steps.permissions)];
  }
  if (flow === 'delegated' && subject === 'application') {
    return [hint('application-in-place-of-user', {}), ...forbidden(roles, never, steps.permissions)];
  }
  const held = flow === 'app-only' ? roles : scopes;
  // What another API granted says nothing about this one; what must never be granted is said all the same.
  if (api !== undefined && !called.includes(api)) return forbidden(held, never, steps.permissions);
  const kind = flow === 'app-only' ? 'application' : 'delegated';
  const asked = permissions.filter(
    (each) => each.kind === kind && (api === undefined || each.resource === api),
  );
  const inToken = asked.filter(({isInToken}) => isInToken);
  const elsewhere = asked.filter((each) => !each.isInToken && !held.includes(each.value));
  const missing = inToken.filter(({value}) => !held.includes(value));
  const there = inToken.filter(({value}) => held.includes(value));
  const extra = held.filter(
    (value) => !harmless.has(value) && !never.includes(value) && !asked.some((each) => each.value === value),
  );
  return [
    ...about('permissions-there', there),
    ...about(
      'permissions-missing',
      missing.filter(({required}) => required),
      steps.consent,
    ),
    ...about(
      'permissions-optional',
      missing.filter(({required}) => !required),
    ),
    ...about('permissions-granted-elsewhere', elsewhere),
    ...(asked.length === 0 ? [hint('permissions-none-expected', {})] : []),
    ...forbidden(held, never, steps.permissions),
    ...(extra.length > 0 ? [hint('permissions-not-asked', {values: extra}, steps.permissions)] : []),
  ];
}

/** Of the sign-in itself: every delegated token may hold them. */
const harmless = new Set(['openid', 'profile', 'email', 'offline_access', 'User.Read']);

type Listed =
  'permissions-there' | 'permissions-missing' | 'permissions-optional' | 'permissions-granted-elsewhere';

function about(
  code: Listed,
  entries: readonly {readonly value: string}[],
  step?: string,
): readonly TokenHint[] {
  return entries.length > 0 ? [hint(code, {values: entries.map(({value}) => value)}, step)] : [];
}

function forbidden(
  held: readonly string[],
  never: readonly string[],
  step: string | undefined,
): readonly TokenHint[] {
  const values = held.filter((value) => never.includes(value));
  return values.length > 0 ? [hint('permissions-forbidden', {values}, step)] : [];
}
