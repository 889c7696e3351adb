import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {parseTenant, tenantSegment, type Tenant} from './tenant';

const guid = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';

describe('parseTenant', () => {
  it.each<[string, Tenant]>([
    [guid, {kind: 'id', id: guid}],
    [` {${guid.toUpperCase()}} `, {kind: 'id', id: guid}],
    ['contoso.onmicrosoft.com', {kind: 'domain', domain: 'contoso.onmicrosoft.com'}],
    ['Contoso.COM', {kind: 'domain', domain: 'contoso.com'}],
    ['"contoso.fr",', {kind: 'domain', domain: 'contoso.fr'}],
    ['xn--caf-dma.example', {kind: 'domain', domain: 'xn--caf-dma.example'}],
    ['microsoft.com', {kind: 'domain', domain: 'microsoft.com'}],
    ['organizations', {kind: 'organizations'}],
    ['Common', {kind: 'common'}],
    ['consumers', {kind: 'consumers'}],
  ])('reads %j', (text, value) => {
    expect(parseTenant(text)).toEqual({ok: true, value});
  });

  it.each([
    ['', {code: 'empty'}],
    ['9188040D-6C67-4C5B-B112-36A304B66DAD', {code: 'personal-tenant'}],
    ['<tenant>', {code: 'placeholder'}],
    ['your-tenant-id', {code: 'placeholder'}],
    ['contoso', {code: 'other'}],
    ['contoso.c', {code: 'other'}],
    ['-contoso.com', {code: 'other'}],
    ['192.168.0.1', {code: 'other'}],
    ['Contoso Ltd.', {code: 'other'}],
    ['jane@Contoso.com', {code: 'email', suggestion: 'contoso.com'}],
    ['contoso.crm4.dynamics.com', {code: 'service-host', host: 'contoso.crm4.dynamics.com'}],
    ['login.microsoftonline.com', {code: 'service-host', host: 'login.microsoftonline.com'}],
    ['https://contoso.com/index.html', {code: 'url'}],
    ['https://login.microsoftonline.com/', {code: 'url'}],
    [
      'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token',
      {code: 'url', suggestion: 'contoso.onmicrosoft.com'},
    ],
    [`https://login.microsoftonline.us/${guid}/v2.0`, {code: 'url', suggestion: guid}],
    ['login.microsoftonline.com/contoso.com', {code: 'url', suggestion: 'contoso.com'}],
    [`https://businesscentral.dynamics.com/${guid}/Production`, {code: 'url', suggestion: guid}],
    [
      'https://api.businesscentral.dynamics.com/v2.0/contoso.com/Production/api/v2.0',
      {code: 'url', suggestion: 'contoso.com'},
    ],
    ['abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab', {code: 'secret-value'}],
    [
      '1234567-aaaa-12ab-ba21-1234567890',
      {code: 'wrong-groups', found: [7, 4, 4, 4, 10], expected: [8, 4, 4, 4, 12]},
    ],
  ])('refuses %j with %j', (text, problem) => {
    expect(parseTenant(text)).toEqual({ok: false, problem});
  });

  const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/);
  const anyTenant: fc.Arbitrary<Tenant> = fc.oneof(
    fc.uuid().map((id): Tenant => ({kind: 'id', id})),
    fc
      .tuple(label, fc.constantFrom('com', 'onmicrosoft.com', 'fr', 'co.uk'))
      .map(([name, end]): Tenant => ({kind: 'domain', domain: `${name}.${end}`})),
    fc.constantFrom<Tenant>({kind: 'organizations'}, {kind: 'common'}, {kind: 'consumers'}),
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyTenant, (tenant) => {
        const segment = tenantSegment(tenant);
        fc.pre(!segment.startsWith('www.') && !/^([0-9a-f])(\1|-)*$/.test(segment));
        expect(parseTenant(segment)).toEqual({ok: true, value: tenant});
      }),
    );
  });

  it('answers any text with a tenant that reads back, or a code of its own', () => {
    const codes = [
      ...[
        'empty',
        'placeholder',
        'secret-value',
        'url',
        'email',
        'text-around',
        'several-guids',
        'service-host',
      ],
      ...['missing-hyphens', 'wrong-groups', 'not-hexadecimal', 'other', 'personal-tenant'],
    ];
    fc.assert(
      fc.property(fc.oneof(anyText, mutated(anyTenant.map(tenantSegment))), (text) => {
        const result = parseTenant(text);
        if (result.ok) expect(parseTenant(tenantSegment(result.value))).toEqual(result);
        else expect(codes).toContain(result.problem.code);
      }),
      {numRuns: 500},
    );
  });
});
