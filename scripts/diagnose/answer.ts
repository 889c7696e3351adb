/** A diagnosis as programs read it. */
import {entraName} from '../../src/core/diagnosis/entra-names';
import type {Diagnosis, Reason} from '../../src/core/diagnosis/diagnosis';
import type {Lang} from '../report/lang';
import {commandWords} from './messages';
import {answerWords} from './words-of';

/**
 * @returns the document of `--format json`, without tool and version. Lists are ranked: the first of `causes` is `cause`.
 *   `steps` are ids of the guide's steps; without a guide, the parts of a set-up (`redirect-uri`). `details` repeats the
 *   causes with all that is known of each.
 */
export function answerOf(diagnosis: Diagnosis, lang: Lang) {
  const {code, codes, causes, confidence, links, evidence, masked} = diagnosis;
  const [first] = causes;
  const {titles, actors} = answerWords[lang];
  return {
    code,
    codes,
    cause: first.cause,
    causes: causes.map(({cause}) => cause),
    actor: first.actor,
    steps: [...new Set(causes.flatMap(({step, guideStep}) => step ?? guideStep ?? []))],
    confidence,
    message: messageOf(diagnosis, lang),
    links: links.map(({url}) => url),
    details: {
      title: titles[first.cause],
      acts: actors[first.actor],
      causes: causes.map((one) => ({
        ...one,
        because: one.because.map((reason) => ({...reason, message: reasonWords(reason, lang)})),
      })),
      evidence,
      masked,
      links,
    },
  };
}

/** What happened, and the first thing to do. */
export function messageOf({causes: [first], code}: Diagnosis, lang: Lang): string {
  if (first.cause === 'unknown') return commandWords[lang].report.unknown.happened(code, nameOf(code));
  const {happened, steps} = answerWords[lang].causes[first.cause];
  return [happened, ...steps.slice(0, 1)].join(' ');
}

/** The public name of a number of Entra's, if it has one. */
export function nameOf(code: string | null): string | undefined {
  return code === null ? undefined : entraName(code);
}

export function reasonWords({code, args}: Reason, lang: Lang): string {
  const sentences: Readonly<Record<Reason['code'], (args: never) => string>> =
    answerWords[lang].diagnosis.reasons;
  return sentences[code](args as never);
}
