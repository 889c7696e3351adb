import {expect, it} from 'vitest';
import {configurationOf} from './configuration';
import {stage} from './sample-stage';
import {microsoftStage} from './stage';
import {defaultScope} from './target';

const request = {
  authority: 'organizations',
  clientId: '33333333-3333-4333-8333-333333333333',
  resourceUri: 'https://api.businesscentral.dynamics.com',
  requested: ['user_impersonation'],
  root: 'https://guide.example/docs/',
} as const;

it('sets MSAL up to keep and log nothing, and leaves its network code alone', () => {
  const {cache, system, auth} = configurationOf(microsoftStage(request), 'memoryStorage');
  expect(cache).toEqual({cacheLocation: 'memoryStorage'});
  expect(system?.loggerOptions?.piiLoggingEnabled).toBe(false);
  expect(system).not.toHaveProperty('networkClient');
  expect(system).not.toHaveProperty('navigatePopups');
  expect(auth).toEqual({
    clientId: request.clientId,
    authority: 'https://login.microsoftonline.com/organizations',
    redirectUri: 'https://guide.example/docs/redirect.html',
  });
});

it.each([
  ['the reader’s tenant', {...request, authority: 'tenant', tenant: 'fabrikam.example'}, '/fabrikam.example'],
  ['any tenant, expecting the reader’s', {...request, tenant: 'fabrikam.example'}, '/organizations'],
] as const)('asks %s', (_, asked, path) => {
  expect(microsoftStage(asked).authority).toBe(`https://login.microsoftonline.com${path}`);
  expect(microsoftStage(asked).target.expectedTenant).toBe('fabrikam.example');
});

it.each([
  ['a client ID', {...request, clientId: ''}],
  ['a resource', {...request, resourceUri: ''}],
  ['a tenant', {...request, authority: 'tenant'}],
] as const)('does not start without %s', (_, asked) => {
  expect(() => microsoftStage(asked)).toThrow(expect.objectContaining({code: 'bad-option'}));
});

it('gives MSAL what stands in for Microsoft', () => {
  const networkClient = {
    sendGetRequestAsync: () => Promise.reject(),
    sendPostRequestAsync: () => Promise.reject(),
  };
  const instead = {knownAuthorities: ['practice.example'], authorityMetadata: '{}', networkClient};
  const {auth, system} = configurationOf({...stage(), instead}, 'memoryStorage');
  expect(auth).toMatchObject({knownAuthorities: ['practice.example'], authorityMetadata: '{}'});
  expect(system?.networkClient).toBe(networkClient);
  expect(system?.navigatePopups).toBe(false);
});

it.each([
  ['https://api.businesscentral.dynamics.com', 'https://api.businesscentral.dynamics.com/.default'],
  ['https://org.crm.dynamics.com/', 'https://org.crm.dynamics.com//.default'],
])('default scope of %s', (resourceUri, scope) => {
  expect(defaultScope({resourceUri})).toBe(scope);
});
