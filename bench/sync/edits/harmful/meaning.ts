/** Labels, negation and obligation: a word or two that turn a sentence round. */
import type {Family} from '../../model';
import {capital, turning, type Turns} from '../turning';

const negation = ['negation-differs', 'obligation-differs'] as const;
const obligation = ['obligation-differs', 'negation-differs'] as const;

/** Sentences stay grammatical; each list is tried as it stands. */
const turns = {
  'negation-added': {
    en: [
      [/\b(?:can|must|should) (?=be\b|print\b|read\b)/g, (found) => `${found}not `],
      [
        /\bis (?=required|enabled|shown|valid|supported|ignored|recommended|affected|logged|mandatory)/g,
        'is not ',
      ],
      [/\bare (?=required|accepted|delegated|allowed|compared|supported|affected|blocked|kept)/g, 'are not '],
    ],
    fr: [
      [/\bdoit (?=être|afficher|posséder|comporter|valoir)/g, 'ne doit pas '],
      [/\bdoivent (?=être)/g, 'ne doivent pas '],
      [
        /\best (?=exigé|exigée|requis|affichée|valable|obligatoire|activée|recommandé|recommandée|consigné)\b/g,
        'n’est pas ',
      ],
      [
        /\bsont (?=exigés|acceptées|déléguées|autorisés|bloquées|obligatoires|bloqués|touchées|conservés)/g,
        'ne sont pas ',
      ],
    ],
  },
  'negation-removed': {
    en: [
      [/\bDo not (?=\p{L})/gu, 'Do '],
      [/\b(?:cannot|must not|should not|may not)\b/g, (found) => found.replace(/ ?not/, '')],
      [/\b(?:is|are|does|has) (?:not|\*not\*) (?=\p{L})/gu, (found) => `${found.split(' ')[0] ?? ''} `],
    ],
    fr: [
      [
        /\b(?:ne |n’|n')(doit|doivent|peut|peuvent|est|sont) pas\b/g,
        (found) => found.replace(/^(?:ne |n[’'])(.*) pas$/, '$1'),
      ],
      [/\bNe (\p{L}+) pas\b/gu, (found) => capital(found.slice(3, -4))],
      [/\bN[’'](\p{L}+) pas\b/gu, (found) => capital(found.slice(2, -4))],
      [/\bne (\p{L}+) pas\b/gu, (found) => found.slice(3, -4)],
    ],
  },
  'must-optional': {
    en: [
      [/\bmust (?!not)/g, 'may '],
      [/\b(?:required|mandatory)\b/g, 'optional'],
    ],
    fr: [
      [/(?<!ne )\bdoit (?!pas|jamais)/g, 'peut '],
      [/(?<!ne )\bdoivent (?!pas|jamais)/g, 'peuvent '],
      [/(?<!ne )\bdevez (?!pas|jamais)/g, 'pouvez '],
      [/\bobligatoire(?=s?\b)/g, 'facultative'],
    ],
  },
  'optional-must': {
    en: [
      [/\boptional\b/g, 'required'],
      [/\boptionally\b/g, 'necessarily'],
      [/\b(?:can|may) (?=be |export|retry)/g, 'must '],
    ],
    fr: [
      [/\bfacultatif\b/g, 'obligatoire'],
      [/\bfacultative\b/g, 'obligatoire'],
      [/(?<!ne )\bpeut (?=être|effectuer)/g, 'doit '],
      [/(?<!ne )\bpeuvent (?=être)/g, 'doivent '],
    ],
  },
  'never-always': {
    en: [
      [/\bnever\b/g, 'always'],
      [/\balways\b/g, 'never'],
      [/\bNever\b/g, 'Always'],
    ],
    fr: [
      [/\btoujours\b/g, 'jamais'],
      [
        /(?:ne |n[’'])(\p{L}+) jamais\b/gu,
        (found) => found.replace(/^(?:ne |n[’'])(.*) jamais$/, '$1 toujours'),
      ],
      [
        /N(?:e |[’'])(\p{L}+) jamais\b/gu,
        (found) => capital(found.replace(/^N(?:e |[’'])(.*) jamais$/, '$1 toujours')),
      ],
    ],
  },
  'enable-disable': {
    en: [
      [/\benabled\b/g, 'disabled'],
      [/\bdisabled\b/g, 'enabled'],
      [/\b(?:Enabled|Disabled)\b/g, (found) => (found === 'Enabled' ? 'Disabled' : 'Enabled')],
      [/\bturns off\b/g, 'turns on'],
      [/\b(?:enable|disable)\b/g, (found) => (found === 'enable' ? 'disable' : 'enable')],
    ],
    fr: [
      [/(?<!dés)(?<!\p{L})activ(?=ée?s?\b|er\b)/gu, 'désactiv'],
      [/(?<!\p{L})désactiv(?=ée?s?\b|er\b|e\b)/gu, 'activ'],
      [/\bActivé\b/g, 'Désactivé'],
      [/\bDésactivé\b/g, 'Activé'],
    ],
  },
} as const satisfies Readonly<Record<string, Turns>>;

export const meaningFamilies: readonly Family[] = [
  ...(Object.keys(turns) as (keyof typeof turns)[]).map((name) =>
    turning(
      name,
      [
        ...(name.startsWith('negation') ? negation : obligation),
        'fact-differs',
        'fact-missing',
        'fact-extra',
      ],
      turns[name],
    ),
  ),
  {
    name: 'label-swapped',
    codes: ['fact-differs', 'fact-missing', 'fact-extra', 'facts-in-other-order'],
    propose: ({prose, lines}) => {
      const places = lines
        .filter(({zone, text}) => zone === 'item' && /^\d+[.)] /.test(text))
        .flatMap(({start, end}) =>
          [...prose.slice(start, end).matchAll(/(?<=\*\*)[\p{L}][^*\0]+(?=\*\*)/gu)].map(
            ({index, 0: label}) => ({label, at: start + index}),
          ),
        )
        .filter(({at}) => prose.slice(0, at).split('**').length % 2 === 0);
      return places.flatMap(({label, at}, nth) => {
        const other = places[(nth + 2) % places.length]?.label;
        if (!other || other === label || places.length < 4) return [];
        return [{changes: [{start: at, end: at + label.length, to: other}], fact: `${label} → ${other}`}];
      });
    },
  },
];
