/** What a measured value should be, and what is said of it. */

export type Target = {readonly atLeast: number} | {readonly atMost: number};

/** @returns undefined where nothing is asked of the value */
export function isMet({
  value,
  target,
}: {
  readonly value: number;
  readonly target?: Target;
}): boolean | undefined {
  if (!target) return undefined;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

export type TargetWords = {
  readonly target: (target: Target, unit: string) => string;
  readonly met: string;
  readonly notMet: string;
  readonly noTarget: string;
};

export const targetWords = {
  en: {
    target: (target, unit) =>
      'atLeast' in target ? `at least ${target.atLeast}${unit}` : `at most ${target.atMost}${unit}`,
    met: 'met',
    notMet: 'NOT MET',
    noTarget: 'no target',
  },
  fr: {
    target: (target, unit) =>
      'atLeast' in target
        ? `au moins ${inFrench(target.atLeast)}${unit}`
        : `au plus ${inFrench(target.atMost)}${unit}`,
    met: 'atteint',
    notMet: 'NON ATTEINT',
    noTarget: 'sans objectif',
  },
} satisfies Readonly<Record<'en' | 'fr', TargetWords>>;

function inFrench(value: number): string {
  return String(value).replace('.', ',');
}

/** A result on a line of its own: how much, of what, and whether that is as it should be. */
export function lineOf(
  {value, unit = '', target}: {readonly value: number; readonly unit?: string; readonly target?: Target},
  {
    name,
    digits,
    prefix = '',
    locale,
    words,
  }: {
    readonly name: string;
    readonly digits: number;
    readonly prefix?: string;
    readonly locale: string;
    readonly words: TargetWords;
  },
): string {
  const spaced = unit === '' ? '' : `\u00a0${unit}`;
  const figure = value.toLocaleString(locale, {maximumFractionDigits: digits, minimumFractionDigits: digits});
  const met = isMet({value, ...(target && {target})});
  const verdict = met === undefined ? words.noTarget : met ? words.met : words.notMet;
  const asked = target ? `${words.target(target, spaced)}, ` : '';
  return `  ${`${prefix}${figure}${spaced}`.padStart(10)}  ${name} (${asked}${verdict})`;
}
