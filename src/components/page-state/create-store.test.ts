import {describe, expect, it} from 'vitest';
import {createGuideStore} from './create-store';
import type {StepStatus} from '../../core/checks/finding';
import type {CheckOutcome} from '../../core/checks/outcome';
import type {Box} from './store';
import {isSettled, stepState} from './step-state';

const clientId = 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458';
const secret = 'Abc8Q~abcdefghijklmnopqrstuvwxyz0123456_';

function box(): Box & {readonly kept: Map<string, string>} {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const outcome = (
  statuses: Readonly<Record<string, StepStatus>>,
  difference: Partial<CheckOutcome> = {},
): CheckOutcome => {
  const when = {at: 1, mode: 'practice' as const, ...difference};
  const proofs = Object.fromEntries(
    Object.entries(statuses).map(([id, status]) => [id, {...when, status, findings: []}]),
  );
  return {check: 'sign-in', isPartial: false, ...when, proofs};
};

const open = (tab: Box | undefined, browser: Box | undefined) =>
  createGuideStore({integration: 'x', tab, browser, defaults: {portalLanguage: 'en', mode: 'practice'}});

describe('the guide store', () => {
  it('keeps values and results in the tab, ticks in the browser, and finds them again', () => {
    const tab = box();
    const browser = box();
    const store = open(tab, browser);
    store.setValue('clientId', ` ${clientId} `);
    store.setDone('register-application', true);
    store.addOutcome(outcome({'add-permissions': 'passed'}));
    expect([...tab.kept.keys()]).toEqual(['passerelle:x:values', 'passerelle:x:proofs']);
    expect([...browser.kept.keys()]).toEqual(['passerelle:x:done']);
    expect(open(tab, browser).get()).toEqual(store.get());
    expect(open(tab, browser).get().values).toEqual({clientId});
  });

  it('never keeps what looks like a client secret, in any field', () => {
    const tab = box();
    const store = open(tab, undefined);
    store.setValue('company', secret);
    store.setValue('clientId', secret);
    expect(store.get().values).toEqual({});
    expect([...tab.kept.values()].join()).not.toContain('Q~');
  });

  it('clears without a trace and can be undone', () => {
    const tab = box();
    const store = open(tab, box());
    store.setValue('clientId', clientId);
    const before = store.clear();
    expect(tab.kept.size).toBe(0);
    store.restore(before);
    expect(store.get().values).toEqual({clientId});
  });

  it.each([
    ['not JSON', '{'],
    ['another shape', '[1,2]'],
    [
      'a forged proof',
      JSON.stringify([
        {
          check: 'sign-in',
          at: 1,
          mode: 'real',
          isPartial: false,
          proofs: {step: {status: 'proved', findings: []}},
        },
      ]),
    ],
  ])('survives %s in storage', (_, text) => {
    const tab = box();
    for (const name of ['values', 'proofs', 'mode']) tab.setItem(`passerelle:x:${name}`, text);
    expect(open(tab, undefined).get()).toMatchObject({values: {}, proofs: {}, mode: 'practice'});
  });

  it('goes on in memory where storage refuses', () => {
    const refusing: Box = {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('forbidden');
      },
      removeItem: () => {
        throw new Error('forbidden');
      },
    };
    const store = open(refusing, refusing);
    store.setValue('clientId', clientId);
    expect(store.get().values).toEqual({clientId});
  });

  it('tells its listeners, until they leave', () => {
    const store = open(undefined, undefined);
    let heard = 0;
    const leave = store.subscribe(() => (heard += 1));
    store.setMode('real');
    leave();
    store.setMode('practice');
    expect(heard).toBe(1);
  });
});

describe('the state of a step', () => {
  it.each([
    ['open', false, undefined, false],
    ['done', true, undefined, true],
    ['passed', false, outcome({s: 'passed'}, {mode: 'real'}), true],
    ['pasted', false, {...outcome({s: 'passed'}, {mode: 'real'}), isPasted: true}, true],
    ['practised', true, outcome({s: 'passed'}, {mode: 'practice'}), false],
    ['failed', true, outcome({s: 'failed'}, {mode: 'real'}), false],
  ] as const)('is %s', (expected, ticked, found, settled) => {
    const store = open(undefined, undefined);
    store.setDone('s', ticked);
    if (found) store.addOutcome(found);
    expect(stepState(store.get(), 's')).toBe(expected);
    expect(isSettled(store.get(), 's')).toBe(settled);
  });
});
