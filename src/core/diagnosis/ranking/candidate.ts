/** A cause that a text may have, with its weight. */
import {causeFacts} from '../causes';
import type {Confidence, Reason} from '../diagnosis';
import type {Actor, Cause, GuideStep} from '../explanation';

export type Candidate = {
  readonly cause: Cause;
  readonly actor: Actor;
  readonly guideStep: GuideStep;
  readonly weight: number;
  /** The weightiest first. */
  readonly because: readonly Reason[];
};

/** What speaks for a cause, or against it. */
export type Sign = {readonly weight: number; readonly reason?: Reason};

/**
 * How much a code says by itself: `only` cause, the `usual` one of several, or one that it `can` have. Signs add to it:
 * `strong` makes a possible cause likely and a usual one certain; `decisive` settles it.
 */
export const weights = {only: 8, usual: 5, can: 2, weak: 1, strong: 4, decisive: 8, against: -4} as const;

export function confidenceOf(weight: number): Confidence {
  if (weight >= weights.only) return 'certain';
  return weight >= weights.usual - 1 ? 'likely' : 'possible';
}

type Over = {readonly actor?: Actor; readonly guideStep?: GuideStep};

/** @param signs what holds; undefined stands for what does not */
export function candidate(
  cause: Cause,
  base: {readonly weight: number; readonly reason?: Reason},
  signs: readonly (Sign | undefined)[] = [],
  {actor = causeFacts[cause].actors[0], guideStep = causeFacts[cause].guideStep}: Over = {},
): Candidate {
  const held = [...signs.filter((sign) => sign !== undefined), base];
  return {
    cause,
    actor,
    guideStep,
    weight: held.reduce((sum, {weight}) => sum + weight, 0),
    because: held
      .filter(({weight}) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .flatMap(({reason}) => (reason ? [reason] : [])),
  };
}

/** The three bases of a code. */
export function bases(code: string) {
  return {
    only: {weight: weights.only, reason: {code: 'code-means', args: {code}} as const},
    usual: {weight: weights.usual, reason: {code: 'code-usually-means', args: {code}} as const},
    can: {weight: weights.can, reason: {code: 'code-can-mean', args: {code}} as const},
  };
}

export function strong(reason: Reason | undefined): Sign | undefined {
  return reason && {weight: weights.strong, reason};
}

export function decisive(reason: Reason | undefined): Sign | undefined {
  return reason && {weight: weights.decisive, reason};
}

export function against(holds: boolean): Sign | undefined {
  return holds ? {weight: weights.against} : undefined;
}

/** What holds beside the cause, and is worth telling without deciding anything. */
export function aside(reason: Reason | undefined): Sign | undefined {
  return reason && {weight: weights.weak, reason};
}
