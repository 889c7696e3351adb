import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {audienceBySignInAudience} from './audience';
import {maxRedirectUris, parseRedirectUri, type RedirectUriPlatform} from './redirect-uri';

const onWeb = {platform: 'web', audience: 'multitenant'} as const;
const withPersonal = {platform: 'web', audience: 'multitenant-and-personal'} as const;
const onPublic = {platform: 'public-client', audience: 'multitenant'} as const;
const atLimit = `https://contoso.com/${'a'.repeat(236)}`;

describe('parseRedirectUri', () => {
  it.each([
    ['https://contoso.com/abc/response-oidc', onWeb, []],
    ['https://contoso.com', onWeb, ['slash-added-in-answer']],
    ['https://contoso.com/', onWeb, []],
    ['https://contoso.com:8443/Cb', onWeb, []],
    ['https://businesscentral.dynamics.com/OAuthLanding.htm', onWeb, []],
    ['https://contoso.com/cb?tenant=1&x=%20', onWeb, []],
    ['https://localhost', onWeb, ['port-ignored', 'slash-added-in-answer']],
    ['http://localhost', onWeb, ['development-only', 'port-ignored', 'slash-added-in-answer']],
    ['http://localhost:3000/redirect.html', onWeb, ['development-only', 'port-ignored']],
    ['http://127.0.0.1:3000/cb', onWeb, ['manifest-only', 'development-only']],
    ['https://127.0.0.1/cb', onWeb, []],
    ['https://*.contoso.com/cb', onWeb, ['manifest-only', 'wildcard-discouraged']],
    [atLimit, onWeb, []],
    ['https://login.microsoftonline.com/common/oauth2/nativeclient', onPublic, []],
    ['msalb4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b://auth', onPublic, []],
    ['ms-appx-web://Microsoft.AAD.BrokerPlugin/b4f0a1c2', onPublic, []],
    ['urn:ietf:wg:oauth:2.0:oob', onPublic, []],
    ['http://localhost/cb', withPersonal, ['development-only', 'port-ignored']],
  ] as const)('accepts %s', (uri, where, notes) => {
    expect(parseRedirectUri(uri, where)).toEqual({ok: true, value: {uri, platform: where.platform, notes}});
  });

  it.each([
    ['', onWeb, {code: 'empty'}],
    [' \n', onWeb, {code: 'empty'}],
    [' https://a.example/cb', onWeb, {code: 'surrounding-space', suggestion: 'https://a.example/cb'}],
    ['https://a.example/cb\n', onWeb, {code: 'surrounding-space', suggestion: 'https://a.example/cb'}],
    ['<your-redirect-uri>', onWeb, {code: 'placeholder'}],
    [`${atLimit}a`, onWeb, {code: 'too-long', length: 257, max: 256}],
    ['contoso.com/cb', onWeb, {code: 'scheme-missing', suggestion: 'https://contoso.com/cb'}],
    ['localhost:3000/cb', onWeb, {code: 'scheme-missing', suggestion: 'https://localhost:3000/cb'}],
    ['/cb', onWeb, {code: 'not-absolute'}],
    ['https:contoso.com', onWeb, {code: 'not-absolute'}],
    ['https:/contoso.com', onWeb, {code: 'not-absolute'}],
    ['https://', onWeb, {code: 'not-absolute'}],
    ['https:///cb', onWeb, {code: 'not-absolute'}],
    [
      'http://contoso.com/cb',
      onWeb,
      {code: 'http-not-localhost', host: 'contoso.com', suggestion: 'https://contoso.com/cb'},
    ],
    [
      'http://app.localhost/cb',
      onWeb,
      {code: 'http-not-localhost', host: 'app.localhost', suggestion: 'https://app.localhost/cb'},
    ],
    [
      'http://localhost.example.com/cb',
      onWeb,
      {
        code: 'http-not-localhost',
        host: 'localhost.example.com',
        suggestion: 'https://localhost.example.com/cb',
      },
    ],
    ['http://[::1]:3000/cb', onWeb, {code: 'ipv6-loopback'}],
    ['https://[::1]/cb', onWeb, {code: 'ipv6-loopback'}],
    ['https://user@contoso.com/cb', onWeb, {code: 'credentials'}],
    ['https://@contoso.com/cb', onWeb, {code: 'credentials'}],
    ['https://u:p@contoso.com/cb', onWeb, {code: 'credentials'}],
    ['https://contoso.com/cb#', onWeb, {code: 'fragment', index: 22}],
    ['https://contoso.com/#/cb', onWeb, {code: 'fragment', index: 20}],
    ['https://contoso.com/(cb)', onWeb, {code: 'forbidden-character', character: '(', index: 20}],
    ['https://contoso.com/a;b', onWeb, {code: 'forbidden-character', character: ';', index: 21}],
    ["https://contoso.com/l'appli", onWeb, {code: 'forbidden-character', character: "'", index: 21}],
    ['https://contoso.com/a b', onWeb, {code: 'not-a-uri-character', character: ' ', index: 21}],
    ['https://contoso.com/é', onWeb, {code: 'not-a-uri-character', character: 'é', index: 20}],
    ['https://contoso.com/😀', onWeb, {code: 'not-a-uri-character', character: '😀', index: 20}],
    ['https:\\\\contoso.com', onWeb, {code: 'not-a-uri-character', character: '\\', index: 6}],
    ['https://contoso.com/{id}', onWeb, {code: 'not-a-uri-character', character: '{', index: 20}],
    ['javascript:alert', onPublic, {code: 'scheme-not-allowed', scheme: 'javascript'}],
    ['file:///etc/passwd', onPublic, {code: 'scheme-not-allowed', scheme: 'file'}],
    ['myapp://auth', onWeb, {code: 'scheme-needs-public-client', scheme: 'myapp'}],
    ['urn:ietf:wg:oauth:2.0:oob', onWeb, {code: 'scheme-needs-public-client', scheme: 'urn'}],
    ['https://contoso.com/cb?x=1', withPersonal, {code: 'query-not-allowed', index: 22}],
    ['https://*.contoso.com/cb', withPersonal, {code: 'wildcard-not-allowed', index: 8}],
  ] as const)('refuses %j', (uri, where, problem) => {
    expect(parseRedirectUri(uri, where)).toEqual({ok: false, problem});
  });

  it('gives the same answer on web and single-page platforms for https', () => {
    const spa = parseRedirectUri('https://contoso.com/redirect.html', {
      platform: 'spa',
      audience: 'personal',
    });
    expect(spa).toEqual({
      ok: true,
      value: {uri: 'https://contoso.com/redirect.html', platform: 'spa', notes: []},
    });
  });

  it('answers any text with the URI itself, or a code of its own', () => {
    const codes = [
      ...['empty', 'placeholder', 'not-absolute', 'credentials', 'ipv6-loopback', 'surrounding-space'],
      ...['too-long', 'forbidden-character', 'not-a-uri-character', 'scheme-missing', 'http-not-localhost'],
      ...['scheme-needs-public-client', 'scheme-not-allowed', 'fragment', 'query-not-allowed'],
      'wildcard-not-allowed',
    ];
    const platform = fc.constantFrom<RedirectUriPlatform>('web', 'spa', 'public-client');
    const audience = fc.constantFrom(...Object.values(audienceBySignInAudience));
    const valid = fc.oneof(
      fc.webUrl(),
      fc.constantFrom('http://localhost:3000/cb', 'msalabc://auth', atLimit),
    );
    fc.assert(
      fc.property(fc.oneof(anyText, mutated(valid)), platform, audience, (text, on, of) => {
        const result = parseRedirectUri(text, {platform: on, audience: of});
        if (result.ok) {
          expect(result.value.uri).toBe(text);
          expect(() => new URL(text.replaceAll('*', 'a'))).not.toThrow();
        } else expect(codes).toContain(result.problem.code);
      }),
      {numRuns: 500},
    );
  });
});

describe('maxRedirectUris', () => {
  it('is lower where personal accounts sign in', () => {
    expect(maxRedirectUris('single-tenant')).toBe(256);
    expect(maxRedirectUris('multitenant')).toBe(256);
    expect(maxRedirectUris('multitenant-and-personal')).toBe(100);
    expect(maxRedirectUris('personal')).toBe(100);
  });
});
