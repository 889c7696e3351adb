/** Explains what Microsoft said: text in, causes out. Pure and offline. */
import {maskSecrets} from '../entra/client-secret';
import type {Diagnosis, DiagnosisContext, RankedCause} from './diagnosis';
import {explain} from './explain';
import {extractCodes} from './extract-codes';
import {findStep} from './guide-step';

/**
 * Total: any text gives a diagnosis, `unknown` where nothing of it is known.
 *
 * @param text what was pasted, of any kind and length
 */
export function diagnose(text: string, {contract}: DiagnosisContext = {}): Diagnosis {
  const masked = maskSecrets(text);
  const codes = extractCodes(masked);
  const causes = codes.flatMap((code): RankedCause[] => {
    const explanation = explain(code);
    if (!explanation.known) return [];
    const {cause, actor, guideStep} = explanation.entry;
    const step = contract ? (findStep(contract.steps, guideStep) ?? null) : null;
    return [
      {
        cause,
        actor,
        guideStep,
        step,
        code,
        confidence: 'likely',
        because: [{code: 'code-usually-means', args: {code}}],
      },
    ];
  });
  const [first = unknown, ...others] = causes;
  const code = first.code ?? codes[0] ?? null;
  return {
    text: masked,
    masked: [],
    evidence: {codes: [], redirectUris: [], scopes: []},
    code,
    codes,
    causes: [first, ...others],
    confidence: first.confidence,
    links: code === null ? [] : [{kind: 'lookup', url: explain(code).lookupUrl}],
  };
}

const unknown: RankedCause = {
  cause: 'unknown',
  actor: 'user',
  confidence: 'possible',
  because: [],
  guideStep: null,
  step: null,
  code: null,
};
