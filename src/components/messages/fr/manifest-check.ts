/** Le widget qui lit un manifeste, et sa page. */
import type {ManifestCheckWords} from '../words';
import {registrationAudiences, registrationFacts} from '../../../core/messages/fr/registration-facts';

export const manifestCheck: ManifestCheckWords = {
  page: {
    title: 'Contrôler un manifeste',
    description:
      'Collez le manifeste d’une inscription d’application, ou ce qu’a affiché Azure CLI : ce qui diffère de votre guide, et le bloc d’autorisations à corriger. Lu dans votre navigateur ; rien n’est envoyé ni conservé.',
    intro:
      'Sans connexion : collez le manifeste de votre application. Vous saurez ce qui diffère de votre guide, étape par étape, et obtiendrez le bloc d’autorisations voulu.',
    guide: 'Quel guide suivez-vous ?',
    noGuide: 'Choisissez-en un',
  },
  title: 'Contrôler le manifeste, sans connexion',
  form: {
    label: 'Manifeste',
    intro:
      'Dans le portail, ouvrez la page « Manifeste » de votre application et copiez-la entière ; ou copiez ce qu’a affiché az ad app show --id {ID client}. Vous pouvez aussi déposer un fichier ou en choisir un. Le texte est lu dans cette page et n’en sort pas.',
    choose: 'Choisir un fichier',
    clear: 'Tout effacer',
    cleared: 'Tout a été effacé.',
    needsScript: 'La lecture d’un manifeste a besoin de JavaScript, désactivé dans ce navigateur.',
  },
  problems: {
    empty: () => '',
    'too-long': ({limit}) =>
      `C’est plus long que n’importe quel manifeste (${limit} caractères). Collez une seule application : az ad app show n’en affiche qu’une.`,
    'byte-order-mark': () =>
      'Des signes invisibles précèdent le texte. Collez-le de la première accolade à la dernière.',
    'code-fence': () =>
      'Une clôture de code (```) n’entoure qu’une partie du texte. Collez ce qui se trouve entre les accolades.',
    'wrapped-in-quotes': ({quote}) =>
      `Tout le texte se trouve entre des signes ${quote}. Collez-le sans eux, de la première accolade à la dernière.`,
    'not-json': ({line, column, found, fault}) =>
      `Ligne ${line}, colonne ${column} : ${fault}${found === '' ? '' : ` (trouvé : ${found})`}.`,
    'not-an-object': () => 'Un manifeste commence par une accolade : {. Ceci est un autre genre de JSON.',
    'not-an-application': () =>
      'Ce JSON n’a pas de champ appId : ce n’est pas une inscription d’application. Copiez la page « Manifeste », ou ce qu’a affiché az ad app show.',
    'service-principal': () =>
      'Ceci est l’application d’entreprise. L’inscription se trouve sous « Inscriptions d’applications » : son manifeste contient les URI de redirection et les autorisations demandées. Avec Azure CLI : az ad app show, et non az ad sp show.',
    'outdated-format': ({field}) =>
      `Le champ ${field} appartient à un format qui n’a plus cours. Copiez la page « Manifeste » du portail actuel.`,
    'secret-included': ({path}) =>
      `La valeur d’un secret se trouve dans ${path}. Le texte a été effacé. Si d’autres ont pu la voir, créez un nouveau secret et supprimez celui-ci.`,
    'wrong-shape': ({count}) =>
      count === 1
        ? 'Un champ n’est pas écrit comme dans un manifeste :'
        : `${count} champs ne sont pas écrits comme dans un manifeste :`,
    'empty-list': () =>
      'La liste est vide : aucune application n’a été trouvée. Comparez l’ID client et le locataire.',
    several: ({total}) => `Il y a ${total} applications ici. De laquelle s’agit-il ?`,
    'not-text': () =>
      'Ce fichier n’est pas du texte en UTF-8. Ouvrez-le, puis copiez et collez le manifeste.',
    'too-large': () => 'Ce fichier dépasse 1 Mo. Collez une seule application.',
    cleared: () => 'Tout a été effacé.',
  },
  faults: {
    'trailing-comma': 'une virgule de trop, avant le crochet ou l’accolade',
    'missing-comma': 'il manque une virgule',
    comment: 'un commentaire, ce que JSON n’a pas',
    'single-quote': 'des guillemets simples, là où JSON en veut de doubles',
    'typographic-quote':
      'des guillemets typographiques, mis à la place des guillemets droits par un traitement de texte ou une messagerie',
    'unquoted-name': 'un nom sans ses guillemets',
    'bad-string': 'un texte qui ne finit pas, ou un signe erroné après une barre oblique inverse',
    'bad-number': 'un nombre que JSON ne connaît pas',
    'cut-off': 'le texte s’arrête trop tôt : une partie n’a pas été copiée',
    'text-after': 'quelque chose suit le manifeste',
    'unexpected-character': 'un caractère qui n’a pas sa place ici',
  },
  fault: ({path, found, expected}) => `${path} : ${found}, alors que le champ attend ${expected}`,
  foundNothing: 'absent',
  expected: {
    text: 'un texte',
    guid: 'un GUID',
    date: 'une date et une heure',
    boolean: 'true ou false',
    list: 'une liste [ ]',
    object: 'un objet { }',
    oneOf: (values) => `l’une de ces valeurs : ${values}`,
  },
  setAside: {
    'byte-order-mark': 'Un indicateur d’ordre des octets, au début, a été mis de côté.',
    'code-fence': 'La clôture de code qui l’entourait a été mise de côté.',
    'list-of-one': 'C’était le seul d’une liste.',
  },
  masked: 'Ce qui ressemblait à un secret a été masqué dans le champ.',
  read: (name, clientId) => `Lu : ${name}, ID client ${clientId}.`,
  objectId: 'ID d’objet de l’inscription :',
  otherObjectId: 'Son application d’entreprise en a un autre, qu’aucun manifeste ne contient.',
  unnamed: 'une application sans nom',
  formats: {
    'microsoft-graph': 'Format : Microsoft Graph.',
    'azure-ad-graph':
      'Format : Azure AD Graph, abandonné. Il est lu ici ; le portail n’accepte plus que le format de Microsoft Graph.',
  },
  choose: 'Choisissez un guide ci-dessus pour le comparer.',
  compared: (guide) => `Comparé au guide ${guide}`,
  statuses: {
    passed: 'Conforme',
    failed: 'À corriger',
    'cannot-tell': 'Un manifeste ne peut pas le dire',
    'not-checked': 'Non contrôlé',
  },
  remark: 'Conforme, mais à revoir',
  noStep: 'Sans étape propre',
  seen: (seen) => `Ici figure : ${seen}`,
  facts: registrationFacts,
  audiences: registrationAudiences,
  noConsent: {
    title: 'Un manifeste n’accorde aucun consentement.',
    text: 'Il dit ce que l’application demande. Si quelqu’un l’a accordé, si l’application d’entreprise existe et qui peut s’en servir, cela ne figure dans aucun manifeste ; les lignes ci-dessous le disent.',
  },
  corrected: {
    title: 'requiredResourceAccess, corrigé',
    right: 'Les autorisations demandées sont celles du guide : rien à corriger.',
    added: (values) => `Ajouté : ${values}.`,
    removed: (values) =>
      `Retiré : ${values}. Si autre chose en a besoin, gardez-le ; le retirer ne révoque pas ce qui a été accordé.`,
    byHand: (values) =>
      `À ajouter dans le portail, par son nom : ${values}. Aucune source n’en donne le GUID.`,
    how: 'Sur la page « Manifeste », remplacez toute la valeur de requiredResourceAccess par ceci, puis enregistrez. Accordez ensuite le consentement : enregistrer demande des autorisations et n’en accorde aucune.',
    copy: 'le bloc corrigé',
  },
};
