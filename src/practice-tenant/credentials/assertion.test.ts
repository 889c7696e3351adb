import {decodeJwt, exportJWK, generateKeyPair, SignJWT} from 'jose';
import {beforeAll, describe, expect, it} from 'vitest';
import type {ClientCertificate} from '../directory';
import {practiceTenantId} from '../practice-directory';
import {start, type Changes, type SampleTenant} from '../sample-client';
import {
  appTokenRequest,
  bcClient,
  sampleOrigin,
  sampleServer,
  sampleServerDirectory,
} from '../server/sample-server';

const endpoint = `${sampleOrigin}/${practiceTenantId}/oauth2/v2.0/token`;
const day = 24 * 60 * 60 * 1000;
const now = start / 1000;

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let others: typeof keys;
let certificate: ClientCertificate;

beforeAll(async () => {
  keys = await generateKeyPair('PS256', {extractable: true});
  others = await generateKeyPair('PS256');
  const {kty, n, e} = await exportJWK(keys.publicKey);
  certificate = {
    id: 'ce471f00-0000-4000-8000-000000000001',
    sha1: 'q7YPI0g5kSTp0rjYQhIDHzZFH8s',
    sha256: 'o7QcvJ1IQi2zQn7k2hZ5Q1f8lB4n0aTJ6cF3xG9dRzM',
    publicKey: {kty, n, e},
    subject: 'CN=Test',
    startsAt: start - day,
    expiresAt: start + 30 * day,
  };
});

/** A server whose registrations know the certificate. */
function server(changes: Partial<ClientCertificate> = {}): SampleTenant {
  const registrations = sampleServerDirectory.registrations.map((entry) =>
    entry.allowPublicClient ? entry : {...entry, certificates: [{...certificate, ...changes}]},
  );
  return sampleServer({directory: {...sampleServerDirectory, registrations}});
}

type Changed = {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly algorithm?: 'PS256' | 'RS256';
  readonly signedBy?: typeof keys;
};

async function assertion({
  claims,
  header,
  algorithm = 'PS256',
  signedBy = keys,
}: Changed = {}): Promise<string> {
  const payload = {
    aud: endpoint,
    iss: bcClient.client_id,
    sub: bcClient.client_id,
    jti: 'an-id',
    nbf: now,
    exp: now + 600,
    ...claims,
  };
  const protectedHeader = {alg: algorithm, 'x5t#S256': certificate.sha256, ...header};
  return new SignJWT(payload).setProtectedHeader(protectedHeader).sign(signedBy.privateKey);
}

const proof = (text: string, changes: Changes = {}): Changes => ({
  client_secret: undefined,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: text,
  ...changes,
});

const ask = (tenant: SampleTenant, changes: Changes, segment?: string) =>
  tenant(appTokenRequest(changes, segment));

describe('an assertion signed with the certificate', () => {
  it('is proof, twice if need be, and the token says so', async () => {
    const tenant = server();
    const text = await assertion();
    for (const _ of ['first', 'again']) {
      const response = await ask(tenant, proof(text));
      expect(response.status).toBe(200);
      expect(decodeJwt((await response.json()).access_token)).toMatchObject({appidacr: '2'});
    }
  });

  it.each([
    ['the older thumbprint', () => assertion({header: {x5t: certificate.sha1, 'x5t#S256': undefined}})],
    ['the issuer as audience', () => assertion({claims: {aud: `${sampleOrigin}/${practiceTenantId}/v2.0`}})],
    ['several audiences', () => assertion({claims: {aud: ['https://nothing.example', endpoint]}})],
    ['a client ID in capitals', () => assertion({claims: {iss: bcClient.client_id.toUpperCase()}})],
    ['no nbf', () => assertion({claims: {nbf: undefined}})],
    ['a clock that is four minutes slow', () => assertion({claims: {nbf: now - 900, exp: now - 240}})],
  ])('may have %s', async (_, make) => {
    expect((await ask(server(), proof(await make()))).status).toBe(200);
  });

  it('may be signed with RS256', async () => {
    const rsa = await generateKeyPair('RS256', {extractable: true});
    const {kty, n, e} = await exportJWK(rsa.publicKey);
    const text = await assertion({algorithm: 'RS256', signedBy: rsa});
    expect((await ask(server({publicKey: {kty, n, e}}), proof(text))).status).toBe(200);
  });

  it('may name the tenant’s domain in its audience where the request does', async () => {
    const domain = 'boulangerie-fjord.example';
    const text = await assertion({claims: {aud: `${sampleOrigin}/${domain}/oauth2/v2.0/token`}});
    expect((await ask(server(), proof(text), domain)).status).toBe(200);
  });
});

describe('is no proof', () => {
  it.each<[what: string, make: () => Promise<string>, code: number, given?: Partial<ClientCertificate>]>([
    ['what is no JWT', () => Promise.resolve('nonsense'), 50027],
    [
      'another algorithm',
      () => new SignJWT({}).setProtectedHeader({alg: 'HS256'}).sign(new Uint8Array(32)),
      50027,
    ],
    ['no jti', () => assertion({claims: {jti: undefined}}), 50027],
    ['no end', () => assertion({claims: {exp: undefined}}), 50027],
    ['no subject', () => assertion({claims: {sub: undefined}}), 50027],
    ['no audience', () => assertion({claims: {aud: undefined}}), 50027],
    ['another client', () => assertion({claims: {sub: practiceTenantId}}), 700021],
    [
      'another audience',
      () => assertion({claims: {aud: 'https://login.microsoftonline.com/common'}}),
      700023,
    ],
    ['an assertion that has ended', () => assertion({claims: {nbf: now - 1200, exp: now - 600}}), 700024],
    ['one that has not begun', () => assertion({claims: {nbf: now + 600, exp: now + 1200}}), 700024],
    ['an unknown certificate', () => assertion({header: {'x5t#S256': 'AAAA'}}), 700027],
    ['no thumbprint', () => assertion({header: {'x5t#S256': undefined}}), 700027],
    ['another key', () => assertion({signedBy: others}), 700027],
    ['a certificate that has expired', () => assertion(), 700027, {expiresAt: start}],
  ])('%s', async (_, make, code, given) => {
    const response = await ask(server(given), proof(await make()));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({error: 'invalid_client', error_codes: [code]});
  });

  it('without the type that says what it is', async () => {
    const response = await ask(server(), proof(await assertion(), {client_assertion_type: 'saml'}));
    expect(await response.json()).toMatchObject({error: 'invalid_request', error_codes: [900144]});
  });

  it('and the refusal names the thumbprint as the portal prints it', async () => {
    const text = await assertion({header: {'x5t#S256': undefined, x5t: 'q7YPI0g5kSTp0rjYQhIDHzZFH8w'}});
    const {error_description: message} = await (await ask(server(), proof(text))).json();
    expect(message).toContain("Thumbprint of key used by client: 'ABB60F23483991");
  });
});
