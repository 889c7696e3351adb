/**
 * What a server on this computer has to show: an authority made for this start alone, the server's certificate signed
 * by it, and a certificate that clients may sign assertions with. The authority's key leaves no memory.
 */
import 'reflect-metadata';
import {webcrypto} from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type {ClientCertificate} from '../../../src/practice-tenant/directory';

const ecdsa = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'} as const;
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const;
const loopbackIPv6 = [...Array<number>(15).fill(0), 1];
const day = 24 * 60 * 60 * 1000;

/** Of PEM. */
export type KeyPair = {readonly key: string; readonly certificate: string};

export type Certificates = {
  /** PEM: what clients must trust. */
  readonly authority: string;
  readonly server: KeyPair;
  /** For clients that sign in as themselves with a certificate, and how registrations know it. */
  readonly client: KeyPair & {readonly registered: ClientCertificate};
};

/** @param now milliseconds since the epoch; all are valid for 30 days */
export async function makeCertificates(now: number): Promise<Certificates> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const validity = {notBefore: new Date(now - day), notAfter: new Date(now + 30 * day)};
  const authorityKeys = await webcrypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: '01',
    name: 'CN=Passerelle practice tenant (not Microsoft)',
    keys: authorityKeys,
    signingAlgorithm: ecdsa,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      // Whoever trusts this authority trusts it for this computer alone.
      nameConstraints,
    ],
  });
  const serverKeys = await webcrypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  const server = await x509.X509CertificateGenerator.create({
    ...validity,
    serialNumber: '02',
    subject: 'CN=localhost',
    issuer: authority.subject,
    publicKey: serverKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    signingAlgorithm: ecdsa,
    extensions: [
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        {type: 'dns', value: 'localhost'},
        {type: 'ip', value: '127.0.0.1'},
        {type: 'ip', value: '::1'},
      ]),
    ],
  });
  return {
    authority: authority.toString('pem'),
    server: {key: await pemOf(serverKeys.privateKey), certificate: server.toString('pem')},
    client: await clientCertificate(validity),
  };
}

/** RFC 5280, 4.2.1.10: only `localhost` and the loopback addresses. The library has no class for it. */
const nameConstraints = new x509.Extension(
  '2.5.29.30',
  true,
  Uint8Array.from(
    tagged(
      0x30,
      tagged(0xa0, [
        ...tagged(0x30, tagged(0x82, [...Buffer.from('localhost')])),
        ...tagged(0x30, tagged(0x87, [127, 0, 0, 0, 255, 0, 0, 0])),
        ...tagged(0x30, tagged(0x87, [...loopbackIPv6, ...Array<number>(16).fill(255)])),
      ]),
    ),
  ).buffer,
);

async function clientCertificate(validity: {readonly notBefore: Date; readonly notAfter: Date}) {
  const keys = await webcrypto.subtle.generateKey(rsa, true, ['sign', 'verify']);
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: '03',
    name: 'CN=Passerelle practice client',
    keys,
    signingAlgorithm: rsa,
  });
  const thumbprint = async (algorithm: string) =>
    Buffer.from(await made.getThumbprint(algorithm)).toString('base64url');
  const registered: ClientCertificate = {
    id: 'ce471f00-0000-4000-8000-000000000001',
    sha1: await thumbprint('SHA-1'),
    sha256: await thumbprint('SHA-256'),
    publicKey: {
      ...(await webcrypto.subtle.exportKey('jwk', keys.publicKey)),
      alg: undefined,
      key_ops: undefined,
    },
    subject: made.subject,
    startsAt: validity.notBefore.getTime(),
    expiresAt: validity.notAfter.getTime(),
  };
  return {key: await pemOf(keys.privateKey), certificate: made.toString('pem'), registered};
}

async function pemOf(key: CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replace(/.{64}/g, '$&\n').trim()}\n-----END PRIVATE KEY-----\n`;
}

/** A DER value of fewer than 128 bytes. */
function tagged(tag: number, content: readonly number[]): number[] {
  return [tag, content.length, ...content];
}
