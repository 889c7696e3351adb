import type {SettingsWords} from '../command-words';

const near = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`;

export const settings: SettingsWords = {
  'not-json': () => 'ceci n’est pas du JSON.',
  'name-twice': ({key}) => `« ${key} » y figure deux fois.`,
  'key-missing': ({key}) => `il manque « ${key} ».`,
  'key-unknown': ({key, nearest}) => `« ${key} » n’a pas de sens ici.${near(nearest)}`,
  'wrong-type': ({expected}) => `type attendu : ${expected}.`,
  'not-among': ({value, nearest}) => `« ${value} » n’est pas une valeur possible ici.${near(nearest)}`,
  empty: () => 'la valeur ne doit pas être vide.',
  'out-of-range': () => 'ce nombre est trop petit ou trop grand.',
  'no-date': () => 'il manque le dernier jour de validité : until, par exemple 2027-01-31.',
  'not-a-date': () => 'un jour qui existe était attendu, comme 2027-01-31.',
  'date-too-far': () => 'une exception vaut un an au plus ; ensuite, quelqu’un l’examine de nouveau.',
  'no-reason': () => 'il manque la raison : pourquoi ne pas signaler ce lien ?',
  'reason-too-short': () => 'un seul mot n’est pas une raison : dites pourquoi ce lien n’est pas signalé.',
  'unknown-code': () => 'ce code n’existe pas.',
  'unknown-option': () => 'cette option n’existe pas.',
  'option-twice': () => 'cette option y figure deux fois.',
  'not-an-outcome': () => 'un code de 100 à 599 était attendu, ou ok, redirect, no-answer.',
  'not-a-host': () => 'le nom d’un hôte était attendu, sans https:// ni chemin.',
  'not-a-header': () => 'les réglages ne peuvent pas définir cet en-tête.',
  'literal-secret': () =>
    'un secret ne figure jamais dans un fichier : nommez une variable d’environnement, comme $DOCS_TOKEN.',
  'outside-the-site': () =>
    'un chemin à l’intérieur du répertoire du site était attendu, avec des barres obliques.',
  'not-one-source-of-ids': () =>
    'les identifiants proviennent d’une seule source parmi « attribute », « always » et « listed ».',
};
