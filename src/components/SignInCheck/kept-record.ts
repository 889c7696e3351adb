/**
 * The last check of a guide, kept in this tab so that a change of language or a reload does not lose it. The
 * account is taken out first; tokens were never in it.
 */
import {parseEvidence} from '../../core/checks/read-evidence';
import {isObject} from '../../core/entra/is-object';
import {guideKey} from '../../core/storage-keys';
import {readJson, writeJson} from '../page-state/storage';
import type {Box} from '../page-state/store';
import {withoutAccount, type SignInRecord} from '../../core/checks/check-record';

const keyOf = (integration: string) => guideKey('sign-in', integration);

/** @param record undefined forgets. */
export function keepRecord(
  box: Box | undefined,
  integration: string,
  record: SignInRecord | undefined,
): void {
  const {evidence, at, mode} = record ?? {};
  writeJson(box, keyOf(integration), evidence && {evidence: withoutAccount(evidence, ''), at, mode});
}

/** @returns undefined where nothing usable was kept. @param unnamed stands for the account. */
export function readRecord(
  box: Box | undefined,
  integration: string,
  unnamed: string,
): SignInRecord | undefined {
  const kept = readJson(box, keyOf(integration));
  if (!isObject(kept)) return undefined;
  const {at, mode} = kept;
  const evidence = parseEvidence(kept['evidence'], unnamed);
  if (!evidence || typeof at !== 'number' || (mode !== 'practice' && mode !== 'real')) return undefined;
  return {evidence, at, mode};
}
