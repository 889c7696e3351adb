/** Other words for the same, none of them a fact. */
import type {Family, Side} from '../../model';
import {eachMatch, everyMatch, replacing, statesFact} from '../propose';

type Swap = readonly [from: RegExp, to: string];

const synonyms: Readonly<Record<Side, readonly Swap[]>> = {
  en: [
    [/\bChoose\b/g, 'Select'],
    [/\bOpen\b(?! \[)/g, 'Go to'],
    [/\bchoose\b/g, 'pick'],
    [/\benter\b/g, 'type'],
    [/\babout\b/g, 'roughly'],
    [/\bneeds\b/g, 'requires'],
    [/\bat most\b/g, 'at the most'],
    [/\bimmediately\b/g, 'at once'],
    [/\bhowever\b/g, 'yet'],
    [/\bdeletes\b/g, 'removes'],
    [/\bshows\b/g, 'displays'],
  ],
  fr: [
    [/\bChoisissez\b/g, 'Sélectionnez'],
    [/\bOuvrez\b/g, 'Accédez à'],
    [/\bchoisissez\b/g, 'sélectionnez'],
    [/\bsaisissez\b/g, 'entrez'],
    [/\benviron\b/g, 'à peu près'],
    [/\bau plus\b(?! tard)/g, 'au maximum'],
    [/\bimmédiatement\b/g, 'aussitôt'],
    [/\baffiche\b/g, 'montre'],
    [/\bensuite\b/g, 'puis'],
    [/\bUtilisez\b/g, 'Employez'],
    [/\bfonctionne\b/g, 'marche'],
  ],
};
const digits: Readonly<Record<Side, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
};
const counted = {
  en: '(?:minutes|hours|days|months|years|seconds|things|values|permissions|parts|networks|owners|subscriptions|places|claims|working days|weeks)',
  fr: '(?:minutes|heures|jours|mois|ans|secondes|choses|valeurs|autorisations|parties|réseaux|propriétaires|abonnements|endroits|revendications|semaines)',
};
const another = {en: 'this page', fr: 'cette page'};

export const wordFamilies: readonly Family[] = [
  {
    name: 'synonym',
    codes: [],
    propose: ({prose, side}) => synonyms[side].flatMap(([from, to]) => eachMatch(prose, from, () => to)),
  },
  {
    name: 'number-as-word',
    codes: [],
    propose: ({prose, side}) =>
      eachMatch(
        prose,
        new RegExp(`(?<![\\w.,:/–-])[2-9](?=[ \u00a0]${counted[side]}\\b)`, 'g'),
        ({0: digit}) => digits[side][Number(digit) - 2],
      ),
  },
  {
    name: 'word-as-number',
    codes: [],
    propose: ({prose, side}) =>
      eachMatch(
        prose,
        new RegExp(`(?<!\\p{L})(?:${digits[side].join('|')})(?= ${counted[side]}\\b)`, 'gu'),
        ({0: word}) => String(digits[side].indexOf(word) + 2),
      ),
  },
  {
    name: 'link-text',
    codes: [],
    propose: ({text, side, lines}) =>
      eachMatch(text, /(?<=(?<!!)\[)[^\]\n[]+(?=\]\((?!mailto))/g, ({0: words, index}) => {
        const isFenced = lines.some(
          ({start, end, zone}) => start <= index && index < end && zone !== 'prose' && zone !== 'item',
        );
        return isFenced || statesFact(words) || words.includes('.') || words.startsWith('^')
          ? undefined
          : another[side];
      }),
  },
  {
    name: 'heading-reworded',
    codes: [],
    propose: ({text, sections, side, lines}) =>
      sections.slice(1).flatMap(({start, key, id}) => {
        const line = lines.find((one) => one.start === start);
        const words = /^(?:#+ )(?:\d+\. )?/.exec(line?.text ?? '')?.[0];
        if (!words || (!id && text.includes(`](#${key})`))) return [];
        return [replacing(start + words.length, '', side === 'en' ? 'In detail: ' : 'En détail : ')];
      }),
  },
  {
    name: 'alt-text',
    codes: [],
    propose: ({text, side}) =>
      eachMatch(text, /(?<=!\[)[^\]\n]+(?=\])/g, () =>
        side === 'en' ? 'Screenshot of the window' : 'Capture de la fenêtre',
      ),
  },
  {
    name: 'admonition-title',
    codes: [],
    propose: ({text, side}) => [
      ...eachMatch(text, /(?<=^:::[a-z]+\[)[^\]\n]+(?=\])/gm, () =>
        side === 'en' ? 'Please note' : 'À noter',
      ),
      ...eachMatch(text, /(?<=^:::[a-z]+)$/gm, () => (side === 'en' ? '[Please note]' : '[À noter]')),
    ],
  },
  {
    name: 'front-matter-title',
    codes: [],
    propose: ({text, side}) =>
      eachMatch(text, /(?<=^(?:title|sidebar_label): ).*$/gm, () =>
        side === 'en' ? '"Another title, in 3 words"' : '"Un autre titre, plus long"',
      ),
  },
  {
    name: 'code-comment',
    codes: [],
    propose: ({fenced, side}) => [
      ...eachMatch(fenced, /(?<=^\s*(?:#|\/\/) )(?!.*\0)[^\n]+$/gm, () =>
        side === 'en' ? 'See the text above for what this does' : 'Voir ci-dessus pour le détail',
      ),
      ...eachMatch(fenced, /(?<= (?:#|\/\/) )[\p{L} ,]+$/gmu, () =>
        side === 'en' ? 'as described above' : 'comme décrit ci-dessus',
      ),
    ],
  },
  {
    name: 'bold-word',
    codes: [],
    propose: ({prose, side}) =>
      eachMatch(
        prose,
        side === 'en'
          ? /(?<![*\p{L}])(?:before|again|only|first|every|each|both|later|itself)(?![*\p{L}])/gu
          : /(?<![*\p{L}])(?:avant|ensuite|seulement|chaque|auparavant|désormais|aussi|jusqu’à)(?![*\p{L}’])/gu,
        ({0: word}) => `**${word}**`,
      ),
  },
  {
    name: 'bold-off',
    codes: [],
    propose: ({prose}) =>
      everyMatch(prose, /(?<!\*)\*(?![*\s])(\p{Ll}[^*\n\0]+)\*(?!\*)/gu, ({1: words = ''}) => words),
  },
];
