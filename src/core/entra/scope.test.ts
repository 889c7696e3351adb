import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {defaultScope, formatScopes, parseScopes, splitScope, type Scope} from './scope';

const bc = 'https://api.businesscentral.dynamics.com';
const graph = 'https://graph.microsoft.com';

describe('defaultScope', () => {
  it.each([
    [bc, `${bc}/.default`],
    ['https://management.azure.com/', 'https://management.azure.com//.default'],
    ['api://b4f0a1c2', 'api://b4f0a1c2/.default'],
  ])('of %s is %s', (resource, scope) => {
    expect(defaultScope(resource)).toBe(scope);
  });
});

describe('splitScope', () => {
  it.each<[string, Scope]>([
    ['User.Read', {permission: 'User.Read'}],
    ['openid', {permission: 'openid'}],
    [`${graph}/User.Read`, {resource: graph, permission: 'User.Read'}],
    [`${bc}/.default`, {resource: bc, permission: '.default'}],
    [
      'https://management.azure.com//.default',
      {resource: 'https://management.azure.com/', permission: '.default'},
    ],
    ['https://contoso.com/api/v1/access', {resource: 'https://contoso.com/api/v1', permission: 'access'}],
    [
      '996def3d-b36c-4153-8607-a6fd3c01b89f/.default',
      {resource: '996def3d-b36c-4153-8607-a6fd3c01b89f', permission: '.default'},
    ],
    ['api://contoso/read', {resource: 'api://contoso', permission: 'read'}],
    [`${bc}/`, {resource: bc, permission: ''}],
    ['', {permission: ''}],
  ])('%j', (scope, parts) => {
    expect(splitScope(scope)).toEqual(parts);
  });

  it('gives back the resource and the permission of every default scope', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom('', '/'), (url, end) => {
        expect(splitScope(defaultScope(url + end))).toEqual({resource: url + end, permission: '.default'});
      }),
    );
  });
});

describe('parseScopes', () => {
  it.each([
    ['openid profile offline_access', {oidc: ['openid', 'profile', 'offline_access'], scopes: []}],
    [
      `openid  ${bc}/.default `,
      {oidc: ['openid'], scopes: [{resource: bc, permission: '.default'}], resource: bc},
    ],
    [
      'User.Read Mail.Send',
      {oidc: [], scopes: [{permission: 'User.Read'}, {permission: 'Mail.Send'}], resource: graph},
    ],
    [
      `User.Read ${graph}/Mail.Send`,
      {
        oidc: [],
        scopes: [{permission: 'User.Read'}, {resource: graph, permission: 'Mail.Send'}],
        resource: graph,
      },
    ],
    [
      'https://Contoso.crm4.dynamics.com//user_impersonation https://contoso.crm4.dynamics.com/mcp.tools',
      {
        oidc: [],
        scopes: [
          {resource: 'https://Contoso.crm4.dynamics.com/', permission: 'user_impersonation'},
          {resource: 'https://contoso.crm4.dynamics.com', permission: 'mcp.tools'},
        ],
        resource: 'https://Contoso.crm4.dynamics.com/',
      },
    ],
  ])('reads %j', (text, value) => {
    expect(parseScopes(text)).toEqual({ok: true, value});
  });

  it.each([
    ['', {code: 'empty'}],
    ['  ', {code: 'empty'}],
    ['abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab', {code: 'secret-value'}],
    ['User.Read,Mail.Send', {code: 'wrong-separator', character: ',', index: 9}],
    ['User.Read; Mail.Send', {code: 'wrong-separator', character: ';', index: 9}],
    ['User.Read\nMail.Send', {code: 'not-a-scope-character', character: '\n', index: 9}],
    ['« User.Read »', {code: 'not-a-scope-character', character: '«', index: 0}],
    ['"User.Read"', {code: 'not-a-scope-character', character: '"', index: 0}],
    [bc, {code: 'permission-missing', scope: bc, suggestion: `${bc}/.default`}],
    [`${bc}/`, {code: 'permission-missing', scope: `${bc}/`, suggestion: `${bc}/.default`}],
    ['.default', {code: 'default-without-resource'}],
    ['openid phone', {code: 'unsupported-oidc-scope', scope: 'phone'}],
    [`${graph}/.default ${bc}/.default`, {code: 'several-resources', resources: [graph, bc]}],
    [`User.Read ${bc}/user_impersonation`, {code: 'several-resources', resources: [graph, bc]}],
    [`${graph}/.default Mail.Read`, {code: 'default-with-named', named: ['Mail.Read']}],
  ])('refuses %j', (text, problem) => {
    expect(parseScopes(text)).toEqual({ok: false, problem});
  });

  it('refuses a short name where another resource than Graph is wanted', () => {
    expect(parseScopes('openid user_impersonation', {requireResource: true})).toEqual({
      ok: false,
      problem: {code: 'resource-missing', scope: 'user_impersonation'},
    });
    expect(parseScopes(`openid ${bc}/user_impersonation`, {requireResource: true}).ok).toBe(true);
  });

  const name = fc
    .stringMatching(/^[A-Za-z][A-Za-z0-9._]{0,15}$/)
    .filter((text) => !/^(address|phone|openid|profile|email|offline_access)$/i.test(text));
  const anyRequest = fc.oneof(
    fc.record({
      resource: fc.constantFrom(bc, `${bc}/`, graph, 'api://b4f0a1c2'),
      permissions: fc.array(name, {minLength: 1, maxLength: 4}),
    }),
    fc.record({resource: fc.constantFrom(bc, `${bc}/`, graph), permissions: fc.constant(['.default'])}),
  );
  const anyOidc = fc.subarray(['openid', 'profile', 'email', 'offline_access']);

  it('reads back what formatScopes writes', () => {
    fc.assert(
      fc.property(anyOidc, anyRequest, (oidc, {resource, permissions}) => {
        const scopes = permissions.map((permission) => ({resource, permission}));
        expect(parseScopes(formatScopes({oidc, scopes}))).toEqual({
          ok: true,
          value: {oidc, scopes, resource},
        });
      }),
    );
  });

  it('answers any text with scopes that read back, or a code of its own', () => {
    const codes = [
      ...['empty', 'secret-value', 'wrong-separator', 'not-a-scope-character', 'permission-missing'],
      ...['default-without-resource', 'resource-missing', 'unsupported-oidc-scope', 'several-resources'],
      'default-with-named',
    ];
    const valid = anyRequest.map(({resource, permissions}) =>
      permissions.map((permission) => `${resource}/${permission}`).join(' '),
    );
    fc.assert(
      fc.property(fc.oneof(anyText, mutated(valid)), fc.boolean(), (text, requireResource) => {
        const result = parseScopes(text, {requireResource});
        if (!result.ok) {
          expect(codes).toContain(result.problem.code);
          return;
        }
        expect(parseScopes(formatScopes(result.value), {requireResource})).toEqual(result);
      }),
      {numRuns: 500},
    );
  });
});
