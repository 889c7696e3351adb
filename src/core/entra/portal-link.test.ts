import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {parsePortalLink, portalBlades, portalLink, type PortalCloud} from './portal-link';

const appId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const objectId = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const entra = 'https://entra.microsoft.com/#view';

describe('portalLink', () => {
  it.each([
    [{blade: 'app-registrations'}, `${entra}/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`],
    [
      {blade: 'api-permissions', appId},
      `${entra}/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${appId}`,
    ],
    [
      {blade: 'credentials', appId: ` {${appId.toUpperCase()}} `},
      `${entra}/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/${appId}`,
    ],
    [
      {blade: 'authentication', appId, portal: 'azure'},
      `https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Authentication/appId/${appId}`,
    ],
    [
      {blade: 'enterprise-permissions', appId, objectId, cloud: 'us-government'},
      `https://entra.microsoft.us/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions/objectId/${objectId}/appId/${appId}`,
    ],
    [
      {blade: 'user-consent-settings', cloud: 'china'},
      'https://portal.azure.cn/#view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings',
    ],
    [{blade: 'manifest'}, `${entra}/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`],
    [{blade: 'manifest', appId: 'x/../y'}, `${entra}/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`],
    [
      {blade: 'enterprise-overview', appId},
      `${entra}/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
    ],
  ] as const)('%j', (target, link) => {
    expect(portalLink(target)).toBe(link);
  });
});

describe('parsePortalLink', () => {
  it.each([
    [
      `${entra}/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/quickStartType~/null/sourceType/Microsoft_AAD_IAM/appId/${appId}/objectId/${objectId}/isMSAApp~/false/defaultBlade/Overview/appSignInAudience/AzureADMyOrg/servicePrincipalCreated~/true`,
      {blade: 'overview', appId, objectId, objectOf: 'application', cloud: 'public'},
    ],
    [
      `https://portal.azure.com/contoso.onmicrosoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${appId.toUpperCase()}/preferredSingleSignOnMode~/null`,
      {blade: 'enterprise-overview', appId, objectId, objectOf: 'service-principal', cloud: 'public'},
    ],
    [
      `https://aad.portal.azure.com/#blade/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/CallAnAPI/appId/${appId}/isMSAApp/`,
      {blade: 'api-permissions', appId, cloud: 'public'},
    ],
    [
      `portal.azure.us/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/%7E/Credentials/appId/${appId}`,
      {blade: 'credentials', appId, cloud: 'us-government'},
    ],
    [
      `https://entra.microsoft.com/?feature.x=true#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${objectId}`,
      {cloud: 'public'},
    ],
    [
      'https://portal.azure.cn/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
      {blade: 'app-registrations', cloud: 'china'},
    ],
    [
      'https://portal.azure.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview/menuId~/null',
      {blade: 'enterprise-applications', cloud: 'public'},
    ],
  ])('reads %s', (text, value) => {
    expect(parsePortalLink(text)).toEqual({ok: true, value});
  });

  it.each([
    ['', {code: 'empty'}],
    [appId, {code: 'not-a-url'}],
    ['https://', {code: 'not-a-url'}],
    [
      'https://entra.microsoft.com.example.org/#view/a/b',
      {code: 'not-a-portal', host: 'entra.microsoft.com.example.org'},
    ],
    ['https://evilportal.azure.com.example/', {code: 'not-a-portal', host: 'evilportal.azure.com.example'}],
    ['https://evilportal.azure.com/#view/a/b', {code: 'not-a-portal', host: 'evilportal.azure.com'}],
    ['https://entra.microsoft.com/', {code: 'no-view'}],
    ['https://entra.microsoft.com/#home', {code: 'no-view'}],
    ['https://entra.microsoft.com/#view/Microsoft_AAD_IAM', {code: 'no-view'}],
    [
      `${entra}/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/`,
      {code: 'broken-id', name: 'appId'},
    ],
    [
      `${entra}/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/1234/appId/${appId}`,
      {code: 'broken-id', name: 'objectId'},
    ],
  ])('refuses %s', (text, problem) => {
    expect(parsePortalLink(text)).toEqual({ok: false, problem});
  });

  const anyGuid = fc.uuid().filter((id) => new Set(id.replaceAll('-', '')).size > 1);
  const anyTarget = fc.record({
    blade: fc.constantFrom(...portalBlades),
    appId: anyGuid,
    objectId: anyGuid,
    cloud: fc.constantFrom<PortalCloud>('public', 'us-government', 'china'),
    portal: fc.constantFrom<'entra' | 'azure'>('entra', 'azure'),
  });

  it('reads back what portalLink writes', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        const result = parsePortalLink(portalLink(target));
        expect(result).toMatchObject({ok: true, value: {blade: target.blade, cloud: target.cloud}});
        if (result.ok && result.value.appId !== undefined) expect(result.value.appId).toBe(target.appId);
        if (result.ok && result.value.objectId !== undefined) {
          expect(result.value).toMatchObject({objectId: target.objectId, objectOf: 'service-principal'});
        }
      }),
    );
  });

  it('answers any text with a link, or a code of its own', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated(anyTarget.map(portalLink))), (text) => {
        const result = parsePortalLink(text);
        if (!result.ok) {
          expect(['empty', 'not-a-url', 'not-a-portal', 'no-view', 'broken-id']).toContain(
            result.problem.code,
          );
        }
      }),
      {numRuns: 500},
    );
  });
});
