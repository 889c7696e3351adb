/** How many of a thing are meant: “all users” beside « un utilisateur ». */
import type {Difference} from './compare';
import type {Meant} from './concepts';
import type {Landmark, Sentence, SharedLandmark} from './landmarks';
import type {Tongue} from './tokens';

type Amount = 'all' | 'each' | 'one' | 'a' | 'some' | 'both';

/** What may stand between the word and its noun. */
const article: Readonly<Record<Tongue, string>> = {
  en: '(?: of)?(?: the| your| its| their| these| those| our)?(?: \\d+)?',
  fr: "(?: d[e’'])?(?: les| la| le| vos| votre| ses| son| sa| leurs| leur| ces| cette| ce| nos| notre| des| du| l[’'])?",
};

const words: Readonly<Record<Tongue, Readonly<Record<Amount, string>>>> = {
  en: {
    all: 'all',
    each: 'every|each',
    one: 'one|a single|only one|just one|exactly one',
    a: 'an?',
    some: 'some|a few',
    both: 'both',
  },
  fr: {
    all: 'tous|toutes',
    each: 'tout|toute|chaque',
    one: "un seul|une seule|l[’']un|l[’']une",
    a: 'un|une',
    some: 'certains|certaines|quelques',
    both: 'les deux|ces deux|vos deux',
  },
};

const amounts = ['both', 'all', 'each', 'one', 'a', 'some'] as const;

const patterns = {en: patternOf('en'), fr: patternOf('fr')};

/** Groups in the order of {@link amounts}, at the end of what stands before a noun. */
function patternOf(tongue: Tongue): RegExp {
  const groups = amounts.map((amount) => `(${words[tongue][amount]})`).join('|');
  const before = tongue === 'fr' ? '-' : "’'-";
  return new RegExp(`(?<![\\p{L}\\p{N}${before}])(?:${groups})${article[tongue]}[ \\u00a0]?$`, 'iu');
}

/** How far before a noun is looked. */
const reach = 26;

/** “Each user” may be « un utilisateur », “all users” may not. */
const opposed: Readonly<Record<Amount, readonly Amount[]>> = {
  all: ['one', 'a', 'some'],
  each: ['one'],
  one: ['all', 'each', 'both'],
  a: ['all'],
  some: ['all'],
  both: ['one'],
};

/** A cheap question about whole paragraphs: one side says it more often. */
export function mayCount(source: readonly Meant[], translation: readonly Meant[]): boolean {
  return countOf(source) !== countOf(translation);
}

function countOf(side: readonly Meant[]): number {
  let count = 0;
  for (const {concept} of side) if (concept === 'amount=all' || concept === 'both+') count++;
  return count;
}

/** @returns a noun that both sentences have once, of which one says all and the other one, or some */
export function countedOtherwise(
  source: Sentence,
  translation: Sentence,
  shared: readonly SharedLandmark[],
): Difference[] {
  for (const {source: here, translation: there} of shared) {
    const [one, other] = [amountBefore(here, source), amountBefore(there, translation)];
    if (!one || !other || !opposed[one].includes(other)) continue;
    const concept = '~amount';
    return [
      {
        kind: 'negation',
        source: {concept, start: here.start, end: here.end},
        translation: {concept, start: there.start, end: there.end},
      },
    ];
  }
  return [];
}

function amountBefore({start}: Landmark, {words: {text}, range, tongue}: Sentence): Amount | undefined {
  const before = text.slice(Math.max(range.start, start - reach), start);
  const found = patterns[tongue].exec(before);
  const nth = found ? amounts.findIndex((_, index) => found[index + 1] !== undefined) : -1;
  return amounts[nth];
}
