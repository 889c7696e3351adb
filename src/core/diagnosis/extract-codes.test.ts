import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {catalogue} from './catalogue';
import {extractCodes} from './extract-codes';

const tokenAnswer = JSON.stringify({
  error: 'invalid_grant',
  error_description:
    'AADSTS65001: The user or administrator has not consented to use the application.\r\nTrace ID: 0c7f2993-b612-434d-9cee-244e88f51600\r\nTimestamp: 2026-11-21 19:14:30Z',
  error_codes: [65001],
  timestamp: '2026-11-21 19:14:30Z',
  suberror: 'consent_required',
  error_uri: 'https://login.microsoftonline.com/error?code=65001',
});

const cases: readonly [what: string, text: string, codes: readonly string[]][] = [
  [
    'a sign-in page',
    'Sorry, but we’re having trouble signing you in.\nAADSTS50011: The redirect URI …',
    ['AADSTS50011'],
  ],
  ['a French page', 'Désolé… AADSTS50105 : Votre administrateur a configuré…', ['AADSTS50105']],
  ['a token answer', tokenAnswer, ['invalid_grant', 'AADSTS65001', 'consent_required']],
  ['numbers without a prefix', '{"error_codes":[50011, 700016]}', ['AADSTS50011', 'AADSTS700016']],
  [
    'escaped JSON',
    '"{\\"error\\":\\"access_denied\\",\\"error_codes\\":[65004]}"',
    ['access_denied', 'AADSTS65004'],
  ],
  [
    'a redirect address',
    'https://app.example/cb#error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent',
    ['access_denied', 'AADSTS65004'],
  ],
  ['encoded twice', 'error_description%3DAADSTS65004%253A%2520User', ['AADSTS65004']],
  [
    'HTML',
    '<p>&quot;error_codes&quot;:[90094]&#44; invalid_client&lt;/p&gt;',
    ['AADSTS90094', 'invalid_client'],
  ],
  [
    'an MSAL exception',
    'BrowserAuthError: interaction_in_progress: Interaction is currently…',
    ['interaction_in_progress'],
  ],
  ['not a part of a longer code', 'interaction_in_progress_cancelled', ['interaction_in_progress_cancelled']],
  ['not a part of a longer word', 'my_invalid_grant2 invalid_grants xtimed_out', []],
  ['any case', 'aadsts50011 INVALID_GRANT', ['AADSTS50011', 'invalid_grant']],
  ['order, once each', 'AADSTS65001 AADSTS50011 AADSTS65001', ['AADSTS65001', 'AADSTS50011']],
  ['unknown numbers', 'AADSTS1234567: something new', ['AADSTS1234567']],
  ['too short or too long for a number', 'AADSTS12 AADSTS123456789012', []],
  ['only the lookup address', 'https://login.microsoftonline.com/error?code=50058', ['AADSTS50058']],
  ['the sign-in log', 'Sign-in error code: 50105', ['AADSTS50105']],
  ['the sign-in log in French', 'Code d’erreur de connexion : 50105', ['AADSTS50105']],
  ['another number after “error code”', 'error code 12345', []],
  ['a number cut by a line break', 'AADSTS70001\n6: Application with identifier', ['AADSTS700016']],
  ['a number cut before it is known', 'AADSTS6\r\n> 5001 The user', ['AADSTS65001']],
  ['a list after a whole number', 'AADSTS50011\n1. Open the portal', ['AADSTS50011']],
  ['a numbered line after a whole number', 'AADSTS50011\n2: look', ['AADSTS50011']],
  ['a prefix cut by a line break', 'AAD\nSTS50011', ['AADSTS50011']],
  ['a word cut by a line break', 'error=interaction_re\nquired', ['interaction_required']],
  ['numbers cut in a list', '"error_codes":[650\n01]', ['AADSTS65001']],
  [
    'Business Central',
    '{"error":{"code":"Authentication_InvalidCredentials"}}',
    ['BC 401 Authentication_InvalidCredentials'],
  ],
  ['Business Central, any authorization word', 'Authorization_UserNotAuthorized', ['BC Authorization_*']],
  [
    'the header of a 401, not Business Central',
    'www-authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    [],
  ],
  ['Graph, not Business Central', 'Authorization_RequestDenied', ['Graph 403 Authorization_RequestDenied']],
  ['Dataverse', '{"error":{"code":"0x80072560","message":"…"}}', ['Dataverse 0x80072560']],
  ['EWS', '<m:ResponseCode>ErrorAccessDenied</m:ResponseCode>', ['EWS ErrorAccessDenied']],
  ['Graph', '{"error":{"code":"ErrorAccessDenied"}}', ['Graph 403 ErrorAccessDenied']],
  [
    'an EWS header',
    'X-EWS-Policy-Reason: EWS is disabled for\n  this user or tenant',
    ['EWS 403 X-EWS-Policy-Reason: EWS is disabled for this user or tenant'],
  ],
  ['nothing', 'It does not work.', []],
  ['nothing at all', '', []],
];

/** A text with known codes in it, as people paste them. */
const pasted = fc
  .array(
    fc.oneof(
      fc.constantFrom(...cases.map(([, text]) => text)),
      fc.constantFrom('Trace ID: 0c7f2993', 'https://app.example/?a=1&b=2', 'é ù', '100 %', 'error='),
    ),
    {minLength: 1, maxLength: 4},
  )
  .map((parts) => parts.join(' — '));

describe('extractCodes', () => {
  it.each(cases)('%s', (_, text, codes) => {
    expect(extractCodes(text)).toEqual(codes);
  });

  it.each(Object.keys(catalogue))('finds %s by its own name', (code) => {
    expect(extractCodes(code)).toContain(code);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: fc.constantFrom(...'%&#;x25AD\\u0+"[]\n')})),
        (text) => {
          expect(Array.isArray(extractCodes(text))).toBe(true);
        },
      ),
      {numRuns: 2000},
    );
  });

  it.each<[string, (text: string) => string]>([
    ['lower case', (text) => text.toLowerCase()],
    ['upper case', (text) => text.toUpperCase()],
    ['encoding', encodeURIComponent],
    ['encoding twice', (text) => encodeURIComponent(encodeURIComponent(text))],
    ['encoding as a form', (text) => new URLSearchParams({x: text}).toString().slice(2)],
    ['HTML escaping', (text) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)],
    ['escaping as JSON', (text) => JSON.stringify(JSON.stringify(text))],
    ['wrapping at spaces', (text) => text.replaceAll(' ', '\n')],
  ])('is the same after %s', (_, change) => {
    fc.assert(
      fc.property(pasted, (text) => {
        expect(extractCodes(change(text))).toEqual(extractCodes(text));
      }),
    );
  });

  it('is the same when lines are cut at any width', () => {
    fc.assert(
      fc.property(fc.integer({min: 12, max: 100}), fc.constantFrom('\n', '\r\n', '\n> '), (width, end) => {
        const cut = tokenAnswer.replace(new RegExp(`.{${width}}`, 'g'), `$&${end}`);
        expect(extractCodes(cut)).toEqual(['invalid_grant', 'AADSTS65001', 'consent_required']);
      }),
    );
  });

  it('reads 20 kB of anything in little time', () => {
    const texts = ['%25', 'AADSTS', 'a\n', '\\', '&amp;', 'error_codes:[', 'error code ', 'A\n>>>>'].map(
      (part) => part.repeat(Math.ceil(20_000 / part.length)),
    );
    // Time of the processor, not of the clock: other tests run beside this one.
    const started = process.cpuUsage();
    for (const text of texts) extractCodes(text);
    const {user, system} = process.cpuUsage(started);
    // Eight hostile texts; the goal is 50 ms for an ordinary one, and this guards against quadratic patterns only.
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
