/** A certificate and its private key, from one PEM file. */
import {createHash, createPrivateKey, X509Certificate, type KeyObject} from 'node:crypto';
import type {Credential} from './credential';

export type CertificateProblem =
  | 'no-certificate'
  | 'no-private-key'
  | 'password-needed'
  | 'password-wrong'
  | 'key-of-another-certificate'
  | 'key-not-rsa';

export type ReadCertificate =
  | {readonly ok: true; readonly credential: Credential}
  | {readonly ok: false; readonly problem: CertificateProblem};

/**
 * Total. A certificate that has expired is accepted: Entra says so itself, and better.
 *
 * @param password of the private key, if it has one
 */
export function readCertificate(pem: string, password: string | undefined): ReadCertificate {
  const certificate = certificateOf(pem);
  if (!certificate) return refused('no-certificate');
  const [block] =
    /-----BEGIN (?:RSA |ENCRYPTED )?PRIVATE KEY-----[^]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem) ?? [];
  if (block === undefined) return refused('no-private-key');
  const isLocked = block.includes('ENCRYPTED');
  if (isLocked && password === undefined) return refused('password-needed');
  const key = keyOf(block, password);
  if (!key) return refused(isLocked ? 'password-wrong' : 'no-private-key');
  if (key.asymmetricKeyType !== 'rsa') return refused('key-not-rsa');
  if (!certificate.checkPrivateKey(key)) return refused('key-of-another-certificate');
  return {
    ok: true,
    credential: {
      kind: 'certificate',
      thumbprint: createHash('sha256').update(certificate.raw).digest('hex'),
      privateKey: key.export({type: 'pkcs8', format: 'pem'}).toString(),
    },
  };
}

function refused(problem: CertificateProblem): ReadCertificate {
  return {ok: false, problem};
}

function certificateOf(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function keyOf(pem: string, password: string | undefined): KeyObject | undefined {
  try {
    return createPrivateKey({key: pem, ...(password !== undefined && {passphrase: password})});
  } catch {
    return undefined;
  }
}
