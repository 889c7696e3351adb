/** Where a passport's steps have their standing from: pasted text is told from what this site asked Microsoft itself. */
import {describe, expect, it} from 'vitest';
import type {AppOnlyReport} from '../checks/app-only/evidence';
import * as alone from '../checks/app-only/sample-evidence';
import {originOf, type CheckEvidence, type CheckRecord, type Mode} from '../checks/check-record';
import * as registered from '../checks/registration/sample-evidence';
import {refusal, signIn} from '../checks/sample-evidence';
import {judgeAll} from './replay';
import {contract} from './sample-contract';

const at = registered.now;
const record = (evidence: CheckEvidence, mode: Mode = 'real'): CheckRecord => ({evidence, at, mode});
const report: AppOnlyReport = {kind: 'app-only', route: 'graph', values: {}, seen: alone.evidence()};
const printed = registered.evidence({source: 'script'});

describe('evidence', () => {
  it.each([
    ['live', 'a sign-in', signIn()],
    ['live', 'a refusal that came back to this site', refusal(['AADSTS65001'])],
    ['live', 'a registration that this site read', registered.evidence()],
    [
      'pasted',
      'a refusal that somebody copied from Microsoft’s page',
      refusal(['AADSTS50011'], {seenBy: 'reader'}),
    ],
    ['pasted', 'a registration that a script printed', printed],
    ['pasted', 'a manifest', registered.evidence({source: 'manifest'})],
    ['pasted', 'an application’s own sign-in, which only a terminal sees', report],
  ] as const)('%s: %s', (origin, _what, evidence) => {
    expect(originOf(record(evidence))).toBe(origin);
    expect(originOf(record(evidence, 'practice'))).toBe('practice');
  });
});

describe('a step', () => {
  const originOfStep = (id: string, ...records: readonly CheckRecord[]) =>
    judgeAll(records, [], contract).steps.find((step) => step.id === id)?.origins;

  it('that only a pasted text finds right is never live', () => {
    expect(originOfStep('add-redirect-uri', record(printed))).toEqual(['pasted']);
    expect(originOfStep('copy-company-name', record(report))).toEqual(['pasted']);
  });

  it('is live where one of the checks that say so asked Microsoft itself', () => {
    const live = record(registered.evidence());
    const manifest = record(registered.evidence({source: 'manifest'}));
    expect(originOfStep('add-redirect-uri', live, manifest)).toEqual(['live']);
  });

  it('is as pasted where the pasted text alone finds it wrong', () => {
    const wrong = registered.application({redirectUris: []});
    const manifest = registered.evidence({source: 'manifest', application: registered.read(wrong)});
    expect(originOfStep('add-redirect-uri', record(registered.evidence()), record(manifest))).toEqual([
      'pasted',
    ]);
  });

  it('is practice where nothing else looked', () => {
    expect(originOfStep('tenant', record(signIn(), 'practice'))).toEqual(['practice']);
    expect(originOfStep('tenant', record(signIn(), 'practice'), record(signIn()))).toEqual(['live']);
    expect(originOfStep('tenant')).toBeUndefined();
  });
});
