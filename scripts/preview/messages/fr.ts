import type {PreviewWords} from './words';

export const words: PreviewWords = {
  purpose:
    'Affiche un aperçu des deux langues à une même adresse, rechargé à chaque modification, en mode entraînement.',
  usages: [['npm start -- [options]', 'affiche l’aperçu jusqu’à Ctrl-C']],
  options: {port: {value: 'N', text: 'le port de l’aperçu (par défaut : 3000)'}},
  statuses: [
    ['0', 'arrêté par Ctrl-C'],
    ['2', 'la commande ou un réglage n’a pas été compris'],
    ['3', 'exécution impossible : le port est pris, ou le site ne démarre pas'],
  ],
  names: {en: 'anglais', fr: 'français'},
  compiling: 'Compilation des deux langues…',
  changed: (file) => `${file} a changé : nouvelle compilation des deux langues…`,
  compiled: (name, seconds) => `${name} : compilé en ${String(seconds)} s`,
  ready: (places) =>
    `L’aperçu est prêt : ${places.map(([address, name]) => `${address} (${name})`).join(' et ')}. Le mode entraînement est actif ; Ctrl-C arrête.`,
  stopped: (name, how) =>
    `L’aperçu en ${name} s’est arrêté de lui-même (${typeof how === 'number' ? `code ${String(how)}` : how}) ; ce qu’il a dit figure ci-dessus.`,
  startsAgain: 'Corrigez le fichier et enregistrez-le : l’aperçu redémarrera.',
};
