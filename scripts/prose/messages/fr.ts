import {countIn, listed} from '../../report/count';
import type {ReportWords, SpellingWords, StyleWords} from './words';

const count = countIn('fr');
const quote = (word: string) => `« ${word} »`;
const read = (files: number) => `${count(files, 'fichier lu', 'fichiers lus')} en anglais et en français`;

const statuses = [
  ['0', 'rien à corriger'],
  ['1', 'quelque chose est à corriger'],
  ['2', 'la commande n’a pas été comprise'],
] as const;

export const report: ReportWords = {
  nothing: (files) => `${read(files)} : rien à corriger`,
  toMend: (files, problems) => `${read(files)} : ${count(problems, 'correction', 'corrections')} à faire`,
};

export const spelling: SpellingWords = {
  purpose: 'Contrôle l’orthographe de chaque langue, d’après son propre dictionnaire et les mots du projet.',
  usages: [['npx tsx scripts/spelling.ts', 'contrôle tous les textes']],
  options: {},
  statuses,
  note: 'Un mot juste qu’aucun dictionnaire ne connaît va dans config/spelling : en.txt, fr.txt, ou names.txt pour les deux langues.',
  unknown(word, language, suggestions, list) {
    const better =
      suggestions.length > 0 ? `écrivez ${listed(suggestions.map(quote))}, ou` : 's’il est juste,';
    const name = {en: 'anglais', fr: 'français'}[language];
    return `${quote(word)} n’est pas un mot ${name} : ${better} ajoutez-le à ${list}, ou à names.txt si c’est un nom`;
  },
};

export const style: StyleWords = {
  purpose: 'Contrôle les termes, la typographie et la longueur des phrases dans les deux langues.',
  usages: [['npx tsx scripts/style.ts [--fix]', 'contrôle tous les textes']],
  options: {fix: {text: 'corriger la typographie : espaces, guillemets, apostrophes'}},
  statuses,
  note: 'Les termes et leurs raisons sont dans config/style ; les règles qui portent sur plus que des mots, dans scripts/prose/style.',
  wrong: (found, because) => `${quote(found)} : ${because}`,
  mendable: (found, write, because) =>
    `${quote(found)} : ${write === '' ? 'à retirer' : `écrivez ${quote(write)}`} : ${because}`,
};
