import type {Words} from '../words';

export const freshness: Words['freshness'] = {
  verifyBy: (date) =>
    `À vérifier de nouveau au plus tard le ${date}. Les limites, les dates et ce qui est douteux indiquent leur source : choisissez le bouton voisin.`,
  notSince: (date) =>
    `Certains faits n’ont pas été vérifiés depuis le ${date} : des libellés et des limites ont pu changer.`,
  tellUs: 'Dites-le-nous',
  tellTheHost: 'Dites-le à l’exploitant de ce site.',
  theHost: 'l’exploitant de ce site',
  runBy: (operator) => `Cette copie du site est exploitée par ${operator}.`,
  runByUnknown: 'L’exploitant de cette copie du site n’a pas indiqué son nom ici.',
  oldest: (date) => `le plus ancien le ${date}`,
  againBy: (date) => `(à relire d’ici au ${date})`,
  overdue: (date) => `à relire depuis le ${date}`,
  sourceOf: (about) => `Source de « ${about} »`,
  source: 'Source :',
  read: 'Dernière lecture :',
  doubts: {
    community: 'Rapporté, non documenté.',
    unverified: 'Non confirmé.',
  },
};
