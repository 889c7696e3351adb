/** Client ID and object IDs: of one shape, and told apart by what is known of each. */
import type {TokenClaims} from '../../entra/token-claims';
import type {TokenKind} from '../../entra/token-kind';
import {learntAbout} from '../../entra/learnt-ids';
import {idsOfToken} from '../object-ids';
import type {TokenContext} from '.';
import {hint, type TokenHint} from './hint';

/** `appid` or `azp` against the reader's client ID, which may be an object ID by mistake. */
export function clientHints(
  claims: TokenClaims,
  {reader, expectation, learnt}: TokenContext,
): readonly TokenHint[] {
  const {appId} = claims;
  if (appId === undefined) return [];
  const given = guidOnly(reader.clientId);
  if (given === undefined) return [hint('client-not-compared', {actual: appId})];
  if (given === appId) return [hint('client-right', {})];
  const {client: step} = expectation.steps;
  const known = learntAbout(given, {...learnt, token: idsOfToken(claims, 'access-token')});
  if (!known) return [hint('client-differs', {actual: appId, expected: given}, step)];
  const {is, clientId: rightId} = known;
  return [hint('client-is-object-id', {given, is, ...(rightId !== undefined && {rightId})}, step)];
}

/** `oid`, explained, and compared with what the reader gave and the page has read. */
export function objectIdHints(
  claims: TokenClaims,
  {reader, expectation, learnt}: TokenContext,
  kind: TokenKind,
): readonly TokenHint[] {
  const [own] = idsOfToken(claims, kind);
  if (!own) return [];
  const {id: actual, is} = own;
  const {objectId: step} = expectation.steps;
  const given = guidOnly(reader.objectId);
  const known = given === undefined ? undefined : learntAbout(given, {...learnt, token: [own]});
  const mixedUp =
    given !== undefined && known && known.is !== 'enterprise-object-id'
      ? [hint('object-id-of-another-kind', {given, is: known.is}, step)]
      : [];
  if (is === 'person-object-id') return [hint('object-id-of-person', {actual}), ...mixedUp];
  const expected = readOf(own.clientId, learnt) ?? (mixedUp.length > 0 ? undefined : given);
  if (expected === undefined) return [hint('object-id-of-application', {actual}), ...mixedUp];
  return [
    expected === actual
      ? hint('object-id-right', {actual})
      : hint('object-id-differs', {actual, expected}, step),
    ...mixedUp,
  ];
}

/** What the directory says of the same application's enterprise application. */
function readOf(clientId: string | undefined, {registration, scripts}: TokenContext['learnt']) {
  return [...(registration ?? []), ...(scripts ?? [])].find(
    (known) => known.is === 'enterprise-object-id' && known.clientId === clientId,
  )?.id;
}

/** @returns a whole GUID in lower case, or undefined */
export function guidOnly(value: string | undefined): string | undefined {
  const text = value?.trim().toLowerCase();
  return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : undefined;
}
