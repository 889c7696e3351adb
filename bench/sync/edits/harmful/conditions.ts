/** Who may, how much at most, in which direction: words that no digit gives away. */
import type {Family} from '../../model';
import {capital, exchange, turning} from '../turning';

const codes = [
  'fact-differs',
  'fact-missing',
  'fact-extra',
  'negation-differs',
  'obligation-differs',
] as const;
const verdicts = exchange({
  Yes: 'No',
  yes: 'no',
  Required: 'Optional',
  Mandatory: 'Optional',
  Oui: 'Non',
  oui: 'non',
  Obligatoire: 'Facultatif',
  Requis: 'Facultatif',
});
const english = exchange({Delegated: 'Application', delegated: 'application'});
const french = exchange({Déléguée: 'Application', déléguée: 'd’application'});

export const conditionFamilies: readonly Family[] = [
  turning('cell-verdict', codes, {
    en: [[/(?<=\| (?:\*\*)?)(?:Yes|No|yes|no|Required|Mandatory|Optional)(?=(?:\*\*)? \|)/g, verdicts]],
    fr: [[/(?<=\| (?:\*\*)?)(?:Oui|Non|oui|non|Requis|Obligatoire|Facultatif)(?=(?:\*\*)? \|)/g, verdicts]],
  }),
  turning('permission-type', codes, {
    en: [
      [/\b(?:delegated|application)(?= permissions?\b)/g, english],
      [/(?<=\| )(?:Delegated|Application)(?= \|)/g, english],
    ],
    fr: [
      [/(?<=\bautorisation )(?:déléguée|d’application)(?!\p{L})/gu, french],
      [/(?<=\bautorisations )déléguées(?!\p{L})/gu, 'd’application'],
      [/(?<=\bautorisations )d[’']application(?!\p{L})/gu, 'déléguées'],
      [/(?<=\| )(?:Déléguée|Application)(?= \|)/g, french],
    ],
  }),
  turning('range-direction', codes, {
    en: [[/(?<=\d (?:or|and) )(?:later|newer|higher)\b/g, 'earlier']],
    fr: [
      [/(?<=\bversions? )ultérieure/g, 'antérieure'],
      [/(?<=\d ou )(?:plus récent|ultérieur|supérieur)\b/g, 'antérieur'],
    ],
  }),
  turning('bound', codes, {
    en: [
      [/\bat (?:least|most)(?= (?:\*\*)?(?:\d|one\b|two\b|three\b))/g, exchange({'at least': 'at most'})],
      [/\b(?:more|fewer|less) than(?= \d)/g, (found) => (found === 'more than' ? 'less than' : 'more than')],
    ],
    fr: [
      [/\bau (?:moins|plus)(?= (?:\d|une?\b|deux\b|trois\b))/g, exchange({'au moins': 'au plus'})],
      [/\bau (?:minimum|maximum)\b/g, exchange({'au minimum': 'au maximum'})],
      [/(?<!pas |ne \p{L}+ |au )\b(?:plus|moins) de(?= \d)/gu, exchange({'plus de': 'moins de'})],
    ],
  }),
  turning('before-after', codes, {
    en: [
      [/\b(?:before|after)(?= (?:the|it|you|that|this|\d|January|March)\b)/g, exchange({before: 'after'})],
    ],
    fr: [
      [/\bavant(?= (?:la|le|cette|son|vos|un)\b)/g, 'après'],
      [/\baprès(?= (?:la|le|cette|son|vos|un|\d)\b)/g, 'avant'],
    ],
  }),
  turning('with-without', codes, {
    en: [[/\bwithout(?= (?:a|an|its|\0)\b)/g, 'with']],
    fr: [[/\bsans(?= (?:utilisateur|mot|propriétaire|secret|\0))/g, 'avec']],
  }),
  turning('restriction-dropped', codes, {
    en: [
      [/\bOnly (?!then)\p{Ll}+/gu, (found) => capital(found.slice(5))],
      [/ only(?=[.;]|, )/g, ''],
    ],
    fr: [
      [/\bSeule?s? (?:les?|la|une?|des) /g, (found) => capital(found.split(' ').slice(1).join(' '))],
      [/ (?:uniquement|seulement)(?=[.,;])/g, ''],
    ],
  }),
  turning('negation-word', codes, {
    en: [
      [/\bNobody\b/g, 'Everybody'],
      [/\bare no longer\b/g, 'are still'],
      [/\bis no longer\b/g, 'is still'],
      [/(?<=\b(?:is|are|does|do|did|was|were|has|should|must))n[’']t(?= \p{Ll})/gu, ''],
      [/\bforbidden\b/g, 'allowed'],
    ],
    fr: [
      [
        /\bPersonne (?:ne|n[’']a)(?= )/g,
        (found) => (found.endsWith('a') ? 'Tout le monde a' : 'Tout le monde'),
      ],
      [/\bn[’']est plus\b/g, 'est encore'],
      [/\bne sont plus\b/g, 'sont encore'],
      [/\binterdit(?=s?\b)/g, 'autorisé'],
      [/\binutile\b/g, 'nécessaire'],
      [/\bimpossible\b/g, 'possible'],
    ],
  }),
];
