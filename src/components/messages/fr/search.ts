/** La recherche du site : chargée quand quelqu’un l’ouvre. */
import type {SearchWords} from '../words';

export const search: SearchWords = {
  title: 'Chercher dans le site',
  label: 'Que cherchez-vous ?',
  example: '50011, consentement, boîte…',
  close: 'Fermer',
  hint: 'Un code d’erreur, un rôle, une autorisation, quelques mots. Les résultats sont dans la langue de cette page.',
  keys: 'Les flèches passent d’un résultat à l’autre, Entrée en ouvre un, Échap ferme.',
  busy: 'Recherche en cours…',
  found: (count) => (count <= 1 ? `${String(count)} résultat` : `${String(count)} résultats`),
  foundMore: (shown, all) => `${String(shown)} résultats sur ${String(all)}`,
  codes: 'Codes d’erreur',
  pages: 'Pages',
  none: (query) => `Rien ici sur « ${query} ».`,
  noneTry:
    'Essayez avec moins de mots, ou avec un code seul. S’il s’agit d’un message d’erreur, collez le texte entier là où il sera expliqué.',
  doctor: 'Expliquer un message d’erreur',
  allCodes: 'Tous les codes d’erreur',
  failed: 'L’index de la recherche n’a pas pu être chargé.',
  failedNext: 'Vérifiez la connexion au réseau, puis réessayez. Les codes d’erreur se trouvent sans lui.',
  again: 'Réessayer',
  preview:
    'Dans l’aperçu, seuls les codes d’erreur peuvent être trouvés : l’index de la recherche se fait à partir d’un site construit (npm run build).',
};
