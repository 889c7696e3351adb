/** Words that say of a permission or a version what no name or number says. */
import type {FactKind} from '../../model';
import type {ReadFact} from '../read-fact';

type Meaning = {readonly kind: FactKind; readonly key: string};

/** By the group of the pattern, from 1. */
const said: readonly Meaning[] = [
  {kind: 'permission', key: 'delegated'},
  {kind: 'permission', key: 'application'},
  {kind: 'version', key: 'or later'},
  {kind: 'version', key: 'or earlier'},
];

const patterns = {
  en: /\b(delegated) (?:API )?(?:permissions?|ones?)\b|\b(app(?:lication)?) (?:permissions?|ones?)\b|\b((?:or|and|,) (?:later|newer|above|higher|up)(?: versions?)?)\b|\b((?:or|and|,) (?:earlier|older|below|lower)(?: versions?)?)\b/gi,
  fr: /\b(?:autorisations?|permissions?) (?:d[’']API )?(déléguées?)|\b(?:autorisations?|permissions?) (d[’']application)\b|\b((?:ou|et)(?: les?)?(?: versions?)? (?:ultérieures?|plus récente?s?|supérieures?))|\b((?:ou|et)(?: les?)?(?: versions?)? (?:antérieures?|plus ancienne?s?|inférieures?))/gi,
};

/** One of these stands in each of them. */
const sign = /permission|autorisation|\b(?:or|and|ou|et) |, (?:later|newer|earlier|older)/i;

/** @returns what may be put in other words, and counts where both languages say it */
export function phrasesIn(text: string, isFrench: boolean): readonly ReadFact[] {
  if (!sign.test(text)) return none;
  let facts: ReadFact[] | undefined;
  const pattern = isFrench ? patterns.fr : patterns.en;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const parts: readonly (string | undefined)[] = found;
    const group = parts.findIndex((part, index) => index > 0 && part !== undefined);
    const meaning = said[group - 1];
    if (meaning) {
      const end = found.index + found[0].length;
      (facts ??= []).push({...meaning, strength: 'soft', start: found.index, end});
    }
  }
  return facts ?? none;
}

const none: readonly ReadFact[] = [];
