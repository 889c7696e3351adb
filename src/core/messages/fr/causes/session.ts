import type {CauseFamilySentences} from '../../sentences';

export const session: CauseFamilySentences<'session'> = {
  'malformed-request': {
    happened: 'Microsoft ne comprend pas la demande : un élément est absent, vide, inconnu ou mal encodé.',
    tell: 'Le message nomme un paramètre ou parle du format. Il n’y est question ni de consentement, ni de comptes, ni de secrets faux.',
    steps: [
      'Vérifiez que tous les champs du formulaire de l’éditeur sont remplis.',
      'Saisissez de nouveau chaque valeur, sans espace ni saut de ligne avant ou après.',
      'Si vous êtes revenu avec le bouton « Précédent » du navigateur, reprenez plutôt depuis le début.',
      'Si cela persiste, envoyez le message entier à l’éditeur : c’est son application qui compose la demande.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais. Rien dans l’inscription ne corrige une demande mal composée.',
  },
  'code-reused-or-expired': {
    happened:
      'Le code que Microsoft a donné à la connexion a été présenté une seconde fois, trop tard, ou par une autre application.',
    tell: 'Cela survient juste après une connexion qui semblait réussie. Une liaison qui échoue après des jours a une session expirée.',
    steps: [
      'Fermez la page, et reprenez la connexion depuis le bouton de l’éditeur.',
      'Ne rechargez pas la page et n’appuyez pas deux fois sur le bouton ; laissez-la se terminer.',
      'Si une extension du navigateur ou un filtre de messagerie ouvre les liens d’avance, essayez dans une fenêtre privée.',
    ],
    undo: 'Il n’y a rien à défaire : un code inutilisé perd sa valeur en quelques minutes.',
    stop: 'Arrêtez après deux essais. Si chaque nouvelle connexion échoue, l’application de l’éditeur échange le code deux fois : envoyez-lui le code d’erreur et l’heure.',
  },
  'token-expired': {
    happened:
      'La preuve de connexion de la liaison n’est plus valable : inutilisée trop longtemps, arrivée en fin de vie, ou révoquée.',
    tell: 'La liaison a déjà fonctionné. Sinon, regardez du côté du consentement ou de l’étendue. Si elle échoue juste après chaque connexion, un code a servi deux fois ou une stratégie abrège les sessions.',
    steps: [
      'Rétablissez la liaison dans le portail de l’éditeur, en vous connectant avec le même compte.',
      'Si un mot de passe a été changé ou des sessions révoquées, c’est la raison : il n’y a rien d’autre à réparer.',
      'Si cela revient après le même nombre d’heures, demandez à un administrateur si une stratégie limite la durée des sessions.',
      'Pour une application qui se connecte en son propre nom, l’éditeur demande un nouveau jeton : personne n’a besoin de se connecter.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais. Si une liaison quotidienne perd chaque fois sa session, l’éditeur ne conserve pas le jeton renouvelé.',
  },
  'popup-blocked': {
    happened: 'Le navigateur n’a pas ouvert la fenêtre dans laquelle Microsoft demande la connexion.',
    tell: 'Aucune fenêtre n’apparaît, et la barre d’adresse affiche souvent un signe. Une fenêtre qui s’ouvre et reste vide est une autre affaire.',
    steps: [
      'Sélectionnez dans la barre d’adresse le signe des fenêtres bloquées, et autorisez-les pour ce site.',
      'Désactivez les extensions qui bloquent des fenêtres, ou ouvrez une fenêtre privée sans elles.',
      'Sélectionnez de nouveau le bouton : un navigateur n’ouvre une fenêtre que juste après une action.',
    ],
    undo: 'Retirez l’autorisation dans les réglages du navigateur, sous les fenêtres contextuelles.',
    stop: 'Arrêtez après deux essais, et changez de navigateur. Sur un appareil géré, adressez-vous à qui le gère.',
  },
  'popup-closed': {
    happened: 'La fenêtre a été fermée, ou délaissée, avant que la réponse de Microsoft n’arrive.',
    tell: 'Vous l’avez fermée, peut-être parce que Microsoft y affichait une erreur. Si personne ne l’a fermée, la page de retour ne répond pas. Si vous avez choisi « Annuler », c’est un consentement refusé.',
    steps: [
      'Si Microsoft affichait une erreur dans la fenêtre, cherchez d’abord celle-là : c’est la raison.',
      'Réessayez, et laissez la fenêtre ouverte jusqu’à ce qu’elle se ferme d’elle-même.',
      'Si elle ne se ferme pas alors que la connexion est terminée, la page de retour est en cause.',
    ],
    undo: 'Il n’y a rien à défaire : aucune connexion n’a eu lieu.',
    stop: 'Arrêtez après deux essais au cours desquels vous avez laissé la fenêtre ouverte.',
  },
  'interaction-running': {
    happened: 'L’application attend une connexion commencée plus tôt, et n’en commence pas une seconde.',
    tell: 'Le message apparaît aussitôt, avant toute fenêtre. Une fenêtre que le navigateur retient est une autre affaire.',
    steps: [
      'Cherchez une fenêtre de connexion ouverte derrière les autres, et terminez-la ou fermez-la.',
      'S’il n’y en a aucune, rechargez la page et appuyez une seule fois sur le bouton.',
      'Fermez les autres onglets de la même application.',
      'Si cela persiste, fermez le navigateur, ou effacez les données de ce site.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais dans une nouvelle fenêtre du navigateur, puis prévenez qui exploite l’application.',
  },
  network: {
    happened:
      'La demande n’est pas parvenue à Microsoft, ou la réponse n’est pas revenue : la ligne, un proxy, un pare-feu ou une extension l’a arrêtée.',
    tell: 'Il n’y a ni code ni ID de corrélation : Microsoft n’a jamais vu la demande. S’il y en a un, Microsoft a répondu. Une adresse fausse échoue de même, à chaque fois et pour tout le monde.',
    steps: [
      'Ouvrez https://login.microsoftonline.com dans le même navigateur : une page de connexion doit apparaître.',
      'Essayez dans une fenêtre privée sans extension, puis depuis un autre réseau.',
      'Si seul le réseau de votre organisation échoue, demandez à son responsable de laisser passer les hôtes de connexion, sans inspecter leurs certificats.',
      'Si c’est un serveur de l’éditeur qui échoue, envoyez-lui le message et l’heure.',
    ],
    undo: 'Il n’y a rien à défaire : réactivez les extensions.',
    stop: 'Arrêtez après trois essais depuis deux réseaux.',
  },
  throttled: {
    happened:
      'L’application a demandé trop souvent en trop peu de temps, et Microsoft la fait attendre. La configuration n’est pas en cause.',
    tell: 'La réponse est 429, ou parle d’une limite ou d’une boucle. Un incident chez Microsoft a un statut de 500 ou plus et passe sans que vous fassiez rien.',
    steps: [
      'Arrêtez la liaison, et attendez le temps que la réponse nomme sous Retry-After, ou cinq minutes.',
      'Relancez-la une seule fois, et laissez-la travailler.',
      'Si cela revient, demandez à l’éditeur d’espacer ses demandes et de conserver ses jetons.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais : chaque essai intermédiaire prolonge l’attente. L’éditeur peut changer la fréquence de ses demandes.',
  },
  'microsoft-transient': {
    happened:
      'Un service de Microsoft était indisponible, ou a mis trop de temps. Ni vous ni l’éditeur n’avez fait d’erreur.',
    tell: 'La même demande réussit un peu plus tard. Si la réponse est 429, l’application demande trop souvent. S’il n’y a aucune réponse, regardez du côté du réseau.',
    steps: [
      'Attendez cinq minutes, puis réessayez sans rien changer.',
      'Si cela dure une heure, un administrateur consulte l’état des services dans le centre d’administration Microsoft 365.',
      'Si aucun incident n’y figure, ouvrez une demande de support avec l’ID de corrélation et l’heure.',
    ],
    undo: 'Il n’y a rien à défaire. Ne changez aucun réglage à cause de cela.',
    stop: 'Arrêtez après trois essais en une heure, puis adressez-vous au support de Microsoft.',
  },
  unknown: {
    happened: 'Rien dans ce texte ne dit ce qui a échoué.',
    tell: 'La plupart des refus de Microsoft portent un numéro qui commence par AADSTS, ou un code du produit. Ce texte n’en contient aucun qui soit connu ici.',
    steps: [
      'Cherchez davantage de texte : sur la page de connexion, ouvrez les détails ; dans un journal, prenez les lignes qui précèdent et qui suivent.',
      'Collez de nouveau le tout. Les secrets sont masqués avant toute lecture.',
      'S’il contient un numéro qui commence par AADSTS, cherchez-le à l’adresse https://login.microsoftonline.com/error.',
      'Un administrateur retrouve la tentative dans les journaux de connexion, par son heure et son compte, avec la raison de l’échec.',
    ],
    undo: 'Il n’y a rien à défaire : ne changez rien sur une supposition.',
    stop: 'Arrêtez maintenant, et envoyez à l’éditeur le message entier avec l’heure, l’ID client et l’ID de locataire.',
  },
};
