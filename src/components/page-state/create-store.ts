import {looksLikeClientSecret} from '../../core/entra/client-secret';
import type {Mode} from '../../core/checks/check-record';
import {standingOf, withOutcome, type CheckOutcome} from '../../core/checks/outcome';
import {guideKey, siteKey, type GuideKey} from '../../core/storage-keys';
import {keptOutcomes, parseOutcomes} from './kept-outcomes';
import {parseDone, parseMode, parsePortalLanguage, parseValues, readJson, writeJson} from './storage';
import type {Box, GuideState, GuideStore, PortalLanguage} from './store';

type Options = {
  readonly integration: string;
  /** This tab's box: values, results, mode. */
  readonly tab: Box | undefined;
  /** This browser's box: ticks and the portal's language. */
  readonly browser: Box | undefined;
  /** What holds before the reader chose anything. */
  readonly defaults: {readonly portalLanguage: PortalLanguage; readonly mode: Mode};
};

/**
 * The store of one guide. A text shaped like a client secret is never kept, whatever field it was typed in.
 */
export function createGuideStore({integration, tab, browser, defaults}: Options): GuideStore {
  const key = (name: GuideKey) => guideKey(name, integration);
  const portalKey = siteKey('portal-language');
  const listeners = new Set<() => void>();
  const outcomes = parseOutcomes(readJson(tab, key('proofs')));
  let state: GuideState = {
    values: parseValues(readJson(tab, key('values'))),
    done: parseDone(readJson(browser, key('done'))),
    outcomes,
    proofs: standingOf(outcomes),
    learnt: {},
    portalLanguage: parsePortalLanguage(readJson(browser, portalKey)) ?? defaults.portalLanguage,
    mode: parseMode(readJson(tab, key('mode'))) ?? defaults.mode,
  };

  function change(next: Partial<GuideState>): void {
    state = {...state, ...next};
    if (next.values) writeJson(tab, key('values'), orNothing(next.values));
    if (next.outcomes) writeJson(tab, key('proofs'), orNothing(keptOutcomes(next.outcomes)));
    if (next.done) writeJson(browser, key('done'), orNothing(next.done));
    if (next.mode) writeJson(tab, key('mode'), next.mode);
    if (next.portalLanguage) writeJson(browser, portalKey, next.portalLanguage);
    for (const listener of listeners) listener();
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setValue(id, text) {
      const trimmed = text.trim();
      const {[id]: _, ...others} = state.values;
      const keep = trimmed !== '' && !looksLikeClientSecret(trimmed);
      change({values: keep ? {...others, [id]: trimmed} : others});
    },
    setDone(step, done) {
      const others = state.done.filter((id) => id !== step);
      change({done: done ? [...others, step] : others});
    },
    addOutcome: (outcome) => change(stateAfter(withOutcome(state.outcomes, outcome))),
    learn: (from, ids) => change({learnt: {...state.learnt, [from]: ids}}),
    setPortalLanguage: (portalLanguage) => change({portalLanguage}),
    setMode: (mode) => change({mode}),
    clear() {
      const before = state;
      change({values: {}, done: [], learnt: {}, ...stateAfter([])});
      return before;
    },
    restore: ({values, done, learnt, outcomes: known}) =>
      change({values, done, learnt, ...stateAfter(known)}),
  };
}

function stateAfter(outcomes: readonly CheckOutcome[]): Pick<GuideState, 'outcomes' | 'proofs'> {
  return {outcomes, proofs: standingOf(outcomes)};
}

/** An empty record or list is removed from storage rather than kept as `{}`. */
function orNothing<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
