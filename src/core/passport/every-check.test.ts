/** The passport of checks other than the sign-in: what a registration and a terminal showed. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {AppOnlyEvidence, AppOnlyReport} from '../checks/app-only/evidence';
import * as alone from '../checks/app-only/sample-evidence';
import type {CheckRecord} from '../checks/check-record';
import type {RegistrationEvidence} from '../checks/registration/evidence';
import * as registered from '../checks/registration/sample-evidence';
import {signIn} from '../checks/sample-evidence';
import {makePassport} from './make-passport';
import {parsePassport} from './read-passport';
import {replay} from './replay';
import {contract} from './sample-contract';

const at = registered.now;
const style = fc.constantFrom('shown' as const, 'shortened' as const);
const make = (records: readonly CheckRecord[], identifiers: 'shown' | 'shortened' = 'shown') =>
  makePassport({records, done: [], values: {}}, contract, {identifiers, madeAt: at});
const real = (evidence: CheckRecord['evidence']): CheckRecord => ({evidence, at, mode: 'real'});

/** A registration in which a text stands wherever one may. */
const registrationWith = (text: string): RegistrationEvidence =>
  registered.evidence({
    objectId: text,
    application: registered.read(
      registered.application({
        displayName: text,
        redirectUris: [{uri: text, platform: 'web'}],
        secrets: [{displayName: text, hint: text, keyId: text, endsOn: '2026-12-01T00:00:00.000Z'}],
        identifierUris: [text],
        publisherDomain: text,
        publisher: {verified: true, name: text},
      }),
    ),
    enterpriseApplication: registered.read({...registered.enterprise, displayName: text, enabled: false}),
    delegatedGrants: registered.read([{resourceId: text, scopes: [text], for: 'everyone'}]),
    appRoleAssignments: registered.read([{resourceId: text, roleId: text, resourceName: text}]),
    signs: {vendorPrompt: text, grantedBefore: [text], refusals: [text], inToken: [text]},
  });

const reportWith = (text: string, seen: Partial<AppOnlyEvidence> = {}): AppOnlyReport => ({
  kind: 'app-only',
  route: 'graph',
  values: {tenantId: text, environmentUrl: text, company: text},
  seen: alone.evidence({
    token: alone.issued({audience: text, tenantId: text, roles: [text]}),
    calls: [
      {call: 'companies', outcome: {kind: 'answered', companies: [`${text} `, 'x']}},
      {call: 'companies', outcome: {kind: 'refused', refusal: alone.refusal({code: text, step: text})}},
    ],
    ...seen,
  }),
});

const opened = (passport: unknown) => {
  const read = parsePassport(JSON.stringify(passport));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};

describe('a passport of all checks', () => {
  it('comes to the identical result when it is opened, whatever stood in the evidence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uuid(), fc.webUrl()), style, (text, identifiers) => {
        const records = [real(signIn()), real(registrationWith(text)), real(reportWith(text))];
        const passport = make(records, identifiers);
        const {steps, others, isSame, different} = replay(opened(passport), contract);
        expect({steps, others, isSame, different}).toEqual({
          steps: passport.steps,
          others: passport.others,
          isSame: true,
          different: [],
        });
      }),
      {
        numRuns: 1000,
        // Each was once cut as if it were somebody's, and dates or marks with it.
        examples: [
          ['*', 'shortened'],
          ['-', 'shortened'],
          ['0--00000', 'shortened'],
        ],
      },
    );
  });

  it('keeps a domain that was typed for the tenant recognisable, and finds nothing strange in its own cut', () => {
    const values = {tenantId: 'contoso.example', clientId: registered.evidence({}).clientId};
    const passport = makePassport({records: [], done: [], values}, contract, {
      identifiers: 'shortened',
      madeAt: at,
    });
    expect(passport.tenant).toMatch(/^co\w*-xxxx$/);
    expect(opened(passport)).toMatchObject({
      tenant: passport.tenant,
      client: passport.client,
      wasCleaned: false,
    });
  });

  it('names nothing that somebody named: applications, secrets, publishers, companies', () => {
    const names = JSON.stringify(make([real(registered.evidence({})), real(reportWith('x'))]));
    expect(names).not.toMatch(/Connector|for the vendor|Contoso/);
  });

  it('leaves a step wrong that a sign-in proved and the registration does not bear out', () => {
    const missing = registered.evidence({
      application: registered.read(registered.application({redirectUris: []})),
    });
    const steps = make([real(signIn()), real(missing)]).steps;
    expect(steps.find(({id}) => id === 'add-redirect-uri')).toMatchObject({
      status: 'failed',
      by: ['registration'],
      findings: [{code: 'redirect-uri-missing'}],
    });
  });

  it('says which company was meant without its name, and comes to the same end', () => {
    const report = reportWith('https://businesscentral.dynamics.com');
    const wrong: AppOnlyReport = {...report, values: {company: 'Fjord bakery'}, seen: alone.evidence()};
    const step = make([real(wrong)]).steps.find(({id}) => id === 'copy-company-name');
    expect(step).toMatchObject({
      status: 'failed',
      findings: [{code: 'company-not-found', args: {wanted: '*3', found: ['*1', '*2']}}],
    });
  });
});
