import {countIn} from '../count';
import type {ReportWords} from './words';

const count = countIn('fr');

export const fr: ReportWords = {
  severity: {error: 'erreur', warning: 'avertissement', note: 'remarque'},
  severityCount: {
    error: (n) => count(n, 'erreur', 'erreurs'),
    warning: (n) => count(n, 'avertissement', 'avertissements'),
    note: (n) => count(n, 'remarque', 'remarques'),
  },
  instead: 'Écrivez plutôt :',
  next: 'À faire :',
  nothingFound: 'Rien à signaler.',
  places: (n) => `à ${count(n, 'endroit', 'endroits')}`,
  more: (n) => count(n, 'autre constat non affiché', 'autres constats non affichés'),
  inThisRun: (duration) => `en ${duration}`,
  advisory: (n) =>
    `${count(n, 'erreur vient', 'erreurs viennent')} de serveurs tiers : c’est ici un conseil, pas un échec.`,
  withoutFile: 'Le site dans son ensemble',
  rest: (n) => count(n, 'autre constat', 'autres constats'),
  checked: 'Vérifié',
  page: {
    title: 'Santé de la documentation',
    bySeverity: 'Gravité',
    byCode: 'Constats les plus fréquents',
    byFile: 'Fichiers les plus concernés',
    findings: 'Constats',
    count: 'Nombre',
    place: 'Endroit',
    found: 'Constat',
    toDo: 'À faire',
    code: 'Genre',
    severity: 'Gravité',
    file: 'Fichier',
    why: 'Pourquoi c’est important',
    share: 'Part',
    chart: (parts) => `Diagramme à barres : ${parts}.`,
  },
};
