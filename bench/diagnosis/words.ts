import {targetWords, type TargetWords} from '../target';
import type {Kind} from './kinds';

export type Words = TargetWords & {
  readonly usage: string;
  readonly title: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly milliseconds: string;
  readonly over: string;
};

export const en: Words = {
  ...targetWords.en,
  usage:
    'npm run bench -- diagnosis [--lang en|fr]\n  measures the diagnosis of 20 kB of text, in milliseconds and over the time of one pass of a plain pattern',
  title: 'diagnosis of 20 kB (median of 15 runs)',
  kinds: {
    tokens: 'answers of the token endpoint',
    encoded: 'the same, percent-encoded twice',
    stack: 'a stack of .NET',
    exchange: 'HTTP exchanges with secrets',
    prose: 'sentences without a code',
    wrapped: 'quoted and wrapped by a mail program',
    breaks: 'one letter to a line',
    quotes: 'marks of quoting',
    prefixes: 'prefixes of codes without end',
    random: 'what may be tokens',
  },
  milliseconds: 'ms',
  over: 'over one pass of a plain pattern (words)',
};

export const fr: Words = {
  ...targetWords.fr,
  usage:
    'npm run bench -- diagnosis [--lang en|fr]\n  mesure le diagnostic de 20 ko de texte, en millisecondes et par rapport au temps d’un seul passage d’un motif simple',
  title: 'diagnostic de 20 ko (médiane de 15 exécutions)',
  kinds: {
    tokens: 'des réponses du point de terminaison de jeton',
    encoded: 'les mêmes, encodées deux fois en pourcents',
    stack: 'une pile d’appels .NET',
    exchange: 'des échanges HTTP avec des secrets',
    prose: 'des phrases sans code',
    wrapped: 'cités et coupés par une messagerie',
    breaks: 'une lettre par ligne',
    quotes: 'des marques de citation',
    prefixes: 'des préfixes de codes à n’en plus finir',
    random: 'ce qui pourrait être des jetons',
  },
  milliseconds: 'ms',
  over: 'par rapport à un seul passage d’un motif simple (les mots)',
};
