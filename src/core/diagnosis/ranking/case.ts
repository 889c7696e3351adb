/** What a rule sees of a paste: what was read off it, and what the guide and its reader say. */
import {parseGuid} from '../../entra/guid';
import type {LearntIds} from '../../entra/learnt-ids';
import type {ContractFacts, DiagnosisContext, Evidence, ReaderValues, Reason} from '../diagnosis';
import type {Reading} from '../reading';
import {originOf, type Origin} from './origin';

export type Case = {
  readonly evidence: Evidence;
  /** The text on one line. */
  readonly line: string;
  readonly origin: Origin;
  readonly contract: ContractFacts | undefined;
  /** IDs in lower case; a value that is no ID is left out. */
  readonly reader: ReaderValues;
  readonly learnt: LearntIds;
  /** True where the text has the code. */
  readonly has: (...codes: readonly string[]) => boolean;
  /** The first of the sentences that the text says, as a reason. */
  readonly says: (...sentences: readonly string[]) => Reason | undefined;
};

/** @param masked what was pasted, without its secrets; quotations are taken from it as it reads decoded */
export function openCase(
  reading: Reading,
  evidence: Evidence,
  {contract, reader = {}, learnt = {}}: DiagnosisContext,
): Case {
  const codes = new Set(evidence.codes.map(({code}) => code));
  return {
    evidence,
    line: reading.line,
    origin: originOf(reading.line, contract !== undefined),
    contract,
    reader: tidied(reader),
    learnt,
    has: (...wanted) => wanted.some((code) => codes.has(code)),
    says: (...sentences) => {
      for (const sentence of sentences) {
        const at = reading.find(sentence);
        if (at) return {code: 'text-says', args: {quote: quote(reading.text.slice(at.start, at.end))}};
      }
      return undefined;
    },
  };
}

const longestQuote = 120;

function quote(text: string): string {
  const plain = text.replace(/[\s>|]*\n[\s>|]*/g, ' ').replace(/\s+/g, ' ');
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain;
}

function tidied({tenantId, clientId, objectId, environmentUrl, redirectUri}: ReaderValues): ReaderValues {
  return {
    ...id('clientId', clientId),
    ...id('objectId', objectId),
    ...text('tenantId', tenantId?.toLowerCase()),
    ...text('environmentUrl', environmentUrl),
    ...text('redirectUri', redirectUri),
  };
}

function id<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const parsed = parseGuid(value ?? '');
  return parsed.ok ? ({[key]: parsed.value} as Partial<Record<K, string>>) : {};
}

function text<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const plain = value?.trim() ?? '';
  return plain === '' ? {} : ({[key]: plain} as Partial<Record<K, string>>);
}
