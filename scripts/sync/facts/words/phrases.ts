/** Words that say of a permission or a version what no name or number says. */
import type {ReadFact} from '../read-fact';
import {besideNumbers} from './beside-numbers';
import {matched, type Meaning} from './matched';

/** By the group of the pattern, from 1. */
const said: readonly Meaning[] = [
  {kind: 'permission', key: 'delegated'},
  {kind: 'permission', key: 'application'},
  {kind: 'version', key: 'or later'},
  {kind: 'version', key: 'or earlier'},
];

const patterns = {
  en: /\b(delegated) (?:API )?(?:permissions?|ones?)\b|\b(app(?:lication)?) (?:permissions?|ones?)\b|\b((?:or|and|,) (?:later|newer|above|higher|up)(?: versions?)?|(?<=\d )at the earliest)\b|\b((?:or|and|,) (?:earlier|older|below|lower)(?: versions?)?)\b/gi,
  fr: /\b(?:autorisations?|permissions?) (?:d[’']API )?(déléguées?)|\b(?:autorisations?|permissions?) (d[’']application)\b|\b((?:ou|et)(?: les?| une)?(?: versions?)? (?:ultérieures?|plus récente?s?|supérieures?)|(?<=\d[ \u00a0])au plus tôt)|\b((?:ou|et)(?: les?| une)?(?: versions?)? (?:antérieures?|plus ancienne?s?|inférieures?))/gi,
};

/** One of these stands in each of them. */
const sign =
  /permission|earliest|au plus tôt|autorisation|\b(?:or|and|ou|et) |, (?:later|newer|earlier|older)/i;

/** @returns what may be put in other words, and counts where both languages say it */
export function phrasesIn(text: string, isFrench: boolean): readonly ReadFact[] {
  const beside = besideNumbers(text, isFrench);
  const found = sign.test(text) ? matched(text, isFrench ? patterns.fr : patterns.en, said) : none;
  if (beside.length === 0 || found.length === 0) return found.length === 0 ? beside : found;
  return [...found, ...beside].sort((one, other) => one.start - other.start);
}

const none: readonly ReadFact[] = [];
