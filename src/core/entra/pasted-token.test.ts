import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {readPastedToken} from './pasted-token';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = {typ: 'JWT', alg: 'RS256'};
const claims = {aud: 'https://graph.microsoft.com', iss: 'https://sts.windows.net/x/', scp: 'User.Read'};
const signature = 'c2lnbmF0dXJlIHRoYXQgbXVzdCBub3QgY29tZSBvdXQ';
const token = `${encode(header)}.${encode(claims)}.${signature}`;
const readable = {kind: 'readable', decoded: {header, claims}};
const refresh = `0.AXoA${'dEfG1hIj-KlMn_Op'.repeat(10)}`;
const encrypted = `${encode({alg: 'RSA-OAEP', enc: 'A256GCM'})}.YWFh.YmJi.Y2Nj.ZGRk`;
/** As a terminal or a mail breaks it. */
const wrapped = (by: string) => token.replace(/(.{40})/g, `$1${by}`);
const saml =
  '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><Assertion/></samlp:Response>';

describe('readPastedToken', () => {
  it.each([
    ['alone', token, 'alone'],
    ['with Bearer', `Bearer ${token}`, 'alone'],
    ['in quotes, from a line of JSON', `"${token}",`, 'alone'],
    ['over lines', wrapped('\n'), 'alone'],
    ['over lines of a quoted mail', `> ${wrapped('\r\n> ')}`.slice(2), 'alone'],
    ['over lines, quoted-printable', wrapped('=\r\n'), 'alone'],
    ['as a header', `Authorization: Bearer ${token}`, 'header'],
    ['as a header of curl', `-H "authorization: bearer ${token}"`, 'header'],
    ['inside a text', `The token was ${token}, it said.`, 'text'],
    ['as claims somebody decoded', JSON.stringify(claims), 'claims'],
  ])('reads one %s', (_, text, place) => {
    const found = place === 'claims' ? {kind: 'readable', decoded: {header: {}, claims}} : readable;
    expect(readPastedToken(text)).toEqual({ok: true, value: {place, tokens: [found]}});
  });

  it('reads the answer of a token endpoint: what was granted, and the token that nobody can read', () => {
    const answer = {
      token_type: 'Bearer',
      scope: 'User.Read profile',
      access_token: token,
      refresh_token: refresh,
    };
    expect(readPastedToken(JSON.stringify({...answer, id_token: token}))).toEqual({
      ok: true,
      value: {
        place: 'answer',
        scope: 'User.Read profile',
        tokens: [
          {name: 'access_token', ...readable},
          {name: 'id_token', ...readable},
          {name: 'refresh_token', kind: 'unreadable', because: 'refresh-token'},
        ],
      },
    });
  });

  it.each([
    [
      `https://contoso.example/cb#access_token=${token}&token_type=Bearer&scope=User.Read+profile`,
      {tokens: [{name: 'access_token', ...readable}], scope: 'User.Read profile'},
    ],
    [
      `http://localhost/?code=${refresh}&state=1`,
      {tokens: [{name: 'code', kind: 'unreadable', because: 'authorization-code'}]},
    ],
    [
      `grant_type=client_credentials&client_assertion=${token}`,
      {tokens: [{name: 'client_assertion', ...readable}]},
    ],
  ])('reads the address or body %#', (text, value) => {
    expect(readPastedToken(text)).toEqual({ok: true, value: {place: 'address', ...value}});
  });

  it.each([
    [encrypted, 'encrypted'],
    [refresh, 'refresh-token'],
    [`Bearer ${refresh}`, 'refresh-token'],
    [`EwB${'dEfG1hIj+KlMn/Op'.repeat(10)}==`, 'opaque'],
    [saml, 'saml'],
    [Buffer.from(saml).toString('base64'), 'saml'],
    [`SAMLResponse=${encodeURIComponent(Buffer.from(saml).toString('base64'))}`, 'saml'],
  ])('names what cannot be read: %s', (text, because) => {
    expect(readPastedToken(text)).toMatchObject({ok: true, value: {tokens: [{kind: 'unreadable', because}]}});
  });

  it.each([
    ['', {code: 'empty'}],
    ['\u200b \n', {code: 'empty'}],
    [token.slice(0, 60), {code: 'cut-off'}],
    [token.slice(0, token.lastIndexOf('.')), {code: 'cut-off'}],
    ['abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab', {code: 'client-secret'}],
    ['a'.repeat(200_001), {code: 'too-long', limit: 200_000}],
    ['b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b', {code: 'not-a-jwt', parts: 1}],
    ['<html><body>Sign in</body></html>', {code: 'not-a-jwt', parts: 1}],
    ['{"hello": 1}', {code: 'not-a-jwt', parts: 1}],
  ])('refuses %j', (text, problem) => {
    expect(readPastedToken(text)).toEqual({ok: false, problem});
  });

  it('gives an answer to any text, which holds neither signature nor secret', () => {
    const secret = fc
      .string({unit: fc.constantFrom(...'ABCDEFGHijklmnop0123456789_-'), minLength: 34, maxLength: 34})
      .map((rest) => `abc8Q~${rest}`);
    const text = fc.oneof(
      anyText,
      mutated(fc.constant(token)),
      mutated(fc.constant(JSON.stringify({access_token: token, refresh_token: refresh}))),
      fc.tuple(anyText, anyText).map(([before, after]) => `${before} ${token} ${after}`),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        expect(JSON.stringify(readPastedToken(pasted))).not.toContain(signature);
      }),
      {numRuns: 500},
    );
    fc.assert(
      fc.property(secret, (pasted) => {
        expect(JSON.stringify(readPastedToken(pasted))).not.toContain(pasted);
        expect(JSON.stringify(readPastedToken(JSON.stringify({refresh_token: pasted})))).not.toContain(
          pasted,
        );
      }),
    );
  });

  it('stays quick on long text of token characters', () => {
    const start = performance.now();
    for (const part of ['eyJ', 'eyJ.', 'aB3', '=\r\n', 'code=', 'PHNhbWw'])
      readPastedToken(part.repeat(28_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
