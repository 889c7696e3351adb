/** Words beside versions, years and percentages, which no number says: “before 5.9”, “end of 2028”, “30 % more”. */
import type {ReadFact} from '../read-fact';
import {matched, type Meaning} from './matched';

type Kind = {
  readonly sign: RegExp;
  readonly en: RegExp;
  readonly fr: RegExp;
  readonly said: readonly Meaning[];
};

const month = {
  en: '(?:January|February|March|April|May|June|July|August|September|October|November|December)',
  fr: '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
};
const year = String.raw`(?:19|20)\d\d(?!\d)`;

const kinds: readonly Kind[] = [
  {
    sign: /ersion/,
    en: pattern(
      String.raw`\b(versions? (?:before|prior to|below|(?:older|earlier|lower) than)|(?:before|prior to|older than|earlier than) version) (?=\d)`,
      String.raw`\b(versions? (?:from|since|above|(?:newer|later|higher) than)|(?:since|as of|starting (?:with|from)) version) (?=\d)`,
    ),
    fr: pattern(
      String.raw`\b(avant la version|versions? (?:antérieures? (?:à|au)|inférieures? à|plus anciennes? que|d[’']avant|précédant)(?: la)?(?: version)?) (?=\d)`,
      String.raw`\b((?:depuis|dès|à partir de) la version|versions? (?:postérieures? à|supérieures? à|plus récentes? que|à partir de|depuis)(?: la)?(?: version)?) (?=\d)`,
    ),
    said: [
      {kind: 'version', key: 'before'},
      {kind: 'version', key: 'from'},
    ],
  },
  {
    sign: /\b(?:end of|late|beginning of|start of|early|mid|fin|début|mi-|milieu)/i,
    en: pattern(
      String.raw`\b((?:end of|late)) (?=${year}|${month.en})`,
      String.raw`\b((?:beginning of|start of|early)) (?=${year}|${month.en})`,
      String.raw`\b((?:middle of |mid-?))(?=${year}|${month.en})`,
    ),
    fr: pattern(
      String.raw`\b(fin(?: de)?(?: l[’']année)?) (?=${year}|${month.fr})`,
      String.raw`\b(début(?: de)?(?: l[’']année)?) (?=${year}|${month.fr})`,
      String.raw`\b((?:mi-|milieu(?: de)?(?: l[’']année)? ))(?=${year}|${month.fr})`,
    ),
    said: [
      {kind: 'date', key: 'late'},
      {kind: 'date', key: 'early'},
      {kind: 'date', key: 'mid'},
    ],
  },
  {
    sign: /%/,
    en: pattern(
      String.raw`% (more|faster|higher|larger|longer)\b`,
      String.raw`% (less|slower|lower|smaller|shorter|fewer)\b`,
    ),
    fr: pattern(
      String.raw`%(?: d[e’'] ?\p{L}+)? (plus (?:rapide|élevé|long|grand)|de plus|en plus|supplémentaire)`,
      String.raw`%(?: d[e’'] ?\p{L}+)? (plus (?:lent|bas|court|petit)|moins|de moins|en moins)`,
    ),
    said: [
      {kind: 'number', key: 'more'},
      {kind: 'number', key: 'less'},
    ],
  },
];

/** @param parts each with one group */
function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'giu');
}

/** @returns what may be put in other words, and counts where both languages say it */
export function besideNumbers(text: string, isFrench: boolean): readonly ReadFact[] {
  let facts: readonly ReadFact[] = none;
  for (const {sign, en, fr, said} of kinds) {
    if (!sign.test(text)) continue;
    const found = matched(text, isFrench ? fr : en, said);
    if (found.length > 0) facts = facts.length > 0 ? [...facts, ...found] : found;
  }
  return facts;
}

const none: readonly ReadFact[] = [];
