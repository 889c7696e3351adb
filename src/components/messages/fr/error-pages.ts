/** Les pages consacrées aux codes d’erreur, et leur index. */
import type {ErrorPageWords} from '../words';

export const errorPages: ErrorPageWords = {
  index: {
    title: 'Codes d’erreur, une page pour chacun',
    heading: 'Codes d’erreur',
    description:
      'Chaque code d’erreur de Microsoft Entra, de MSAL, de Dynamics 365, d’Exchange et de Microsoft Graph qu’une configuration peut rencontrer, avec ses causes et qui doit agir.',
    intro:
      'Chaque code a sa page : ce qui s’est passé, les causes probables et comment les distinguer, qui doit agir et quelle étape y remédie.',
    whole: 'Le message entier vaut mieux qu’un code.',
    doctor: 'Coller ce qu’a dit Microsoft',
    filter: 'N’afficher que les codes qui contiennent',
    example: '50011, consentement, boîte…',
    shown: (shown, all) => `${String(shown)} codes sur ${String(all)}`,
    none: 'Aucun code ne correspond ici. La page de Microsoft connaît tous les numéros.',
    lookup: 'Chercher un numéro chez Microsoft',
    clear: 'Tout afficher',
  },
  page: {
    trail: 'Où vous êtes',
    allCodes: 'Codes d’erreur',
    title: (code, title) => `${code} : ${title}`,
    happened: 'Ce qui s’est passé',
    cause: 'Cause probable',
    causes: 'Causes probables',
    tell: 'Pour la reconnaître :',
    next: 'Que faire',
    who: 'Qui doit agir',
    roles: 'Un de ces rôles suffit',
    where: 'Où',
    waiting: 'Attendre suffit-il ?',
    undo: 'Comment revenir en arrière',
    stop: 'Quand cesser d’essayer',
    steps: 'Les étapes qui y remédient',
    guide: (guide) => `Dans le guide ${guide}`,
    whole: 'Avez-vous le message entier ?',
    wholeText:
      'Le reste du texte dit souvent de laquelle de plusieurs causes il s’agit. Collez-le : il est lu dans ce navigateur et n’en sort pas.',
    doctor: 'Coller le message entier',
    source: 'Source :',
    lookup: (code) => `Chercher ${code} chez Microsoft`,
    loading: 'La page arrive…',
  },
  families: {
    entra: {name: 'Microsoft Entra', about: 'Entra refuse la connexion ou le jeton.'},
    oauth: {
      name: 'OAuth',
      about:
        'Les mots du protocole : ils disent de quel genre de refus il s’agit, et le numéro qui les accompagne dit pourquoi.',
    },
    msal: {
      name: 'MSAL dans le navigateur',
      about:
        'La bibliothèque de connexion n’a pas pu aller au bout : une fenêtre, le réseau, la page de retour.',
    },
    'business-central': {
      name: 'Business Central',
      about: 'Le jeton est bon, mais Business Central le refuse ou ne trouve pas ce qui est demandé.',
    },
    dataverse: {
      name: 'Dataverse',
      about: 'Le jeton est bon, mais l’environnement ne connaît pas celui qui le présente.',
    },
    'finance-operations': {
      name: 'Finance et opérations',
      about: 'La réponse est un simple état HTTP, sans code qui lui soit propre.',
    },
    ews: {
      name: 'Services web Exchange (EWS)',
      about: 'La raison se trouve dans un en-tête de la réponse, ou dans son code de réponse SOAP.',
    },
    graph: {
      name: 'Microsoft Graph',
      about: 'L’état et le code se trouvent ensemble dans le corps de la réponse.',
    },
  },
};
