import type {CauseFamilySentences} from '../../sentences';

export const redirect: CauseFamilySentences<'redirect'> = {
  'redirect-uri-mismatch': {
    happened:
      'L’application a demandé à revenir à une adresse qui ne figure pas dans l’inscription. Microsoft s’arrête alors sur sa propre page et ne renvoie rien.',
    tell: 'Le message cite l’adresse demandée. Une inscription sans aucune adresse donne un autre message. Une adresse inscrite sous la mauvaise plateforme passe ici et se fait refuser plus tard, lors de l’échange du code.',
    steps: [
      'Copiez l’adresse du message, de https jusqu’au dernier caractère.',
      'Assurez-vous qu’elle appartient à l’éditeur, ou à ce site si vous lancez son contrôle : celui qui détient l’adresse reçoit la connexion.',
      'Ouvrez l’inscription dont le message nomme l’ID client, puis « Authentification ».',
      'Comparez caractère par caractère : la casse, le chemin et la barre oblique finale comptent.',
      'Sélectionnez « Ajouter un URI de redirection » (ou « Ajouter une plateforme »), choisissez la plateforme que nomme le guide, collez l’adresse et enregistrez.',
      'Attendez cinq minutes, puis reprenez la connexion depuis le début.',
    ],
    undo: 'Retirez de la même liste l’adresse ajoutée. Les connexions par les autres adresses n’en souffrent pas.',
    stop: 'Arrêtez après deux essais avec l’adresse copiée du message. Si elle n’appartient ni à l’éditeur ni à vous, n’ajoutez rien et adressez-vous à l’éditeur.',
  },
  'redirect-uri-missing': {
    happened:
      'La connexion a besoin d’une adresse de retour, et l’inscription n’en contient aucune. La page de consentement d’un administrateur en demande une aussi.',
    tell: 'Le message dit qu’aucune adresse n’est inscrite, et n’en cite pas. S’il en cite une, l’inscription contient des adresses, mais pas celle-là.',
    steps: [
      'Ouvrez l’inscription, puis « Authentification ».',
      'Sélectionnez « Ajouter un URI de redirection » (ou « Ajouter une plateforme »), choisissez la plateforme que nomme le guide, collez l’adresse qu’il donne et enregistrez.',
      'Si le guide dit que cette application n’a pas besoin d’adresse, accordez le consentement depuis « API autorisées » plutôt que par un lien.',
      'Attendez cinq minutes, puis réessayez.',
    ],
    undo: 'Retirez de la même liste l’adresse ajoutée.',
    stop: 'Arrêtez après deux essais. Demandez à l’éditeur à quelle adresse revient son application.',
  },
  'wrong-platform-type': {
    happened:
      'L’adresse est inscrite, mais pour un autre genre d’application : pour les navigateurs alors qu’un serveur échange le code, ou l’inverse.',
    tell: 'La page de connexion a accepté l’adresse, et le refus est venu ensuite. Un refus sur la page de connexion elle-même signifie que l’adresse diffère.',
    steps: [
      'Ouvrez l’inscription, puis « Authentification », et trouvez l’adresse.',
      'Déterminez qui échange le code : le serveur de l’éditeur demande « Web » ; une page du navigateur, comme le contrôle de ce site, demande « Application monopage ».',
      'Retirez l’adresse de l’endroit où elle se trouve, et enregistrez.',
      'Ajoutez-la sous la bonne plateforme, et enregistrez.',
      'Attendez cinq minutes, puis reprenez la connexion depuis le début.',
    ],
    undo: 'Remettez l’adresse sous la plateforme où elle se trouvait.',
    stop: 'Arrêtez après deux essais, et n’inscrivez jamais la même adresse sous les deux plateformes pour voir. Demandez à l’éditeur de quelle plateforme relève son adresse.',
  },
  'implicit-grant-disabled': {
    happened:
      'L’application a demandé un jeton directement à la page de connexion. L’inscription ne permet pas cette ancienne manière.',
    tell: 'Le message nomme un type de réponse, comme « id_token ». Une demande mal formée autrement nomme un paramètre, ou rien du tout.',
    steps: [
      'Regardez si les instructions de l’éditeur demandent de cocher les jetons d’ID ou les jetons d’accès.',
      'Si oui, ouvrez « Authentification », trouvez « Flux hybrides et d’octroi implicite », cochez exactement ce qu’elles nomment et enregistrez.',
      'Sinon, ne changez rien et envoyez le message à l’éditeur : son application devrait utiliser le code d’autorisation.',
    ],
    undo: 'Décochez les cases cochées sous « Flux hybrides et d’octroi implicite ».',
    stop: 'Arrêtez après un essai. Des cases cochées sans nécessité laissent circuler des jetons dans des adresses.',
  },
  'bridge-page-missing': {
    happened:
      'Microsoft a envoyé sa réponse, mais la page située à l’URI de redirection ne l’a pas remise à l’application qui l’attendait.',
    tell: 'Cela se produit à chaque fois, et la fenêtre reste ouverte sur une page de l’application ou se ferme tard. Une fenêtre que quelqu’un a fermée, ou qui ne s’est jamais ouverte, est une autre affaire.',
    steps: [
      'Réessayez une fois sans fermer la fenêtre, et notez où elle s’arrête.',
      'Si la fenêtre affiche une erreur de Microsoft, cherchez plutôt celle-là.',
      'Essayez dans une fenêtre privée sans extension.',
      'Si cela persiste, prévenez qui exploite l’application : la page de retour doit être la petite page prévue pour cela, servie sans stratégie d’ouverture entre origines (COOP).',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais. Seul l’exploitant de l’application peut changer sa page de retour.',
  },
};
