import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {readTokenClaims} from './token-claims';

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const token = (claims: unknown, header: unknown = {typ: 'JWT', alg: 'RS256'}) =>
  `${encode(header)}.${encode(claims)}.c2lnbmF0dXJl`;

const tenantId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const appId = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

describe('readTokenClaims', () => {
  it('reads a v1 token with a user', () => {
    const text = token({
      aud: 'https://api.businesscentral.dynamics.com',
      iss: `https://sts.windows.net/${tenantId}/`,
      exp: 1795240800,
      appid: appId.toUpperCase(),
      appidacr: '0',
      name: 'Élodie Gagné 🌿',
      scp: 'Financials.ReadWrite.All user_impersonation',
      tid: tenantId,
      unique_name: 'elodie@contoso.fr',
      upn: 'elodie@contoso.fr',
      ver: '1.0',
    });
    const value = {
      version: '1.0',
      audience: 'https://api.businesscentral.dynamics.com',
      issuer: `https://sts.windows.net/${tenantId}/`,
      tenantId,
      appId,
      appAuth: 'public',
      scopes: ['Financials.ReadWrite.All', 'user_impersonation'],
      roles: [],
      subject: 'user',
      expiresAt: 1795240800,
      username: 'elodie@contoso.fr',
      name: 'Élodie Gagné 🌿',
    };
    expect(readTokenClaims(text)).toEqual({ok: true, value});
    expect(readTokenClaims(` Bearer ${text}\n`)).toEqual({ok: true, value});
    expect(readTokenClaims(`"${text}",`)).toEqual({ok: true, value});
  });

  it('reads a v2 token of an application', () => {
    const text = token({
      aud: appId,
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      azp: appId,
      azpacr: '2',
      roles: ['API.ReadWrite.All', 7],
      tid: tenantId,
      ver: '2.0',
    });
    expect(readTokenClaims(text)).toEqual({
      ok: true,
      value: {
        version: '2.0',
        audience: appId,
        issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        tenantId,
        appId,
        appAuth: 'certificate',
        scopes: [],
        roles: ['API.ReadWrite.All'],
        subject: 'application',
      },
    });
  });

  it.each([
    [
      {appid: appId, appidacr: '1'},
      {appId, appAuth: 'secret', subject: 'application'},
    ],
    [
      {appid: appId, idtyp: 'user'},
      {appId, subject: 'user'},
    ],
    [{idtyp: 'app'}, {subject: 'application'}],
    [{preferred_username: 'a@b.fr', email: 'c@d.fr'}, {username: 'a@b.fr'}],
    [{email: 'c@d.fr'}, {username: 'c@d.fr'}],
    [{ver: '3.0', exp: '1', scp: 7, roles: 'x', aud: ['a'], appidacr: '9', name: ''}, {}],
    [{exp: 1.5}, {expiresAt: 1.5}],
    ['{"exp":1e999,"__proto__":{"name":"x"}}', {}],
  ])('of %j takes %j', (claims, value) => {
    expect(readTokenClaims(token(claims))).toEqual({ok: true, value: {scopes: [], roles: [], ...value}});
  });

  it.each([
    ['', {code: 'empty'}],
    ['Bearer ', {code: 'not-a-jwt', parts: 1}],
    ['not a token', {code: 'not-a-jwt', parts: 1}],
    ['a.b', {code: 'not-a-jwt', parts: 2}],
    [`${encode({alg: 'RSA-OAEP', enc: 'A256GCM'})}.a.b.c.d`, {code: 'encrypted'}],
    [`0.AXoA${'dEfG1hIj-KlMn_Op'.repeat(10)}`, {code: 'opaque'}],
    [`1.AVIA${'dEfG1hIj-KlMn_Op'.repeat(5)}.${'AgABAwEAAA'.repeat(9)}`, {code: 'opaque'}],
    [`M.C5${'0dEfG*IjKl!nOp'.repeat(9)}$$`, {code: 'opaque'}],
    [`EwB${'dEfG1hIj+KlMn/Op'.repeat(10)}==`, {code: 'opaque'}],
    ['contoso.onmicrosoft.com', {code: 'not-base64url', part: 'header'}],
    ['eyJ!.e30.x', {code: 'not-base64url', part: 'header'}],
    ['e30.e30=.x', {code: 'not-base64url', part: 'claims'}],
    ['e30.e.x', {code: 'not-base64url', part: 'claims'}],
    ['e30.__8.x', {code: 'not-base64url', part: 'claims'}],
    ['..', {code: 'not-json', part: 'header'}],
    [token('{"a":', {}), {code: 'not-json', part: 'claims'}],
    [token({}, 'plain'), {code: 'not-json', part: 'header'}],
    [token([]), {code: 'not-an-object', part: 'claims'}],
    [token('null'), {code: 'not-an-object', part: 'claims'}],
    [token({}, '7'), {code: 'not-an-object', part: 'header'}],
  ])('refuses %s', (text, problem) => {
    expect(readTokenClaims(text)).toEqual({ok: false, problem});
  });

  it('reads back scopes, roles and names of any claims', () => {
    const word = fc.stringMatching(/^[A-Za-z.]{1,20}$/);
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(fc.string()),
        fc.string({unit: 'grapheme', minLength: 1}),
        fc.jsonValue(),
        (scopes, roles, name, noise) => {
          const result = readTokenClaims(token({scp: scopes.join(' '), roles, name, noise}));
          expect(result).toMatchObject({
            ok: true,
            value: {scopes, roles, name: JSON.parse(JSON.stringify(name)) as string},
          });
        },
      ),
    );
  });

  it('answers any text with claims or a code of its own, and repeats none of it in a problem', () => {
    const codes = ['empty', 'not-a-jwt', 'encrypted', 'opaque', 'not-base64url', 'not-json', 'not-an-object'];
    const valid = token({scp: 'user_impersonation', tid: tenantId});
    const dotted = fc
      .array(fc.oneof(anyText, fc.jsonValue().map(encode)), {maxLength: 6})
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.oneof(anyText, dotted, mutated(fc.constant(valid))), (text) => {
        const result = readTokenClaims(text);
        if (result.ok) return;
        expect(codes).toContain(result.problem.code);
        const {code, ...args} = result.problem;
        expect(
          Object.values(args).every((arg) => typeof arg === 'number' || arg === 'header' || arg === 'claims'),
          code,
        ).toBe(true);
      }),
      {numRuns: 500},
    );
  });
});
