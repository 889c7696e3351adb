import type {HomeWords} from '../words';

export const home: HomeWords = {
  title: 'Guides de configuration Microsoft Entra qui se vérifient eux-mêmes',
  description:
    'Des guides pour relier vos logiciels de gestion à Dynamics 365 et à Exchange Online, en français et en anglais. La configuration se contrôle sur votre propre inscription d’application.',
  hero: {
    heading: 'Inscrivez votre application dans Entra, et prouvez que tout est juste.',
    lead: 'Des guides pour relier vos logiciels de gestion à Dynamics 365 et à Exchange Online. Chacun compare ce que Microsoft a accordé à ce dont la connexion a besoin, et désigne l’étape à refaire.',
    action: 'Choisir votre guide',
    second: 'Voir ce que montre un contrôle',
  },
  bridge: {
    from: 'Votre locataire Microsoft',
    to: 'Le service de votre éditeur',
    along: 'un câble par étape, une coche quand il tient',
    alternative:
      'Dessin d’une passerelle qui va de votre locataire Microsoft au service de votre éditeur. Chacun de ses neuf câbles représente une étape d’un guide et porte une coche : il tient.',
  },
  guides: {
    heading: 'Choisissez votre guide',
    filter: 'Afficher les guides pour',
    all: 'Tous les produits',
    to: 'vers',
    minutes: (minutes) => `environ ${minutes} min`,
    flows: {
      'authorization-code': 'Un utilisateur se connecte',
      'client-credentials': 'L’application se connecte seule',
      'authorization-code-and-mapped-user':
        'Un utilisateur se connecte ; l’application est associée à un utilisateur',
    },
    coming: 'Pas encore rédigé',
    unsure: 'Vous hésitez ?',
    chooser: 'Trouvez votre guide en trois questions',
    none: 'Aucun guide n’est encore publié sur ce site.',
  },
  check: {
    heading: 'Une étape est faite quand on peut le montrer',
    paragraphs: [
      'Là où une personne établit la connexion, vous vous connectez une fois, dans une fenêtre de Microsoft. La réponse de Microsoft indique les autorisations que votre inscription possède réellement, et la page les met en regard de celles dont l’intégration a besoin.',
      'Là où une application se connecte seule, le guide vous donne des commandes pour votre propre terminal : elles demandent un jeton et font un seul appel, en lecture.',
      'Rien n’est déclaré réussi sans preuve. Ce qu’une page ne peut pas voir, elle dit qu’elle ne le voit pas.',
    ],
    figure: {
      caption: 'Ce que montre un contrôle, d’après le guide Codat',
      subject: 'Contrôle de connexion',
      practice: 'Mode entraînement',
      permission: 'Autorisation',
      required: 'Requise',
      granted: 'Réponse de Microsoft',
      yes: 'Oui',
      never: 'Jamais',
      isGranted: 'Accordée',
      isMissing: 'Non accordée',
      isAbsent: 'Absente, comme il se doit',
      verdict: 'Il manque une autorisation requise.',
      redo: 'Refaites l’étape « Ajouter les deux autorisations ».',
      evidence: 'Preuve : les autorisations de la réponse de Microsoft à cette connexion.',
    },
  },
  steps: {
    heading: 'Comment se suit un guide',
    items: {
      know: {
        title: 'Savoir avant de commencer',
        text: 'Le rôle nécessaire, le temps à prévoir, ce qui sera demandé et pourquoi, et ce qui ne doit jamais être accordé.',
        alternative: 'Dessin d’une page : la liste de ce qu’il faut, avec une horloge à côté.',
      },
      do: {
        title: 'Faire une étape dans le portail',
        text: 'Les libellés sont dans la langue de votre portail. Vos propres valeurs figurent déjà dans chaque extrait et chaque lien.',
        alternative:
          'Dessin d’un formulaire du portail : le champ à remplir est encadré et contient votre valeur.',
      },
      prove: {
        title: 'La vérifier',
        text: 'Le contrôle réussit, ou il dit ce qui ne va pas, qui peut le corriger et quelle étape refaire.',
        alternative:
          'Dessin d’une liste de quatre étapes : trois portent une coche, une porte une croix et une flèche qui y ramène.',
      },
    },
  },
  promises: {
    heading: 'Ce sur quoi vous pouvez compter',
    items: [
      {
        title: 'Deux langues au même pas',
        text: 'Chaque guide existe en français et en anglais. Les étapes, les faits et les libellés viennent d’une seule source, de sorte qu’aucune des deux langues ne dise ce que l’autre tait.',
      },
      {
        title: 'S’entraîner sans compte',
        text: 'Chaque contrôle de connexion est accompagné d’un locataire d’entraînement qui fonctionne dans la page. Il refuse ce que Microsoft refuserait : vous découvrez l’erreur avant de la subir.',
      },
      {
        title: 'Rien ne quitte votre navigateur',
        text: 'Vos valeurs restent dans votre onglet. Vous vous connectez auprès de Microsoft même ; la page ne demande jamais de secret, ne conserve aucun jeton et n’envoie rien à personne.',
      },
    ],
  },
};
