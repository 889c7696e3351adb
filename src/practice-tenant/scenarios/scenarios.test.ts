import {describe, expect, it} from 'vitest';
import {otherTenantId, people, practiceTenantId} from '../practice-directory';
import {
  answerOf,
  bc,
  codeRedemption,
  pageText,
  sampleDirectory,
  sampleTenant,
  secondLeg,
  signIn,
} from '../sample-client';
import {findScenarioId, scenarioIds, scenarios, scenariosFor, type ScenarioId} from './index';

const granted = [`${bc}/user_impersonation`, `${bc}/Financials.ReadWrite.All`, `${bc}/.default`];

/** Where a sign-in ends, seen from the guide's page. */
type End =
  | {readonly page: number}
  | {readonly redirect: number}
  | {readonly token: number}
  | {readonly scopes: readonly string[]; readonly tenantId: string; readonly refresh: boolean};

const ends: Readonly<Record<ScenarioId, End>> = {
  'all-is-well': {scopes: granted, tenantId: practiceTenantId, refresh: true},
  'consent-not-granted': {token: 65001},
  'consent-declined': {redirect: 65004},
  'required-scope-missing': {
    scopes: [`${bc}/user_impersonation`, `${bc}/.default`],
    tenantId: practiceTenantId,
    refresh: true,
  },
  'wrong-tenant': {scopes: granted, tenantId: otherTenantId, refresh: true},
  'redirect-uri-not-registered': {page: 50011},
  'registration-is-single-tenant': {page: 50194},
  'admin-approval-required': {redirect: 90094},
  'user-not-assigned': {page: 50105},
  'more-granted-than-asked': {
    scopes: [...granted.slice(0, 2), `${bc}/Automation.ReadWrite.All`, `${bc}/.default`],
    tenantId: practiceTenantId,
    refresh: true,
  },
  'scope-of-another-resource': {
    scopes: [
      `${bc}/user_impersonation`,
      `${bc}/.default`,
      'https://graph.microsoft.com/Financials.ReadWrite.All',
    ],
    tenantId: practiceTenantId,
    refresh: true,
  },
  'refresh-not-possible': {scopes: [], tenantId: practiceTenantId, refresh: false},
  'personal-account-used': {page: 500200},
  'redirect-uri-on-wrong-platform': {token: 9002326},
  'application-not-found': {page: 700016},
  'sign-in-refused': {token: 53003},
};

describe('each scenario provokes its mistake', () => {
  it.each(scenarioIds)('%s', async (id) => {
    expect(await follow(id)).toEqual(ends[id]);
  });

  it('and the other account fares otherwise where only one of them meets it', async () => {
    for (const id of ['admin-approval-required', 'user-not-assigned'] as const) {
      const response = await signIn(sampleTenant({scenario: id}), {
        account: people.administrator,
        decision: 'accept',
      });
      expect(answerOf(response).has('code'), id).toBe(true);
    }
  });
});

describe('the list', () => {
  it('keeps the nine that every guide offers first', () => {
    expect(scenarioIds.slice(0, 9)).toEqual([
      'all-is-well',
      'consent-not-granted',
      'consent-declined',
      'required-scope-missing',
      'wrong-tenant',
      'redirect-uri-not-registered',
      'registration-is-single-tenant',
      'admin-approval-required',
      'user-not-assigned',
    ]);
  });

  it('leaves out what cannot happen at a tenant’s own authority', () => {
    const ids = scenariosFor('tenant', 2).map(({id}) => id);
    expect(ids).not.toContain('registration-is-single-tenant');
    expect(ids).toContain('consent-not-granted');
    expect(scenariosFor('organizations', 2).map(({id}) => id)).toEqual(scenarioIds);
  });

  it('leaves out what needs a permission that is left, where there is only one', () => {
    const ids = scenariosFor('organizations', 1).map(({id}) => id);
    expect(scenarioIds.filter((id) => !ids.includes(id))).toEqual([
      'required-scope-missing',
      'scope-of-another-resource',
    ]);
  });

  it('finds an id and nothing else', () => {
    expect(findScenarioId('wrong-tenant')).toBe('wrong-tenant');
    expect(findScenarioId('toString')).toBeUndefined();
  });

  it('names in each note an account that the picker offers', () => {
    for (const scenario of Object.values(scenarios)) {
      if (scenario.note.en.includes('before any account is asked')) continue;
      for (const text of Object.values(scenario.note)) {
        expect(text, scenario.id).toMatch(/Astrid Morel|Malik Bergeron|Inès Caron|Noé Tremblay/);
      }
    }
  });
});

/** Does what the scenario's note says: the account, Cancel or Return where asked, both steps of the sign-in. */
async function follow(id: ScenarioId): Promise<End> {
  const tenant = sampleTenant({scenario: id});
  const administrators: readonly string[] = [people.administrator, people.otherAdministrator];
  const {offered} = scenarios[id].apply(sampleDirectory);
  const account = offered.find(
    (person) => administrators.includes(person) === (scenarios[id].actAs === 'administrator'),
  );
  const decision =
    {'consent-declined': 'cancel', 'admin-approval-required': 'return'}[id as string] ?? 'none';
  const response = await signIn(tenant, {account: account ?? '', decision});
  if (!response.headers.has('location')) return {page: codeIn(await pageText(response))};
  const answer = answerOf(response);
  if (answer.has('error')) return {redirect: codeIn(answer.get('error_description') ?? '')};

  const first = await (await tenant(codeRedemption(answer.get('code') ?? ''))).json();
  if (first.error) return {token: codeIn(first.error_description)};
  const tenantId = JSON.parse(
    atob(first.id_token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')),
  ).tid;
  if (!first.refresh_token) return {scopes: [], tenantId, refresh: false};
  const second = await secondLeg(tenant, first);
  if (second['error']) return {token: codeIn(second['error_description'] ?? '')};
  return {scopes: (second['scope'] ?? '').split(' '), tenantId, refresh: true};
}

function codeIn(text: string): number {
  return Number(/AADSTS(\d+)/.exec(text)?.[1]);
}
