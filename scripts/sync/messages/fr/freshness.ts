import type {FreshnessArgs, LockFault} from '../../finding';
import type {WordsFor} from '../words';

const faults = {
  conflict: 'git y a laissé un conflit',
  'not-json': 'cette ligne n’est pas du JSON',
  'not-a-section': 'cette ligne ne décrit aucune section',
  'key-twice': 'cette section y figure deux fois, et seule la première ligne compte',
  'other-version': 'une autre version de ce programme l’a écrit',
} as const satisfies Record<LockFault, string>;

const accept = 'acceptez les deux en l’état avec --accept et un motif';

export const freshness: WordsFor<FreshnessArgs> = {
  'source-changed-alone': {
    title: 'Modification dans une seule langue',
    message: ({before, after}, {source, translation}) =>
      `${changed(source, before, after)} Le texte ${translation} n’a pas suivi.`,
    remedy: (_args, {translation}) => `Mettez à jour le texte ${translation}, ou ${accept}.`,
  },
  'translation-changed-alone': {
    title: 'Traduction modifiée seule',
    message: ({before, after}, {source, translation}) =>
      `${changed(translation, before, after)} Le texte ${source} n’a pas suivi.`,
    remedy: (_args, {source}) => `Faites la même modification dans le texte ${source}, ou ${accept}.`,
  },
  'section-not-accepted': {
    title: 'Pas encore accepté',
    message: (_args, {source, translation}) =>
      `Personne n’a encore accepté ensemble les textes ${source} et ${translation} : une modification ultérieure d’une seule langue passera inaperçue.`,
    remedy: () => 'Comparez les deux textes, puis lancez check:sync avec --accept.',
  },
  'accepted-section-gone': {
    title: 'Section acceptée disparue',
    message: ({key}) =>
      `Le fichier de verrouillage contient encore la section « ${key} », qui n’existe plus dans aucune des deux langues.`,
    remedy: () => 'Lancez check:sync avec --accept pour la retirer du fichier de verrouillage.',
  },
  'accepted-page-gone': {
    title: 'Page acceptée disparue',
    message: () =>
      'Ce fichier de verrouillage est celui d’une page qui n’existe plus dans aucune des deux langues.',
    remedy: () =>
      'Supprimez-le, ou déplacez-le là où se trouve désormais la page : son chemin est celui de la page.',
  },
  'lock-not-readable': {
    title: 'Fichier de verrouillage illisible',
    message: ({reason}) => `Le fichier de verrouillage ne peut pas être lu en entier : ${faults[reason]}.`,
    remedy: ({reason}) =>
      reason === 'other-version'
        ? 'Utilisez la version de ce programme avec laquelle le site a été accepté en dernier, ou une version ultérieure.'
        : 'Comparez les sections en question, puis acceptez de nouveau toute la page avec --accept : les lignes endommagées disparaissent.',
  },
};

function changed(language: string, before: string, after: string): string {
  if (before === '') return `Depuis l’acceptation, ceci s’ajoute au texte ${language} : « ${after} ».`;
  if (after === '') return `Depuis l’acceptation, ceci a disparu du texte ${language} : « ${before} ».`;
  return `Depuis l’acceptation, le texte ${language} est passé de « ${before} » à « ${after} ».`;
}
