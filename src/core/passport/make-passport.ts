import type {CheckRecord} from '../checks/check-record';
import {readUrl} from '../entra/pasted-text';
import {otherHost, productOfHost} from '../entra/product-host';
import {personalAccountsTenantId} from '../entra/tenant';
import {
  passportFormat,
  passportVersion,
  type IdentifierStyle,
  type Passport,
  type PassportContract,
} from './passport';
import {redactRecord, redactText} from './redact';
import {stepsOf} from './replay';
import {shortener} from './shorten';

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
  const rewrite =
    identifiers === 'shown' ? (text: string) => text : shortener(identifiersIn(records, values));
  const clean = (text: string) => rewrite(redactText(text));
  const redacted = [...records].sort((a, b) => a.at - b.at).map((record) => redactRecord(record, rewrite));
  const {tenantId, clientId, environmentUrl} = values;
  return {
    format: passportFormat,
    version: passportVersion,
    integration: contract.integration,
    contract: contract.contract,
    madeAt: new Date(madeAt).toISOString(),
    identifiers,
    ...(tenantId !== undefined && {tenant: clean(tenantId)}),
    ...(clientId !== undefined && {client: clean(clientId)}),
    // A path may name the environment, or the tenant once more.
    ...(environmentUrl !== undefined && {
      environment: clean(identifiers === 'shown' ? environmentUrl : (readUrl(environmentUrl)?.origin ?? '')),
    }),
    steps: stepsOf(redacted, done, contract),
    checks: redacted.map(({evidence, at, mode}) => ({evidence, at: new Date(at).toISOString(), mode})),
  };
}

/** All that leads back to the customer. Microsoft's own tenant of personal accounts leads to nobody. */
function identifiersIn(
  records: readonly CheckRecord[],
  {tenantId, clientId, environmentUrl}: SetUp['values'],
) {
  const inEvidence = records.flatMap(({evidence}) =>
    evidence.kind === 'sign-in'
      ? [evidence.tenantId, evidence.expectedTenantId, customerHost(evidence.resourceUri)]
      : [],
  );
  return [...inEvidence, tenantId, clientId, customerHost(environmentUrl)].filter(
    (text): text is string => text !== undefined && text !== personalAccountsTenantId,
  );
}

/** The host of an address, where it bears the customer's name; one that all customers share names nobody. */
function customerHost(url = ''): string | undefined {
  const host = readUrl(url)?.hostname;
  if (host === undefined || otherHost(host) !== undefined) return undefined;
  const product = productOfHost(host);
  return product === undefined || 'name' in product ? host : undefined;
}
