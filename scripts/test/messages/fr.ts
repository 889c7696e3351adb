import {countIn, listed} from '../../report/count';
import {calls, installers, stageIds} from '../calls';
import type {DueWords, TestWords} from './words';

const count = countIn('fr');

export const test: TestWords = {
  purpose:
    'Tout ce qui doit tenir avant qu’une modification soit acceptée, avec le compte des tests à la fin.',
  usages: [
    ['npm test', 'lance toutes les étapes et installe ce qui manque'],
    ['npm test -- --only ÉTAPE[,ÉTAPE…]', 'lance ces étapes seules'],
  ],
  options: {
    only: {
      value: 'ÉTAPE',
      text: `${listed(stageIds)} ; plusieurs avec des virgules`,
    },
  },
  statuses: [
    ['0', 'tout tient'],
    ['1', 'une étape a échoué'],
    ['2', 'la commande n’a pas été comprise'],
    ['3', 'un outil dont les tests ont besoin n’a pas pu être installé'],
  ],
  stages: {
    types: 'Types',
    lint: 'Règles du code et cloisons',
    format: 'Mise en forme',
    spelling: 'Orthographe, dans les deux langues',
    style: 'Style et typographie, dans les deux langues',
    unused: 'Fichiers et exports inutilisés',
    unit: 'Tests unitaires',
    build: 'Construction, dans les deux langues',
    links: 'Liens, dans les sources et le site construit',
    sync: 'Concordance des deux langues',
    journeys: 'Parcours dans Chromium',
    freshness: 'Faits à vérifier de nouveau',
  },
  done: (title, seconds) => `${title} : terminé en ${String(seconds)} s`,
  stopped: (titles) =>
    `Arrêt à ${listed(titles.map((title) => `« ${title} »`))} : la raison figure ci-dessus.`,
  installing: {
    chromium: 'Pas de Chromium sur cet ordinateur : installation en cours.',
    shellcheck: 'Pas de ShellCheck sur cet ordinateur : installation en cours.',
  },
  missing: {
    chromium:
      `Les parcours demandent Chromium, qui n’est pas là et n’a pas pu être installé (essayés : ${installers}).\n` +
      `Installez-le (sous Debian et Ubuntu : ${calls.chromium.debian}) ou indiquez-en un : ${calls.chromium.named}`,
    shellcheck:
      'Les scripts pour bash sont contrôlés par ShellCheck, qui n’est pas là.\n' +
      `Installez-le (sous Debian et Ubuntu : ${calls.shellcheck.debian} ; sous macOS : ${calls.shellcheck.mac}) ou indiquez-en un : ${calls.shellcheck.named}`,
  },
  installerFailed: (command, said) => `${command} a échoué. ${said}`,
};

export const due: DueWords = {
  none: 'Chaque fait est dans sa limite.',
  title: {
    stale: (n) =>
      `${count(n, 'fait a dépassé sa limite', 'faits ont dépassé leur limite')} : relire la source`,
    ageing: (n) => `${count(n, 'fait arrive à sa limite', 'faits arrivent à leur limite')} d’ici un mois`,
  },
  fact: (owner, id, readOn, limit) => `${owner} : ${id} – lu le ${readOn}, valable jusqu’au ${limit}`,
  more: (n) => `… et ${String(n)} de plus`,
  whatToDo: '(docs/write/freshness.mdx dit que faire)',
};
