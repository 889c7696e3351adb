import type {Integration} from './schema';

type Kind = NonNullable<Integration['registration']['credential']>['kinds'][number];
type Registration = {readonly credential?: {readonly kinds: readonly Kind[]} | undefined};

/** @returns whether an application has to prove itself by a certificate: its vendor takes no secret */
export function isCertificateAlone({credential}: Registration): boolean {
  return credential !== undefined && !credential.kinds.includes('secret');
}
