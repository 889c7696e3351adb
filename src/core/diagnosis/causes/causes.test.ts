import {describe, expect, it} from 'vitest';
import {integrations} from '../../contracts/integrations';
import {rolesLeastFirst} from '../../contracts/roles';
import {causes, guideSteps} from '../explanation';
import {findStep} from '../guide-step';
import {causeFacts} from '.';
import {refusalRoles} from './cause-facts';
import {neighboursOf} from './neighbours';
import {placeLink} from './place-link';

const reader = {
  tenantId: '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6',
  clientId: 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b',
  objectId: '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  environmentName: 'Production EU',
  environmentUrl: 'https://fjord.operations.dynamics.com/',
} as const;

describe.each(causes)('%s', (cause) => {
  const facts = causeFacts[cause];

  it('names roles that exist, each once, the least privileged first', () => {
    const known: readonly string[] = [...refusalRoles, ...rolesLeastFirst];
    expect(facts.roles.filter((role) => !known.includes(role))).toEqual([]);
    expect(new Set(facts.roles).size).toBe(facts.roles.length);
    const places = facts.roles.map((role) => known.indexOf(role));
    const ofGuides = places.filter((place) => place >= refusalRoles.length);
    expect(ofGuides).toEqual([...ofGuides].sort((a, b) => a - b));
  });

  it('asks a role of whoever administers, and none of a person or of nobody', () => {
    const [actor] = facts.actors;
    if (actor === 'product-admin') expect(facts.roles.length).toBeGreaterThan(0);
    expect(new Set(facts.actors).size).toBe(facts.actors.length);
  });

  it('says of its places where they are', () => {
    for (const place of facts.places) {
      expect(placeLink(place, reader), place).toMatch(/^https:\/\/[a-z0-9.-]+\/\S*$/);
    }
  });

  it('waits no longer than is worth it, and says who says so', () => {
    if (facts.waiting === undefined) return;
    const [usual, longest] = facts.waiting.minutes;
    expect(usual).toBeGreaterThan(0);
    expect(longest).toBeGreaterThanOrEqual(usual);
    expect(facts.waiting.source).toMatch(/^(https:\/\/|github:)/);
  });

  it('gives up after a few tries, with something to send', () => {
    expect(facts.stop.attempts).toBeGreaterThan(0);
    expect(facts.stop.attempts).toBeLessThan(4);
    const {send} = facts.stop;
    expect(send.length).toBeGreaterThan(2);
    expect(new Set(send).size).toBe(send.length);
    expect(send.some((item) => item === 'code' || item === 'whole-message')).toBe(true);
    expect(send).toContain('timestamp');
  });

  it('names where it was read', () => {
    expect(facts.sources.length).toBeGreaterThan(0);
    for (const source of facts.sources) expect(source).toMatch(/^(https:\/\/|github:|package source of )/);
  });

  it('is a neighbour of its neighbours, and not its own', () => {
    const neighbours = neighboursOf(cause);
    expect(neighbours).not.toContain(cause);
    expect(new Set(neighbours).size).toBe(neighbours.length);
    for (const neighbour of neighbours) expect(neighboursOf(neighbour)).toContain(cause);
    if (cause !== 'unknown') expect(neighbours.length).toBeGreaterThan(0);
  });
});

it('lets someone wait wherever nobody else acts', () => {
  for (const cause of causes) {
    if (causeFacts[cause].actors[0] === 'wait') expect(causeFacts[cause].waiting, cause).toBeDefined();
  }
});

it('undoes a consent where one was given, and a secret where one was made', () => {
  for (const cause of causes) {
    const {guideStep, undo, actors} = causeFacts[cause];
    if (undo === 'delete-the-new-secret') expect(guideStep, cause).toBe('secret');
    if (actors[0] === 'vendor') expect(undo, cause).toBe('nothing-changed');
  }
});

it('uses parts of a set-up that some guide has a step for, but for what no guide can have', () => {
  const without = new Set(['conditional-access', 'browser', 'data', 'enterprise-app', 'throttling', 'token']);
  const stepIds = Object.values(integrations).map(({steps}) => steps.map(({id}) => id));
  for (const guideStep of guideSteps) {
    const found = stepIds.some((ids) => findStep(ids, guideStep) !== undefined);
    if (!without.has(guideStep)) expect(found, guideStep).toBe(true);
  }
});

describe('placeLink', () => {
  it.each([
    [
      'authentication',
      `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Authentication/appId/${reader.clientId}`,
    ],
    [
      'enterprise-users',
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Users/objectId/${reader.objectId}/appId/${reader.clientId}`,
    ],
    ['sign-in-logs', 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView'],
    [
      'business-central-applications',
      `https://businesscentral.dynamics.com/${reader.tenantId}/Production%20EU/?page=9860`,
    ],
    ['business-central-admin-center', `https://businesscentral.dynamics.com/${reader.tenantId}/admin`],
    ['finance-operations-applications', 'https://fjord.operations.dynamics.com/?mi=SysAADClientTable'],
    ['finance-operations-users', 'https://fjord.operations.dynamics.com/?mi=SysUserInfoPage'],
  ] as const)('%s, with the reader’s values', (place, link) => {
    expect(placeLink(place, reader)).toBe(link);
  });

  it.each([
    [
      'enterprise-properties',
      'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
    ],
    ['business-central-applications', 'https://businesscentral.dynamics.com/?page=9860'],
    ['business-central-admin-center', 'https://businesscentral.dynamics.com/admin'],
    ['finance-operations-applications', undefined],
  ] as const)('%s, without them', (place, link) => {
    expect(placeLink(place)).toBe(link);
  });

  it('lets no value out of its place in an address', () => {
    const values = {tenantId: 'x/../y', environmentName: 'a/b?c#d', environmentUrl: 'https://evil.example/'};
    expect(placeLink('business-central-applications', values)).toBe(
      'https://businesscentral.dynamics.com/a%2Fb%3Fc%23d/?page=9860',
    );
    expect(placeLink('finance-operations-users', values)).toBeUndefined();
  });

  it('leads to the portal of the reader’s cloud', () => {
    expect(placeLink('conditional-access', {cloud: 'us-government'})).toMatch(
      /^https:\/\/entra\.microsoft\.us\//,
    );
  });
});
