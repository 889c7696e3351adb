import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {maskText} from './mask';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** As random as secrets are: fast-check itself prefers texts of few letters. */
const of = (alphabet: string, min: number, max = min) =>
  fc
    .noBias(fc.tuple(fc.integer({min: 0, max: 2 ** 32 - 1}), fc.integer({min, max})))
    .map(([seed, length]) => {
      let state = seed;
      const next = (): number => {
        state = (state + 0x6d2b79f5) | 0;
        const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        return ((mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed) >>> 3;
      };
      return Array.from({length}, () => alphabet.charAt(next() % alphabet.length)).join('');
    });
const url = `${letters}${digits}-_`;
const base64 = `${letters}${digits}+/`;

const clientSecret = fc
  .tuple(of(`${letters}${digits}_~.`, 3), of(digits, 1), of(`${letters}${digits}_~.-`, 31, 34))
  .map(([head, digit, tail]) => `${head}${digit}Q~${tail}`);
const webToken = fc
  .tuple(of(url, 20, 80), of(url, 40, 300), of(url, 43, 342))
  .map((parts) => `eyJ${parts.join('.')}`);
const refreshToken = fc
  .tuple(fc.constantFrom('0.A', '1.A'), of(url, 60, 400), fc.constantFrom('', '.AgABAwEAAAD'))
  .map((parts) => parts.join(''));
const key = of(base64, 43).map((text) => `${text}=`);
const longKey = of(base64, 86).map((text) => `${text}==`);
const password = of(`${letters}${digits}!#%*-_.^~?`, 8, 32).filter(
  (text) => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /^[A-Za-z]/.test(text),
);

/** Shapes that tell by themselves what they are. */
const shaped = fc.oneof(clientSecret, webToken, refreshToken, key);
/** Those that only their surroundings give away. */
const anySecret = fc.oneof(shaped, longKey, password);

type Around = (secret: string) => string;

const surroundings: readonly Around[] = [
  (secret) => secret,
  (secret) => `I used ${secret} and got AADSTS7000215: Invalid client secret provided.`,
  (secret) => `“${secret}”`,
  (secret) => `(${secret})`,
  (secret) => `value:\t${secret}\nTrace ID: 0c7f2993-b612-434d-9cee-244e88f51600`,
];

const names = [
  'client_secret',
  'clientSecret',
  'AZURE_CLIENT_SECRET',
  'password',
  'refresh_token',
  'access_token',
];
const named: readonly Around[] = [
  ...names.flatMap((name): Around[] => [
    (secret) => `grant_type=client_credentials&${name}=${secret}&scope=https://graph.microsoft.com/.default`,
    (secret) => `grant_type=client_credentials&${name}=${encodeURIComponent(secret)}&scope=x`,
    (secret) => JSON.stringify({[name]: secret, error_codes: [7000215]}),
    (secret) => JSON.stringify(JSON.stringify({[name]: secret})),
    (secret) => `${name}: ${secret}\nAADSTS7000215`,
    (secret) => `${name} = '${secret}'`,
    (secret) => `{'${name}': '${secret}'}`,
    (secret) => `&quot;${name}&quot;:&quot;${secret}&quot;`,
  ]),
  (secret) => `https://app.example/cb?code=${encodeURIComponent(secret)}&state=12`,
  (secret) => `Authorization: Bearer ${secret}\r\nAccept: */*`,
  (secret) => `curl -H 'Authorization: Bearer ${secret}' https://graph.microsoft.com/v1.0/me`,
  (secret) => `Cookie: ESTSAUTH=${secret}; buid=${secret}`,
  (secret) => `https://x.blob.core.windows.net/c?sv=2020&sig=${encodeURIComponent(secret)}&se=2026`,
  (secret) => `AccountName=x;AccountKey=${secret};EndpointSuffix=core.windows.net`,
  (secret) => `<wsse:Password Type="PasswordText">${secret}</wsse:Password>`,
  (secret) => `Connect-App -ClientSecret "${secret}"`,
  (secret) => `client_assertion=${secret}&client_id=0c7f2993-b612-434d-9cee-244e88f51600`,
];

/** Kept whatever is wiped around it. */
const kept = [
  "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '2b1a6a2c-9c2e-4a3b-8a61-3f4f3d6a1b5c'.",
  'Trace ID: 0c7f2993-b612-434d-9cee-244e88f51600 Correlation ID: 5d1f1e2c-87b1-4c43-9c3b-9f6d9c6a0e11 Timestamp: 2026-11-21 19:14:30Z',
  '{"error":"invalid_client","error_codes":[7000215],"error_uri":"https://login.microsoftonline.com/error?code=7000215"}',
  'code: Authentication_InvalidCredentials',
  '"code":"MailboxNotEnabledForRESTAPI"',
  "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  'Microsoft.Identity.Client.MsalServiceException at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException(HttpResponse response, RequestContext requestContext)',
  'the secret: it must be the value, and the password: it was wrong',
  'WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
  'client_secret=2b1a6a2c-9c2e-4a3b-8a61-3f4f3d6a1b5c',
  'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/authorize?response_type=code&client_id=2b1a6a2c-9c2e-4a3b-8a61-3f4f3d6a1b5c&redirect_uri=https%3A%2F%2Fdynamics365businesscentral.codat.io%2Foauth%2Fcallback',
  "Thumbprint of key used by client: 'D6A2B1A6A2C9C2E4A3B8A613F4F3D6A1B5C0C7F2'",
  'EWS 403 X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant',
  'Basic authentication is disabled',
  'at TokenCredential.getTokenAndThrowIfEmpty_handleResponse2Async (vendors-node_modules_azure_msal-browser.js:2931:17)',
];

describe('maskText', () => {
  it('never lets a secret through that looks like one', () => {
    fc.assert(
      fc.property(
        shaped,
        fc.constantFrom(...surroundings),
        fc.constantFrom(...kept),
        (secret, around, more) => {
          const {text} = maskText(`${more}\n${around(secret)}`);
          expect(text).not.toContain(secret);
          expect(text).toContain(more);
        },
      ),
      {numRuns: 10_000},
    );
  });

  it.each(surroundings.map((around) => around('JZHOgJAkXTgknoDLqdvpHrdvrkwjbqfhqDhhjqijaZz=')))(
    'nor a key that has letters alone: %j',
    (pasted) => {
      expect(maskText(pasted).text).not.toContain('JZHOgJAk');
    },
  );

  it('never lets one through that its surroundings give away', () => {
    fc.assert(
      fc.property(anySecret, fc.constantFrom(...named), (secret, around) => {
        const pasted = around(secret);
        const {text, masked} = maskText(pasted);
        expect(text).not.toContain(secret);
        expect(text).not.toContain(encodeURIComponent(secret));
        expect(masked.length, pasted).toBeGreaterThan(0);
      }),
      {numRuns: 10_000},
    );
  });

  it('nor one that is encoded twice, or wrapped by a mail program', () => {
    fc.assert(
      fc.property(webToken, fc.integer({min: 40, max: 100}), (secret, width) => {
        const wrapped = `Authorization: Bearer ${secret} end`.replace(
          new RegExp(`.{${width}}`, 'g'),
          '$&\n> ',
        );
        // Where the line ends with the token, nobody can tell whether the next word belongs to it.
        expect(maskText(wrapped).text.replace(/\n> /g, '')).toMatch(/^Authorization: Bearer \*{8}(?: end)?$/);
        const twice = encodeURIComponent(encodeURIComponent(`?access_token=${secret}&x=1`));
        expect(maskText(twice).text).toBe('%253Faccess_token%253D********%2526x%253D1');
      }),
    );
  });

  it.each(kept)('leaves %s', (text) => {
    expect(maskText(text)).toEqual({text, masked: []});
  });

  it('changes nothing more when masking twice', () => {
    fc.assert(
      fc.property(anySecret, fc.constantFrom(...named, ...surroundings), (secret, around) => {
        const once = maskText(around(secret)).text;
        expect(maskText(once)).toEqual({text: once, masked: []});
      }),
      {numRuns: 2000},
    );
  });

  it.each(['Value of the client secret:', 'Valeur du secret client\u00a0:'])(
    'leaves the report of a script that asked for it: %s',
    (prompt) => {
      const text = `${prompt} \n--- passerelle check 1 ipaas-business-central\nclock 1\n--- end\n`;
      expect(maskText(text)).toEqual({text, masked: []});
      expect(maskText(`${prompt} \n---not-a-mark-9Zx`).masked).toEqual([{kind: 'client-secret', count: 1}]);
    },
  );

  it('says what was masked', () => {
    const text = 'client_secret=abc8Q~defghijklmnopqrstuvwxyz0123456789AB Cookie: a=b1234';
    expect(maskText(text)).toEqual({
      text: 'client_secret=******** Cookie: ********',
      masked: [
        {kind: 'client-secret', count: 1},
        {kind: 'cookie', count: 1},
      ],
    });
  });
});
