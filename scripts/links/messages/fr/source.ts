import type {FindingArgs} from '../../finding';
import type {FindingWords} from '../words';
import {quote, theAddress, theLink} from './say';

const malformed = {
  'no-address': 'elle ne contient aucune adresse',
  'no-at-sign': 'il y manque le @',
  'no-domain': 'rien ne suit le @',
  'bad-domain': 'ce qui suit le @ n’est pas un nom de domaine',
  spaces: 'elle contient des espaces',
  'not-a-number': 'ce n’est pas un numéro de téléphone',
  'no-number': 'elle ne contient aucun numéro',
  slashes: 'le protocole n’est pas suivi d’exactement deux barres obliques',
  'no-host': 'elle ne nomme aucun hôte',
  'bad-host': 'son nom d’hôte n’est pas valide',
  'bad-port': 'son port n’est pas valide',
  'unknown-scheme': 'aucun navigateur ne connaît son protocole',
  'bad-escape': 'un % n’y est pas suivi de deux chiffres hexadécimaux',
} as const satisfies Record<FindingArgs['address-malformed']['because'], string>;

const shapes = {
  mail: 'mailto:nom@example.com',
  phone: 'tel:+33123456789',
  web: 'https://example.com/page',
  scheme: 'https://…, mailto:… ou tel:…',
} as const satisfies Record<FindingArgs['address-malformed']['kind'], string>;

export const source = {
  'source-not-readable': {
    title: 'Fichier illisible',
    why: 'Ce qui ne peut être lu ne peut être vérifié, et Docusaurus risque d’échouer sur ce fichier.',
    message: ({reason}) => `À partir d’ici, le fichier n’est pas du MDX valide : ${reason}`,
    remedy: () => 'Corrigez la syntaxe à cet endroit. Les liens qui suivent n’ont peut-être pas été vus.',
  },
  'link-empty': {
    title: 'Lien sans cible',
    why: 'Le lecteur clique et ne va nulle part.',
    message: () => 'Ce lien n’a pas de cible.',
    remedy: () => 'Écrivez où il mène, ou retirez le lien en gardant ses mots.',
  },
  'file-missing': {
    title: 'Fichier introuvable',
    why: 'La compilation échoue, ou le lecteur trouve un lien qui ne mène nulle part.',
    message: ({path}, link) => `${theLink(link)} mène à ${path}, qui n’existe pas.`,
    remedy: () => 'Corrigez le chemin, ou rétablissez le fichier.',
  },
  'file-not-a-page': {
    title: 'Ce fichier n’est pas une page',
    why: 'Docusaurus n’en publie aucune page : le lien ne mène nulle part.',
    message: ({path}, link) =>
      `${theLink(link)} mène à ${path}, qui existe, mais dont le site ne fait pas de page.`,
    remedy: () =>
      'Liez une page qui montre ce contenu. Un fichier dont le nom commence par un tiret bas, ou que la configuration exclut, ne devient pas une page.',
  },
  'route-missing': {
    title: 'Page introuvable',
    why: 'Le lecteur arrive sur la page qui annonce « page introuvable ».',
    message: ({route}, link) => `${theLink(link)} mène à ${route}, et le site n’a pas de telle page.`,
    remedy: () =>
      'Corrigez l’adresse, ou liez le fichier par son chemin relatif, que Docusaurus vérifie aussi.',
  },
  'letter-case': {
    title: 'Majuscules et minuscules différentes',
    why: 'Cela fonctionne sur certaines machines et échoue sur le serveur web.',
    message: ({found}, link) => `${theLink(link)} ne diffère de ${found} que par la casse.`,
    remedy: ({found}) => `Écrivez-le exactement comme dans ${found}.`,
  },
  'trailing-slash': {
    title: 'Barre oblique finale',
    why: 'Chaque clic coûte une redirection, et les liens relatifs de la page peuvent se rompre.',
    message: ({expected}, link) => `${theLink(link)} s’écrit ${expected} sur ce site.`,
    remedy: ({expected}) =>
      `Écrivez ${expected}, comme le demande l’option trailingSlash de la configuration.`,
  },
  'anchor-missing': {
    title: 'Titre ou ancre introuvable',
    why: 'Le lecteur arrive en haut de la page et doit chercher lui-même.',
    message: ({id, page}, link) => `${theLink(link)} mène à l’identifiant ${quote(id)}, que ${page} n’a pas.`,
    remedy: () =>
      'Utilisez un identifiant de la page, ou donnez celui-ci au titre : {/* #id */}, ou {#id} dans les sites plus anciens.',
  },
  'page-is-draft': {
    title: 'La page est un brouillon',
    why: 'Le lien fonctionne dans l’aperçu et ne mène nulle part sur le site publié.',
    message: ({page}, link) => `${theLink(link)} mène à ${page}, un brouillon qui n’est pas publié.`,
    remedy: () => 'Publiez le brouillon (retirez « draft » de son en-tête), ou retirez le lien jusque-là.',
  },
  'page-redirects': {
    title: 'La page a changé d’adresse',
    why: 'Chaque clic coûte une redirection, que quelqu’un retirera un jour.',
    message: ({to}, link) => `${theLink(link)} est redirigé par ce site vers ${to}.`,
    remedy: ({to}) => `Liez directement ${to}.`,
  },
  'route-duplicate': {
    title: 'Deux pages à la même adresse',
    why: 'Une seule des deux peut être lue.',
    message: ({route, otherFile}) => `Cette page est publiée à l’adresse ${route}, tout comme ${otherFile}.`,
    remedy: () => 'Donnez un autre slug à l’une des deux, ou supprimez-la.',
  },
  'id-duplicate': {
    title: 'Identifiant utilisé deux fois',
    why: 'Un lien vers lui mène toujours au premier.',
    message: ({id, firstLine}) => `L’identifiant ${quote(id)} figure déjà à la ligne ${firstLine}.`,
    remedy: () => 'Donnez un autre identifiant à l’un des deux.',
  },
  'definition-duplicate': {
    title: 'Référence définie deux fois',
    why: 'Seule la première définition compte.',
    message: ({label, firstLine, sameTarget}) =>
      sameTarget
        ? `La référence ${quote(label)} est déjà définie à la ligne ${firstLine}, avec la même cible.`
        : `La référence ${quote(label)} est déjà définie à la ligne ${firstLine}, avec une autre cible. C’est celle-là qui compte.`,
    remedy: ({sameTarget}) =>
      sameTarget ? 'Supprimez cette définition.' : 'Renommez ou supprimez l’une des deux définitions.',
  },
  'definition-unused': {
    title: 'Référence jamais utilisée',
    why: 'Personne ne la voit, et quelqu’un doit l’entretenir.',
    message: ({label}) => `Aucun lien n’utilise la référence ${quote(label)}.`,
    remedy: () => 'Supprimez la définition, ou corrigez l’étiquette du lien qui devait l’utiliser.',
  },
  'address-malformed': {
    title: 'Adresse mal formée',
    why: 'Les navigateurs ne peuvent pas l’ouvrir, ou ouvrent autre chose.',
    message: ({because}, link) => `${theAddress(link)} est mal formée : ${malformed[because]}.`,
    remedy: ({kind}) => `Écrivez-la sous cette forme : ${shapes[kind]}.`,
  },
  'leads-to-own-machine': {
    title: 'Mène à la machine du lecteur',
    why: 'Cela fonctionne pour l’auteur, et pour personne d’autre.',
    message: ({host}, link) => `${theLink(link)} mène à ${host}, la propre machine de chaque lecteur.`,
    remedy: () =>
      'Liez l’adresse publiée. Si le texte parle bien de la machine locale, écrivez l’adresse comme du code.',
  },
  'configuration-not-read': {
    title: 'Une partie de la configuration est inconnue',
    why: 'Ce qui en dépend ne peut être jugé et n’est pas signalé.',
    message: ({what, kind}) =>
      kind === 'plugin'
        ? `Le plugin ${quote(what)} peut ajouter des pages impossibles à prévoir.`
        : `L’option ${quote(what)} n’a pas pu être lue sans exécuter le code du site ; la valeur par défaut de Docusaurus a été retenue.`,
    remedy: ({kind}) =>
      kind === 'plugin'
        ? 'Il n’y a rien à corriger. Relancez avec --built après une compilation pour vérifier aussi ses pages.'
        : 'Écrivez la valeur telle quelle dans la configuration, ou relancez avec --built après une compilation.',
  },
} satisfies Partial<FindingWords>;
