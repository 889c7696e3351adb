import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../contracts/integrations';
import {resources} from '../../contracts/resources';
import {readRegistration} from '../../entra/manifest';
import type {ApplicationRegistration} from '../../entra/registration';
import {correctedAccess} from './corrected-access';
import {registrationExpectation} from './expectation';
import {checkRegistration} from './index';
import {manifestEvidence} from './manifest-evidence';
import {application, idOf, now} from './sample-evidence';

const expectationOf = (id: keyof typeof integrations) =>
  registrationExpectation(integrations[id], resources, 'en');
const asking = (requiredResourceAccess: ApplicationRegistration['requiredResourceAccess']) =>
  application({requiredResourceAccess});
const bc = resources['business-central'].appId;
const graph = resources['microsoft-graph'].appId;
const userRead = {id: idOf('delegated', 'User.Read', 'microsoft-graph'), kind: 'delegated'} as const;

/** Read again as the portal would save it. */
const saved = (before: ApplicationRegistration, block: unknown) => {
  const result = readRegistration({
    appId: before.appId,
    signInAudience: 'AzureADMyOrg',
    requiredResourceAccess: block,
  });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('correctedAccess', () => {
  it('adds what is missing, takes out what is dangerous, and leaves what every sign-in has', () => {
    const before = asking([
      {
        resourceAppId: graph,
        access: [userRead, {id: '1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9', kind: 'application'}],
      },
    ]);
    const {block, added, removed, byHand} = correctedAccess(before, expectationOf('ipaas-business-central'));
    expect(block).toEqual([
      {resourceAppId: graph, resourceAccess: [{id: userRead.id, type: 'Scope'}]},
      {
        resourceAppId: bc,
        resourceAccess: [{id: idOf('application', 'API.ReadWrite.All', 'business-central'), type: 'Role'}],
      },
    ]);
    expect({added, removed, byHand}).toEqual({
      added: ['API.ReadWrite.All'],
      removed: ['Application.ReadWrite.All'],
      byHand: [],
    });
  });

  it('takes out what Exchange Online is to grant', () => {
    const before = asking([
      {
        resourceAppId: graph,
        access: [{id: idOf('application', 'Mail.ReadWrite', 'microsoft-graph'), kind: 'application'}],
      },
    ]);
    expect(correctedAccess(before, expectationOf('prextra-exchange'))).toMatchObject({
      block: [],
      removed: ['Mail.ReadWrite'],
    });
  });

  it('of any registration makes one in which no permission is wrong, and leaves that one alone', () => {
    const known = Object.values(resources).flatMap(({appId, permissions}) =>
      permissions.flatMap(({guid, kind}) =>
        guid === undefined || kind === 'unknown' ? [] : [{appId, id: guid, kind}],
      ),
    );
    const stranger = fc.record({
      appId: fc.constantFrom(bc, graph),
      id: fc.uuid(),
      kind: fc.constantFrom<'delegated' | 'application'>('delegated', 'application'),
    });
    const requests = fc.array(fc.oneof(fc.constantFrom(...known), stranger), {maxLength: 12});
    fc.assert(
      fc.property(requests, fc.constantFrom(...Object.values(integrations)), (asked, {id}) => {
        const expectation = expectationOf(id);
        const before = asking(asked.map(({appId, ...access}) => ({resourceAppId: appId, access: [access]})));
        const once = correctedAccess(before, expectation);
        const after = saved(before, once.block);
        const {findings} = checkRegistration(manifestEvidence(after), expectation, now);
        expect(findings.filter(({code}) => code.startsWith('permission-'))).toEqual([]);
        expect(correctedAccess(after, expectation)).toEqual({...once, added: [], removed: []});
      }),
    );
  });
});

describe('a manifest', () => {
  it.each(Object.values(integrations))(
    'never proves a consent, nor an enterprise application: $id',
    ({id}) => {
      const {rows} = checkRegistration(manifestEvidence(application()), expectationOf(id), now);
      const unseen = rows.filter(({fact}) =>
        ['consent', 'no-other-grant', 'enterprise-app', 'assignment'].includes(fact),
      );
      expect(unseen.length).toBeGreaterThan(0);
      expect(unseen.filter(({status}) => status !== 'cannot-tell')).toEqual([]);
    },
  );
});
