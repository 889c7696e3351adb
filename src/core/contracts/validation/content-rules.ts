/**
 * Rules of steps, references between fields, dates and words.
 */
import {derivedFacts} from '../facts';
import {findLabel} from '../labels';
import type {Integration} from '../schema';
import {walk} from './walk';

/** `today` is an ISO date; undefined skips the rules that need one. */
export function contentProblems(contract: Integration, today: string | undefined): string[] {
  return [
    ...stepProblems(contract),
    ...repeatedIds(contract),
    ...labelProblems(contract),
    ...routeProblems(contract),
    ...handoverProblems(contract),
    ...factProblems(contract),
    ...wordProblems(contract),
    ...(today === undefined ? [] : dateProblems(contract, today)),
  ];
}

function stepProblems({steps, signIn, corrections}: Integration): string[] {
  const ids = steps.map(({id}) => id);
  return [
    ...steps.flatMap(({check, attestation}, index) => {
      if (check === 'attested' && !attestation) {
        return [
          `steps[${index}].attestation: found nothing; expected words, since nobody checks this step (check is "attested")`,
        ];
      }
      if (check === 'sign-in' && !signIn) {
        return [
          `steps[${index}].check: found "sign-in"; expected another check, since the contract has no signIn block`,
        ];
      }
      return [];
    }),
    ...corrections.flatMap(({step}, index) =>
      step !== undefined && !ids.includes(step)
        ? [`corrections[${index}].step: found "${step}"; expected one of the steps ${ids.join(', ')}`]
        : [],
    ),
  ];
}

function repeatedIds(contract: Integration): string[] {
  const lists = ['steps', 'inputs', 'facts', 'corrections', 'sources'] as const;
  return lists.flatMap((list) => {
    const ids: readonly string[] = contract[list].map(({id}) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) < index
        ? [
            `${list}[${index}].id: found "${id}" again; expected an id of its own, not that of ${list}[${ids.indexOf(id)}]`,
          ]
        : [],
    );
  });
}

function labelProblems({registration, productSetup, inputs, handover}: Integration): string[] {
  const paths: readonly (readonly [string, readonly string[]])[] = [
    ['registration.audienceLabels', registration.audienceLabels],
    ...productSetup.map(({path}, index) => [`productSetup[${index}].path`, path] as const),
    ...inputs.map(({path}, index) => [`inputs[${index}].path`, path] as const),
    ...handover.items.map(({path}, index) => [`handover.items[${index}].path`, path ?? []] as const),
  ];
  return paths.flatMap(([path, keys]) =>
    keys.flatMap((key, index) =>
      findLabel(key) ? [] : [`${path}[${index}]: found "${key}"; expected the key of a label in labels.ts`],
    ),
  );
}

function routeProblems({route}: Integration): string[] {
  if (route.state === 'retiring' && route.milestones.length === 0) {
    return ['route.milestones: found none; expected the dates of the end, since route.state is "retiring"'];
  }
  return route.milestones.flatMap(({date}, index) => {
    const previous = route.milestones[index - 1]?.date;
    return previous !== undefined && date < previous
      ? [
          `route.milestones[${index}].date: found ${date}; expected ${previous} or later, since milestones stand in order`,
        ]
      : [];
  });
}

/** Whole words only: “e-mail”, “mail”, « courriel », and « e-mail » in French. */
const byMail = /(?<![\p{L}-])(e-?mail|mail|courriel|courrier électronique)s?(?![\p{L}-])/iu;

function handoverProblems({handover}: Integration): string[] {
  const secret = handover.items.find((item) => item.secret);
  return [
    ...(['en', 'fr'] as const).flatMap((locale) =>
      secret && byMail.test(handover.channel[locale])
        ? [
            `handover.channel.${locale}: found "${handover.channel[locale]}"; expected no e-mail, since "${secret.id}" is a secret`,
          ]
        : [],
    ),
    ...handover.items.flatMap(({id, secret: marked}, index) =>
      id === 'clientSecret' && !marked
        ? [`handover.items[${index}].secret: found false; expected true for "clientSecret"`]
        : [],
    ),
  ];
}

function factProblems(contract: Integration): string[] {
  const derived = derivedFacts(contract);
  return contract.facts.flatMap(({id, value, unit}, index) => {
    const problems: string[] = [];
    if (Object.hasOwn(derived, id)) {
      problems.push(
        `facts[${index}].id: found "${id}"; expected another id, since this one is derived from the rest of the contract`,
      );
    }
    if (unit !== undefined && typeof value !== 'number') {
      problems.push(
        `facts[${index}].value: found ${JSON.stringify(value)}; expected a number, since it has a unit (${unit})`,
      );
    }
    return problems;
  });
}

/** A sentence ends like one. Names and captions may well read alike in both languages. */
const isSentence = (text: string) => /[.!?]$/.test(text.trim()) && text.trim().split(/\s+/).length > 2;

function wordProblems(contract: Integration): string[] {
  const problems: string[] = [];
  walk(contract, ({en, fr}, path) => {
    if (typeof en === 'string' && en === fr && isSentence(en)) {
      problems.push(`${path}.fr: found the English sentence "${en}"; expected its French translation`);
    }
  });
  return problems;
}

function dateProblems(contract: Integration, today: string): string[] {
  const problems: string[] = [];
  walk(contract, ({verifiedOn}, path) => {
    if (typeof verifiedOn === 'string' && verifiedOn > today) {
      const field = path === '' ? 'verifiedOn' : `${path}.verifiedOn`;
      problems.push(`${field}: found ${verifiedOn}, in the future; expected ${today} or earlier`);
    }
  });
  return problems;
}
