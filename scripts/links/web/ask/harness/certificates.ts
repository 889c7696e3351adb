import 'reflect-metadata';
import {webcrypto} from 'node:crypto';
import * as x509 from '@peculiar/x509';

const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'} as const;
const day = 24 * 60 * 60 * 1000;

type Certificate = {readonly key: string; readonly cert: string};

/** An authority, and what it and others sign for `host`. All in PEM. */
export async function certificatesFor(host: string): Promise<{
  readonly authority: string;
  readonly good: Certificate;
  readonly expired: Certificate;
  readonly otherName: Certificate;
  readonly selfSigned: Certificate;
}> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const keys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const root = await keys();
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Test authority',
    notBefore: new Date(Date.now() - 10 * day),
    notAfter: new Date(Date.now() + 10 * day),
    keys: root,
    signingAlgorithm: algorithm,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  const sign = async (name: string, lastDay: number, isOwn = false): Promise<Certificate> => {
    const own = await keys();
    const made = await x509.X509CertificateGenerator.create({
      serialNumber: `${Math.abs(lastDay)}${name.length}`,
      subject: `CN=${name}`,
      issuer: isOwn ? `CN=${name}` : authority.subject,
      notBefore: new Date(Date.now() - 9 * day),
      notAfter: new Date(Date.now() + lastDay * day),
      publicKey: own.publicKey,
      signingKey: isOwn ? own.privateKey : root.privateKey,
      signingAlgorithm: algorithm,
      extensions: [new x509.SubjectAlternativeNameExtension([{type: 'dns', value: name}])],
    });
    const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', own.privateKey)).toString('base64');
    return {
      key: `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`,
      cert: made.toString('pem'),
    };
  };
  return {
    authority: authority.toString('pem'),
    good: await sign(host, 5),
    expired: await sign(host, -1),
    otherName: await sign('other.example', 5),
    selfSigned: await sign(host, 5, true),
  };
}
