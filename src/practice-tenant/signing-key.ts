/** The key that signs tokens: new at each start, so that a practice token is worth nothing anywhere else. */
import {exportJWK, generateKeyPair, type CryptoKey, type JWK} from 'jose';

export type SigningKey = {readonly id: string; readonly privateKey: CryptoKey; readonly publicJwk: JWK};

/** @param id the `kid` that tokens and the keys endpoint name it by. */
export async function createSigningKey(id: string): Promise<SigningKey> {
  const {privateKey, publicKey} = await generateKeyPair('RS256', {extractable: true});
  const jwk = await exportJWK(publicKey);
  return {id, privateKey, publicJwk: {...jwk, kid: id, use: 'sig', alg: 'RS256'}};
}
