import {countIn} from '../../report/count';
import type {BuildWords, EnvironmentWords, ServeWords} from './words';

const count = countIn('fr');

export const build: BuildWords = {
  purpose: 'Écrit le site statique dans les deux langues, avec ses en-têtes de sécurité, dans build/.',
  usages: [['npm run build', 'construit le site']],
  options: {},
  statuses: [
    ['0', 'site construit'],
    ['2', 'la commande ou un réglage n’a pas été compris'],
    ['3', 'site non construit'],
  ],
  note: 'Les réglages viennent de variables d’environnement (PASSERELLE_URL et d’autres) : voir « Héberger votre propre site » dans la documentation.',
  failed: 'Le site n’a pas été construit, pour la raison donnée ci-dessus.',
  built: (seconds, address, searched) =>
    `Construit en ${String(seconds)} s : build/ pour ${address}, ${count(searched, 'page', 'pages')} dans sa recherche`,
};

export const serve: ServeWords = {
  purpose: 'Sert build/ avec les en-têtes du site publié.',
  usages: [['npm run serve -- [options]', 'sert jusqu’à Ctrl-C']],
  options: {
    port: {value: 'N', text: 'le port où servir le site (par défaut : 3000)'},
    host: {
      value: 'NOM',
      text: 'l’adresse d’écoute ; 0.0.0.0 pour tous les réseaux de cet ordinateur (par défaut : localhost)',
    },
  },
  statuses: [
    ['0', 'arrêté par Ctrl-C'],
    ['2', 'la commande n’a pas été comprise'],
    ['3', 'exécution impossible : il n’y a pas de site construit, ou le port est pris'],
  ],
  noBuild: 'Il n’y a pas de site construit à servir : lancez d’abord npm run build.',
  serving: (address) => `build/ est servi à l’adresse ${address} (Ctrl-C arrête)`,
};

export const environment: EnvironmentWords = {
  heading: 'L’environnement n’est pas correct.',
  expected: {
    PASSERELLE_URL:
      'une origine telle que https://guides.example.com (https, ou http sur localhost ; sans chemin)',
    PASSERELLE_BASE_URL: 'un chemin qui commence et finit par une barre oblique, tel que / ou /guides/',
    PASSERELLE_DEFAULT_MODE: '« practice » ou « real »',
    PASSERELLE_OPERATOR: 'un nom de 1 à 120 caractères',
    PASSERELLE_CONTACT: 'une adresse de courriel, ou une adresse https',
    PASSERELLE_CHECKER_CLIENT_ID: 'un ID client : 8-4-4-4-12 chiffres hexadécimaux',
  },
  wrong: (name, expected, found) => `${name} : valeur attendue : ${expected} ; trouvé : ${found}.`,
  unknown: (name, nearest) =>
    `${name} : ce réglage n’existe pas.${nearest === undefined ? '' : ` Vouliez-vous dire ${nearest} ?`}`,
};
