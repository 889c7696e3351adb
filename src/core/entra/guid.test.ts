import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {guidsIn, parseGuid} from './guid';

const guid = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const other = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
/** Invented: the shape of a secret value, and nobody's. */
const secret = 'abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab';
const anyGuid = fc.uuid().filter((value) => new Set(value.replaceAll('-', '')).size > 1);

describe('parseGuid', () => {
  it.each([
    [guid],
    [guid.toUpperCase()],
    [`  ${guid}\t\r\n`],
    [`\u00a0${guid}\u200b`],
    [`\ufeff${guid}`],
    [`{${guid}}`],
    [`"${guid}"`],
    [`"${guid}",`],
    [`« ${guid} »`],
    [`(${guid})`],
    [`'{${guid.toUpperCase()}}';`],
    [`<${guid}>`],
    [guid.replaceAll('-', '\u2011')],
    [guid.replaceAll('-', '\u2013')],
    [guid.replace('-', '-\u200b')],
  ])('reads %j as the one GUID it holds', (text) => {
    expect(parseGuid(text)).toEqual({ok: true, value: guid});
  });

  it.each([['996def3d-b36c-4153-8607-a6fd3c01b89f'], ['00000003-0000-0000-c000-000000000000']])(
    'does not take a resource of Microsoft for a placeholder: %s',
    (text) => {
      expect(parseGuid(text)).toEqual({ok: true, value: text});
    },
  );

  it.each([
    ['', 'empty'],
    ['  \u200b\n ', 'empty'],
    ['00000000-0000-0000-0000-000000000000', 'placeholder'],
    ['FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', 'placeholder'],
    ['11111111-1111-1111-1111-111111111111', 'placeholder'],
    ['00001111-aaaa-2222-bbbb-3333cccc4444', 'placeholder'],
    ['00000000-…', 'placeholder'],
    ['xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'placeholder'],
    ['XXXXXXXX-…', 'placeholder'],
    ['<your-client-id>', 'placeholder'],
    ['YOUR_CLIENT_ID', 'placeholder'],
    ['yourClientId', 'placeholder'],
    ['{tenant}', 'placeholder'],
    ['${TENANT_ID}', 'placeholder'],
    ['%CLIENT_ID%', 'placeholder'],
    ['$(clientId)', 'placeholder'],
    ['[client id]', 'placeholder'],
    ['<votre ID d’application>', 'placeholder'],
    ['votre-id-client', 'placeholder'],
    ['client_id', 'placeholder'],
    ['TODO', 'placeholder'],
    ['...', 'placeholder'],
    ['https://entra.microsoft.com/', 'url'],
    ['www.contoso.com', 'url'],
    ['jane@contoso.com', 'email'],
    ['contoso.onmicrosoft.com', 'domain'],
    ['Contoso Connector', 'other'],
    ['mystery', 'other'],
    ['1234', 'other'],
    ['hello-world-foo-bar-baz', 'other'],
    [secret, 'secret-value'],
    [`secret: ${secret}`, 'secret-value'],
    [`${guid} ${secret}`, 'secret-value'],
    ['x7F+k2Lm9/Qa0Zr4TbVn1WcXd5Ye8Uf6Hg3JiKpOqRs=', 'secret-value'],
  ])('says of %j: %s', (text, code) => {
    expect(parseGuid(text)).toEqual({ok: false, problem: {code}});
  });

  it('offers the one GUID of a URL, and none where there are two', () => {
    const portal = `https://entra.microsoft.com/#view/Blade/appId/${guid.toUpperCase()}`;
    expect(parseGuid(portal)).toEqual({ok: false, problem: {code: 'url', suggestion: guid}});
    expect(parseGuid(`login.microsoftonline.com/${guid}/v2.0`)).toEqual({
      ok: false,
      problem: {code: 'url', suggestion: guid},
    });
    expect(parseGuid(`${portal}/objectId/${other}`)).toEqual({ok: false, problem: {code: 'url'}});
  });

  it('offers the one GUID of a text, once it is the only one', () => {
    expect(parseGuid(`Application (client) ID : ${guid}`)).toEqual({
      ok: false,
      problem: {code: 'text-around', suggestion: guid},
    });
    expect(parseGuid(`${guid} ${guid.toUpperCase()}`)).toEqual({
      ok: false,
      problem: {code: 'text-around', suggestion: guid},
    });
    expect(parseGuid(`${guid}\n${other}`)).toEqual({ok: false, problem: {code: 'several-guids', count: 2}});
  });

  it('counts the groups of what was meant to be a GUID', () => {
    const expected = [8, 4, 4, 4, 12];
    expect(parseGuid('1234567-aaaa-12ab-ba21-1234567890')).toEqual({
      ok: false,
      problem: {code: 'wrong-groups', found: [7, 4, 4, 4, 10], expected},
    });
    expect(parseGuid(guid.slice(0, -1))).toEqual({
      ok: false,
      problem: {code: 'wrong-groups', found: [8, 4, 4, 4, 11], expected},
    });
    expect(parseGuid(guid.replaceAll('-', ''))).toEqual({
      ok: false,
      problem: {code: 'missing-hyphens', suggestion: guid},
    });
  });

  it('points at a letter that is no hexadecimal digit', () => {
    expect(parseGuid('b4fOa1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b')).toEqual({
      ok: false,
      problem: {code: 'not-hexadecimal', character: 'O', index: 3},
    });
  });

  it('reads back every GUID, in any case and dress', () => {
    fc.assert(
      fc.property(anyGuid, fc.constantFrom('', '"', "'", ' ', '\t'), fc.boolean(), (value, around, upper) => {
        const text = around + (upper ? value.toUpperCase() : value) + around;
        expect(parseGuid(text)).toEqual({ok: true, value: value.toLowerCase()});
      }),
    );
  });

  it('answers any text with a canonical GUID or a code of its own, and never with a secret', () => {
    const codes = [
      ...['empty', 'placeholder', 'secret-value', 'url', 'email', 'domain', 'text-around', 'several-guids'],
      ...['missing-hyphens', 'wrong-groups', 'not-hexadecimal', 'other'],
    ];
    fc.assert(
      fc.property(fc.oneof(anyText, mutated(anyGuid), mutated(fc.constant(secret))), (text) => {
        const result = parseGuid(text);
        if (result.ok) expect(parseGuid(result.value)).toEqual(result);
        else expect(codes).toContain(result.problem.code);
        expect(JSON.stringify(result)).not.toContain(secret.slice(6));
      }),
      {numRuns: 500},
    );
  });
});

describe('guidsIn', () => {
  it('lists distinct GUIDs in order, without those that are nobody’s', () => {
    expect(guidsIn(`${other}, 00000000-0000-0000-0000-000000000000; ${guid} ${other.toUpperCase()}`)).toEqual(
      [other, guid],
    );
  });
});
