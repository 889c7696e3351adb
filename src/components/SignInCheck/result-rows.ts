import type {ScopeState} from '../../core/checks';
import type {Words} from '../messages/words';
import type {SignInBrief} from './brief';
import type {Outcome} from './outcome';

export type ResultRow = {
  /** For tests and styles: the permission, or `offline_access` for the row about renewal. */
  readonly key: string;
  readonly permission: string;
  /** Microsoft's words for the permission, where the contract has them. */
  readonly name?: string;
  readonly nameLanguage?: 'en' | 'fr';
  readonly required: boolean;
  readonly state: ScopeState;
  readonly evidence: string;
  /** Id of the step that fixes it; only where there is something to fix. */
  readonly step?: string;
};

/** The rows of the table: permissions, then whether the connection can be kept, where the vendor needs that. */
export function resultRows(
  brief: SignInBrief,
  {rows, evidence}: Pick<Outcome, 'rows' | 'evidence'>,
  words: Words['signInCheck']['result'],
): ResultRow[] {
  const seen = rows.map(({permission, state, evidence: raw, required, step}): ResultRow => {
    const known = brief.permissions.find(({value}) => value === permission);
    return {
      key: permission,
      permission,
      ...(known && {name: known.displayName}),
      ...(known?.displayNameLanguage && {nameLanguage: known.displayNameLanguage}),
      required,
      state,
      evidence: evidenceWords(state, raw, evidence.kind, words),
      ...(state !== 'granted' && state !== 'cannot-tell' && step && {step}),
    };
  });
  if (!brief.expectation.offline) return seen;
  // What another tenant's account can keep is no news of the reader's.
  const elsewhere = evidence.kind === 'sign-in' && evidence.refresh === 'works' && rows.some(isUnknown);
  return [...seen, elsewhere ? unknownRefresh(words) : refreshRow(brief, evidence, words)];
}

function refreshRow(
  {expectation}: SignInBrief,
  evidence: Outcome['evidence'],
  words: Words['signInCheck']['result'],
): ResultRow {
  const refresh = evidence.kind === 'sign-in' ? evidence.refresh : 'not-tried';
  const step = expectation.stepFor['refresh-not-possible'];
  return {
    key: 'offline_access',
    permission: 'offline_access',
    name: words.refresh,
    required: true,
    state: refreshStates[refresh],
    evidence: words.refreshEvidence[refresh],
    ...(refresh === 'refused' && step && {step}),
  };
}

function unknownRefresh(words: Words['signInCheck']['result']): ResultRow {
  return {
    key: 'offline_access',
    permission: 'offline_access',
    name: words.refresh,
    required: true,
    state: 'cannot-tell',
    evidence: words.otherTenant,
  };
}

function isUnknown({state}: {readonly state: ScopeState}): boolean {
  return state === 'cannot-tell';
}

const refreshStates = {works: 'granted', refused: 'missing', 'not-tried': 'cannot-tell'} as const;

function evidenceWords(
  state: ScopeState,
  raw: string,
  kind: Outcome['evidence']['kind'],
  words: Words['signInCheck']['result'],
): string {
  if (state === 'missing') return words.noEvidence;
  if (state !== 'cannot-tell') return words.inAnswer(raw);
  if (kind === 'refusal') return words.answered(raw);
  return raw ? words.otherTenant : words.unasked;
}
