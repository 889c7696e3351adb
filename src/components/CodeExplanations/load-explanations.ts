/** What the codes of a refusal mean, with words. Loaded when a refusal is there to be explained. */
import {errors} from '@errors';
import {sentences} from '@sentences';
import {anchorOf} from '../../core/diagnosis/anchor';
import {explain} from '../../core/diagnosis/explain';
import {findStep} from '../../core/diagnosis/guide-step';
import type {ErrorSentence} from '../../core/messages/sentences';

export type CodeExplanation = {
  readonly code: string;
  readonly lookupUrl: string;
  /** Undefined for a code that the catalogue does not know. */
  readonly known?: ErrorSentence & {
    readonly actor: string;
    /** Id of the step of this guide to redo, where it has one. */
    readonly step?: string;
    readonly anchor: string;
  };
};

/** Microsoft's own numbers first; OAuth's words only where there is no number, since they say much less. */
export function explainCodes(codes: readonly string[], stepIds: readonly string[]): CodeExplanation[] {
  const numbers = codes.filter((code) => code.startsWith('AADSTS'));
  return (numbers.length > 0 ? numbers : codes).map((code) => explainCode(code, stepIds));
}

function explainCode(text: string, stepIds: readonly string[]): CodeExplanation {
  const explanation = explain(text);
  const {code, lookupUrl} = explanation;
  if (!explanation.known) return {code, lookupUrl};
  const {actor, guideStep} = explanation.entry;
  const step = findStep(stepIds, guideStep);
  return {
    code,
    lookupUrl,
    known: {
      ...errors[explanation.code],
      actor: sentences.actors[actor],
      ...(step && {step}),
      anchor: anchorOf(code),
    },
  };
}
