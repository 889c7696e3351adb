import {isNegation, type Meant} from './concepts';
import {readNe} from './french-ne';
import {english, englishPrefix} from './lexicon/english';
import {french, frenchPrefix} from './lexicon/french';
import {findPhrase, meantBy, type Lexicon} from './phrases';
import {endsClause, tokensOf, type Token, type Tongue} from './tokens';

const lexicons: Readonly<Record<Tongue, Lexicon>> = {en: english, fr: french};
const prefixes: Readonly<Record<Tongue, RegExp>> = {en: englishPrefix, fr: frenchPrefix};

/**
 * @param text what is not to be read (code, labels in another language) blanked by stand-ins
 * @returns every negation, obligation and opposite it holds, in order of `start`
 */
export function signatureOf(text: string, tongue: Tongue): Meant[] {
  const tokens = tokensOf(text, tongue);
  const taken = new Set<number>();
  const found: Meant[] = [];
  /** Since the clause began. */
  let isNegated = false;
  for (const [at, token] of tokens.entries()) {
    if (endsClause(token)) isNegated = false;
    if (taken.has(at)) continue;
    const here = meaningAt(tokens, at, tongue, taken);
    for (const index of here.taken) taken.add(index);
    for (const meant of here.meant) {
      const again = isNegated && isCoordinate(tokens, at) ? {...meant, concept: '~nor'} : meant;
      found.push(again);
      isNegated ||= isNegation(meant.concept) || meant.concept === 'without';
    }
  }
  return found;
}

type Here = {readonly meant: readonly Meant[]; readonly taken: readonly number[]};

function meaningAt(tokens: readonly Token[], at: number, tongue: Tongue, taken: ReadonlySet<number>): Here {
  const {word, start, end} = tokens[at] ?? {word: '', start: 0, end: 0};
  if (isWhetherOrNot(tokens, at)) return {meant: [], taken: [at, at + 1]};
  const ne = tongue === 'fr' ? readNe(tokens, at, taken) : undefined;
  if (ne) return {meant: ne.meant ? [ne.meant] : [], taken: ne.taken};
  const phrase = findPhrase(lexicons[tongue], tokens, at, taken);
  if (phrase) {
    return {meant: meantBy(phrase, tokens).map((meant) => ordered(meant, tokens, at)), taken: phrase.taken};
  }
  return {meant: prefixes[tongue].test(word) ? [{concept: '~un', start, end}] : [], taken: []};
}

/** “Registered or not”, « vérifié ou non » : both are meant. */
function isWhetherOrNot(tokens: readonly Token[], at: number): boolean {
  const or = tokens[at]?.word;
  if (or !== 'or' && or !== 'ou') return false;
  const [not, next] = [tokens[at + 1]?.word, tokens[at + 2]];
  if (or === 'or' ? not !== 'not' : not !== 'non' && not !== 'pas') return false;
  return next === undefined || next.word === ',' || endsClause(next);
}

/** In a clause that is negated already: “no secret and no key”, “or”, « ni », « aucun ». One « ni » may be both. */
function isCoordinate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word === 'nor' || word === 'ni' || word === 'or' || word === 'ou') return true;
  if (word === 'not' && tokens[at + 1]?.word === 'even') return true;
  const before = tokens[at - 1]?.word ?? '';
  return /^(?:no|none|aucune?|nothing|rien|without|sans)$/.test(word) && /^(?:,|and|or|et|ou)$/.test(before);
}

/** “Users do not”: a statement, though its words are those of an order. */
function ordered(meant: Meant, tokens: readonly Token[], at: number): Meant {
  if (meant.concept !== 'dont') return meant;
  const before = tokens[at - 1];
  const isOrder = !before || endsClause(before) || orderAfter.test(before.word);
  return isOrder ? meant : {...meant, concept: 'not'};
}

const orderAfter = /^(?:[,…—–“"\u{fffc}]|and|or|but|so|then|please|instead|otherwise|still|also)$/u;
