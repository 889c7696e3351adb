import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {containsSecret, looksLikeClientSecret, maskSecrets} from './client-secret';

/** All invented. */
const today = 'abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab';
const of2020 = '~1B.Ay5-QxR7tKp2_mWv9sLzN4cHdE6fJu';
const of2018 = 'x7F+k2Lm9/Qa0Zr4TbVn1WcXd5Ye8Uf6Hg3JiKpOqRs=';
const withSigns = 'kF4?pQ9:rT2[wX7]zB5@dG1*hJ8+mN3=';
const token = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2dyYXBoIn0.c2lnbmF0dXJl';

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~.';
const piece = (length: number) =>
  fc.string({unit: fc.constantFrom(...Array.from(characters)), minLength: length, maxLength: length});
const anyToday = fc
  .tuple(piece(3), fc.nat({max: 9}), piece(34))
  .map(([start, digit, rest]) => `${start}${String(digit)}Q~${rest}`);

describe('looksLikeClientSecret', () => {
  it.each([[today], [`  ${today}\n`], [of2020], [of2018], [withSigns]])('recognises %s', (text) => {
    expect(looksLikeClientSecret(text)).toBe(true);
  });

  it.each([
    [''],
    ['b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b'],
    ['B4F0a1C2-3D5e-4F60-8a7B-9C0d1E2f3A4b'],
    ['{B4F0A1C2-3D5E-4F60-8A7B-9C0D1E2F3A4B}'],
    ['B4F0A1C23D5E4F608A7B9C0D1E2F3A4Bb4f0a1c2'.toLowerCase()],
    ['https://contoso.crm4.dynamics.com/api/data/v9.2/'],
    ['https://Login.MicrosoftOnline.com/b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b/V2.0'],
    ['login.microsoftonline.com/B4F0a1C2-3D5e-4F60-8a7B-9C0d1E2f3A4b'],
    ['My-Company-2024-Sandbox01.OnMicrosoft.com'],
    ['Jane.Doe.Administrator2024@contoso.onmicrosoft.com'],
    ['Dynamics365BusinessCentralConnectorApp2026'],
    ['Financials.ReadWrite.All'],
    ['AdminCenter.ReadWrite.All.Production2024'],
    ['Financials.ReadWrite.Shared.App2.App2'],
    ['App2-Prod_Acct2.Contoso365-Dynamics.Hub1'],
    ['Contoso365Dynamics2Connector4Prod1'],
    ['C:\\Users\\Jane\\Documents\\Secrets2024.txt'],
    ['An ordinary sentence of forty-five characters.'],
    ['CRONUS International Ltd. 2024 Production01'],
    ['AADSTS7000215'],
    ['urn:ietf:wg:oauth:2.0:oob'],
    ['d3b07384d113edec49eaa6238ad5ff00d3b07384'],
    ['my-very-long-environment-name-2024-production'],
    ['MyVeryLongEnvironmentName2024Production01'],
  ])('does not flag %s', (text) => {
    expect(looksLikeClientSecret(text)).toBe(false);
  });

  it('recognises every value of today’s shape', () => {
    fc.assert(fc.property(anyToday, (secret) => looksLikeClientSecret(secret)));
  });

  it('flags no GUID and no permission name made of words', () => {
    const word = fc.constantFrom(
      'Mail',
      'ReadWrite',
      'All',
      'Financials',
      'Calendars',
      'Shared',
      'User',
      'App2',
    );
    const name = fc.array(word, {minLength: 1, maxLength: 12}).map((words) => words.join('.'));
    fc.assert(fc.property(fc.oneof(fc.uuid(), name), (text) => !looksLikeClientSecret(text)));
  });
});

describe('maskSecrets', () => {
  it.each([
    [`My secret is ${today}, please help`, 'My secret is ********, please help'],
    [`client_id=x&client_secret=${today}&scope=y`, 'client_id=x&client_secret=********&scope=y'],
    [`"secretText": "${of2018}"`, '"secretText": "********"'],
    ['clientSecret: correct-horse-battery', 'clientSecret: ********'],
    ['password=correct-horse-battery;', 'password=********;'],
    [`Authorization: Bearer ${token}`, 'Authorization: Bearer ********'],
    [`(${of2020})`, '(********)'],
    [`a value of words: wor8Q~${'words'.repeat(7)}`, 'a value of words: ********'],
    [`https://localhost/?code=${today}`, 'https://localhost/?code=********'],
  ])('masks the secret of %j', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
    expect(containsSecret(text)).toBe(true);
  });

  it.each([
    [
      "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b'. Trace ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0 Timestamp: 2026-11-21 04:00:00Z",
    ],
    [
      "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    ],
    ['client_secret=b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b'],
    [
      'https://api.businesscentral.dynamics.com/v2.0/b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b/Production/ODataV4/Company',
    ],
    [
      'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b/isMSAApp~/false',
    ],
    [
      'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/appId/b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b/preferredSingleSignOnMode~/null',
    ],
  ])('leaves %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
    expect(containsSecret(text)).toBe(false);
  });

  it('lets no secret of today’s shape through, wherever it stands', () => {
    fc.assert(
      fc.property(
        anyText,
        anyToday,
        anyText,
        fc.constantFrom(' ', '"', '=', '&', ':', '\n'),
        (a, secret, b, gap) => {
          expect(maskSecrets(a + gap + secret + gap + b)).not.toContain(secret);
        },
      ),
    );
  });

  it('is total, and masking twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated(anyToday), mutated(fc.constant(token))), (text) => {
        const once = maskSecrets(text);
        expect(maskSecrets(once)).toBe(once);
      }),
    );
  });

  it('stays quick on long text of token characters', () => {
    const long = 'aB3'.repeat(50_000);
    const start = performance.now();
    maskSecrets(long);
    maskSecrets('eyJ'.repeat(50_000));
    maskSecrets('eyJ-'.repeat(50_000));
    maskSecrets('client_secret: '.repeat(20_000));
    maskSecrets('secret'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
