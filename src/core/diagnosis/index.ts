/** Explains what Microsoft said: text in, causes out. Pure and offline. */
import type {Diagnosis, DiagnosisContext, RankedCause} from './diagnosis';
import {readEvidence} from './evidence/read-evidence';
import {linksOf} from './links';
import {maskText} from './masking/mask';
import {openCase} from './ranking/case';
import {rank} from './ranking/rank';
import {read} from './reading';

/**
 * Total: any text gives a diagnosis, `unknown` where nothing of it is known. Secrets are wiped before anything is read.
 *
 * @param pasted of any kind and length
 */
export function diagnose(pasted: string, context: DiagnosisContext = {}): Diagnosis {
  const {text, masked} = maskText(pasted);
  const reading = read(text);
  const evidence = readEvidence(reading);
  const facts = openCase(reading, evidence, context);
  const {code, causes} = rank(facts);
  const [first = unknown(code), ...others] = causes;
  return {
    text,
    masked,
    evidence,
    code,
    codes: evidence.codes.map((found) => found.code),
    causes: [first, ...others],
    confidence: first.confidence,
    links: linksOf(code, first, evidence, facts.reader),
  };
}

function unknown(code: string | null): RankedCause {
  return {
    cause: 'unknown',
    actor: 'user',
    confidence: 'possible',
    because: [],
    guideStep: null,
    step: null,
    code,
  };
}
