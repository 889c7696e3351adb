/**
 * The last check of a guide, kept in this tab so that a change of language or a reload does not lose it. The
 * account is taken out first; tokens were never in it.
 */
import type {Evidence, RefusalEvidence, SignInEvidence} from '../../core/checks/evidence';
import {guideKey} from '../../core/storage-keys';
import {readJson, writeJson} from '../page-state/storage';
import type {Box} from '../page-state/store';
import {withoutAccount, type CheckRecord} from '../../core/checks/proof';

const keyOf = (integration: string) => guideKey('sign-in', integration);

/** @param record undefined forgets. */
export function keepRecord(box: Box | undefined, integration: string, record: CheckRecord | undefined): void {
  const {evidence, at, mode} = record ?? {};
  writeJson(box, keyOf(integration), evidence && {evidence: withoutAccount(evidence, ''), at, mode});
}

/** @returns undefined where nothing usable was kept. @param unnamed stands for the account. */
export function readRecord(
  box: Box | undefined,
  integration: string,
  unnamed: string,
): CheckRecord | undefined {
  const kept = readJson(box, keyOf(integration));
  if (!isRecord(kept)) return undefined;
  const {at, mode} = kept;
  const evidence = parseEvidence(kept['evidence'], unnamed);
  if (!evidence || typeof at !== 'number' || (mode !== 'practice' && mode !== 'real')) return undefined;
  return {evidence, at, mode};
}

function parseEvidence(json: unknown, unnamed: string): Evidence | undefined {
  if (!isRecord(json)) return undefined;
  return json['kind'] === 'sign-in' ? parseSignIn(json, unnamed) : parseRefusal(json);
}

function parseSignIn(json: Fields, username: string): SignInEvidence | undefined {
  const {requested, resourceUri, granted, tenantId, tenantName, expectedTenantId, refresh} = json;
  if (!isTexts(requested) || !isTexts(granted)) return undefined;
  if (typeof resourceUri !== 'string' || typeof tenantId !== 'string') return undefined;
  if (refresh !== 'works' && refresh !== 'refused' && refresh !== 'not-tried') return undefined;
  return {
    kind: 'sign-in',
    requested,
    resourceUri,
    granted,
    account: {username},
    tenantId,
    ...(typeof tenantName === 'string' && {tenantName}),
    ...(typeof expectedTenantId === 'string' && {expectedTenantId}),
    refresh,
  };
}

function parseRefusal({kind, error, codes, seenBy}: Fields): RefusalEvidence | undefined {
  if (kind !== 'refusal' || !isTexts(codes) || (seenBy !== 'page' && seenBy !== 'reader')) return undefined;
  return {kind, codes, seenBy, ...(typeof error === 'string' && {error})};
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(json: unknown): json is Fields {
  return typeof json === 'object' && json !== null;
}

function isTexts(json: unknown): json is readonly string[] {
  return Array.isArray(json) && json.every((entry) => typeof entry === 'string');
}
