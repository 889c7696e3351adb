import type {CheckRecord} from '../checks/check-record';
import {readUrl} from '../entra/pasted-text';
import {customerHost, identifiersIn} from './identifiers';
import {
  passportFormat,
  passportVersion,
  type IdentifierStyle,
  type Passport,
  type PassportContract,
} from './passport';
import {createRedactor, redactEvidence} from './redact';
import {judgeAll} from './replay';
import {shortener} from './shorten';
import type {Clean} from './text-kinds';

/** What a page knows of a reader's set-up. */
export type SetUp = {
  /** In any order. */
  readonly records: readonly CheckRecord[];
  /** Ids of the steps that the reader ticked. */
  readonly done: readonly string[];
  /** As typed under "your values". */
  readonly values: {
    readonly tenantId?: string;
    readonly clientId?: string;
    readonly environmentUrl?: string;
  };
};

/** @param madeAt milliseconds since the epoch. */
export function makePassport(
  {records, done, values}: SetUp,
  contract: PassportContract,
  {identifiers, madeAt}: {readonly identifiers: IdentifierStyle; readonly madeAt: number},
): Passport {
  const {tenantId, clientId, environmentUrl} = values;
  const typed = [tenantId, clientId, customerHost(environmentUrl)];
  const seen = records.map(({evidence}) => evidence);
  const rewrite =
    identifiers === 'shown' ? (text: string) => text : shortener(identifiersIn(seen, typed, contract));
  const redact = createRedactor();
  const clean: Clean = (text, kind) => (kind === 'time' ? redact(text, kind) : rewrite(redact(text, kind)));
  const redacted = [...records]
    .sort((a, b) => a.at - b.at)
    .map((record) => ({
      ...record,
      evidence: redactEvidence(withoutOwnAddresses(record.evidence, contract), clean),
    }));
  return {
    format: passportFormat,
    version: passportVersion,
    integration: contract.integration,
    contract: contract.contract,
    madeAt: new Date(madeAt).toISOString(),
    identifiers,
    ...(tenantId !== undefined && {tenant: clean(tenantId, 'tenant')}),
    ...(clientId !== undefined && {client: clean(clientId, 'id')}),
    // A path may name the environment, or the tenant once more.
    ...(environmentUrl !== undefined && {
      environment: clean(
        identifiers === 'shown' ? environmentUrl : (readUrl(environmentUrl)?.origin ?? ''),
        'word',
      ),
    }),
    ...judgeAll(redacted, done, contract),
    checks: redacted.map(({evidence, at, mode}) => ({evidence, at: new Date(at).toISOString(), mode})),
  };
}

/** This site's own address, registered for its sign-in check, is nobody else's business: another host has another. */
function withoutOwnAddresses(
  evidence: CheckRecord['evidence'],
  {registration: {ownRedirectUris}}: PassportContract,
): CheckRecord['evidence'] {
  if (evidence.kind !== 'registration' || evidence.application.state !== 'read') return evidence;
  const {value} = evidence.application;
  const redirectUris = value.redirectUris.filter(({uri}) => !ownRedirectUris.includes(uri));
  return {...evidence, application: {state: 'read', value: {...value, redirectUris}}};
}
