/** From codes to sentences of the current language. */
import data from '@inspection-data';
import {tokenInspector} from '@token-words';
import type {TokenHint} from '../../core/checks/token/hint';
import type {PastedTokenProblem} from '../../core/entra/pasted-token';

type Problem = PastedTokenProblem | {readonly code: 'not-text' | 'too-large' | 'cleared'};

export function tellProblem(problem: Problem | undefined, locale: 'en' | 'fr'): string | undefined {
  if (problem === undefined) return undefined;
  const {problems, form} = tokenInspector;
  switch (problem.code) {
    case 'empty':
      return undefined;
    case 'cleared':
      return form.cleared;
    case 'not-text':
    case 'too-large':
      return problems['not-a-jwt'];
    case 'too-long':
      return problems['too-long'](new Intl.NumberFormat(locale).format(problem.limit));
    case 'not-base64url':
    case 'not-json':
    case 'not-an-object':
      return problems[problem.code](problems.parts[problem.part]);
    default:
      return problems[problem.code];
  }
}

/** The sentence of a hint: APIs by their names, moments in words. */
export function tellHint({code, args}: TokenHint, locale: 'en' | 'fr'): string {
  const told = Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      if (name === 'at' && typeof value === 'number') return [name, tellMoment(value, locale)];
      if (name === 'resource') return [name, data.apis[value as keyof typeof data.apis]];
      return [name, value];
    }),
  );
  const sentence = tokenInspector.hints[code] as (args: object) => string;
  return sentence(told);
}

/** @param seconds since 1970; in words, by the reader's own clock */
export function tellMoment(seconds: number, locale: 'en' | 'fr'): string {
  const tag = {en: 'en-GB', fr: 'fr-CA'}[locale];
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return String(seconds);
  return new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeStyle: 'short'}).format(moment);
}
