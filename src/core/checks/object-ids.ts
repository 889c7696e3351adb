/** The object IDs in what was read, each with what it is of. */
import type {TokenClaims} from '../entra/token-claims';
import type {TokenKind} from '../entra/token-kind';
import type {LearntId} from '../entra/learnt-ids';
import type {RegistrationEvidence} from './registration/evidence';

/** The two object IDs of a registration that was read, each as far as it was. */
export function idsOfRegistration({
  clientId: given,
  application,
  enterpriseApplication,
  mistaken,
}: Pick<
  RegistrationEvidence,
  'clientId' | 'application' | 'enterpriseApplication' | 'mistaken'
>): readonly LearntId[] {
  const parts = [
    ['registration-object-id', application],
    ['enterprise-object-id', enterpriseApplication],
  ] as const;
  const read = parts.flatMap(([is, part]): LearntId[] =>
    part.state === 'read' && part.value.objectId !== undefined
      ? [{id: part.value.objectId, is, clientId: part.value.appId}]
      : [],
  );
  return mistaken ? [...read, {id: given, is: mistaken.is, clientId: mistaken.clientId}] : read;
}

/** `oid` of a token of Entra ID: whom it speaks for. */
export function idsOfToken({objectId, subject, appId}: TokenClaims, kind: TokenKind): readonly LearntId[] {
  if (objectId === undefined) return [];
  if (kind === 'id-token') return [{id: objectId, is: 'person-object-id'}];
  if (kind !== 'access-token' || subject === undefined) return [];
  return subject === 'user'
    ? [{id: objectId, is: 'person-object-id'}]
    : [{id: objectId, is: 'enterprise-object-id', ...(appId !== undefined && {clientId: appId})}];
}
