import 'reflect-metadata';
import {webcrypto} from 'node:crypto';
import {X509CertificateGenerator} from '@peculiar/x509';

/** A certificate for 127.0.0.1 that nobody but itself vouches for. */
export async function untrustedCertificate(): Promise<{readonly key: string; readonly cert: string}> {
  const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {name: 'CN=127.0.0.1', keys, signingAlgorithm: algorithm, notAfter: new Date('2099-01-01')},
    webcrypto as Crypto,
  );
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`,
    cert: certificate.toString('pem'),
  };
}
