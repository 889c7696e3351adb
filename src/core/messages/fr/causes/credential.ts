import type {CauseFamilySentences} from '../../sentences';

export const credential: CauseFamilySentences<'credential'> = {
  'secret-invalid': {
    happened:
      'Microsoft n’accepte pas le secret client : il appartient à une autre application, a été coupé ou modifié, ou n’existe plus.',
    tell: 'Un secret expiré est annoncé comme tel. Un secret absent donne un message sur un paramètre manquant. Une valeur qui ressemble à un ID, avec quatre traits d’union, est l’« ID de secret ».',
    steps: [
      'Comparez l’ID client du message avec l’inscription à laquelle appartient le secret.',
      'Ouvrez « Certificats et secrets », et comparez les premiers caractères affichés avec ceux que détient l’éditeur : n’envoyez pas la valeur entière.',
      'S’ils diffèrent, ou en cas de doute, sélectionnez « Nouveau secret client » et choisissez une date de fin.',
      'Copiez aussitôt la « Valeur », avec son bouton, et saisissez-la dans le formulaire de l’éditeur.',
      'Attendez cinq minutes, puis réessayez ; supprimez l’ancien secret dès que le nouveau fonctionne.',
    ],
    undo: 'Supprimez le nouveau secret dans « Certificats et secrets ». Ce qui utilise encore l’ancien n’en souffre pas.',
    stop: 'Arrêtez après deux essais avec un nouveau secret. C’est alors que l’éditeur utilise un autre ID client : envoyez-lui l’ID client et le code, jamais le secret.',
  },
  'secret-id-instead-of-value': {
    happened:
      'Ce qui a été saisi est l’identifiant du secret. Le secret lui-même se trouve dans une autre colonne, et n’est affiché qu’une fois.',
    tell: 'La valeur saisie a la forme d’un ID : 36 caractères, dont quatre traits d’union. Un secret compte le plus souvent 40 caractères et n’a pas cette forme.',
    steps: [
      'Ouvrez « Certificats et secrets ». Si vous avez quitté la page entre-temps, la « Valeur » ne peut plus être lue.',
      'Sélectionnez « Nouveau secret client », choisissez une date de fin, et sélectionnez « Ajouter ».',
      'Copiez la colonne « Valeur », et non « ID de secret ».',
      'Saisissez-la dans le formulaire de l’éditeur, attendez cinq minutes et réessayez.',
      'Supprimez le secret précédent, que plus personne ne peut utiliser.',
    ],
    undo: 'Supprimez le nouveau secret dans « Certificats et secrets ».',
    stop: 'Arrêtez après deux essais. Donnez à l’éditeur le code et l’ID client, jamais le secret.',
  },
  'secret-expired': {
    happened: 'La date de fin du secret client est passée. Tout ce qui l’utilise s’est arrêté.',
    tell: 'Le message dit qu’il a expiré, et « Certificats et secrets » affiche une date passée. Un secret faux est dit non valide.',
    steps: [
      'Ouvrez « Certificats et secrets », et lisez quel secret a expiré.',
      'Sélectionnez « Nouveau secret client » et choisissez une date de fin : 24 mois au plus.',
      'Copiez aussitôt la « Valeur », et saisissez-la dans le formulaire de l’éditeur.',
      'Réessayez, puis supprimez le secret expiré.',
      'Notez la nouvelle date de fin dans un agenda, avec un mois d’avance.',
    ],
    undo: 'Supprimez le nouveau secret. Un secret expiré ne peut pas redevenir valide.',
    stop: 'Arrêtez après deux essais. Si la date affichée est à venir, l’éditeur utilise encore l’ancien secret : demandez-lui de le remplacer.',
  },
  'client-auth-missing': {
    happened: 'L’inscription exige un secret ou un certificat, et la demande n’en contenait pas.',
    tell: 'Le message dit qu’il manque client_secret ou client_assertion. Un secret faux est dit non valide. Si c’est une page ou un programme installé qui se connecte, l’URI de redirection se trouve sur la mauvaise plateforme.',
    steps: [
      'Déterminez qui échange le code. Le serveur de l’éditeur : vérifiez que son formulaire contient le secret client.',
      'Une page du navigateur, comme le contrôle de ce site : déplacez son adresse de « Web » vers « Application monopage » dans « Authentification ».',
      'Un programme installé : son adresse va sous « Applications de bureau et mobiles », et « Autoriser les flux clients publics » doit peut-être être activé.',
      'Attendez cinq minutes, puis réessayez.',
    ],
    undo: 'Remettez l’adresse sous sa plateforme précédente, et « Autoriser les flux clients publics » sur « Non ».',
    stop: 'Arrêtez après deux essais. Ne donnez de secret ni à une page ni à un programme installé : il ne resterait pas secret.',
  },
  'client-assertion-invalid': {
    happened:
      'L’application a signé avec un certificat que l’inscription ne contient pas, ou dont la période de validité est passée ou à venir.',
    tell: 'Le message parle d’une assertion, d’un certificat ou d’une empreinte. Il n’y est jamais question d’un simple secret.',
    steps: [
      'Ouvrez « Certificats et secrets », l’onglet « Certificats », et comparez l’empreinte et les dates avec le certificat de l’éditeur.',
      'S’ils diffèrent, obtenez de l’éditeur le certificat actuel : la partie publique, le fichier sans clé, jamais la clé privée.',
      'Sélectionnez « Charger un certificat », choisissez le fichier et ajoutez-le.',
      'Si le message parle d’une plage de temps, réglez l’horloge de la machine qui signe.',
      'Attendez cinq minutes, puis réessayez ; retirez ensuite l’ancien certificat.',
    ],
    undo: 'Retirez le certificat chargé. Les autres restent valables.',
    stop: 'Arrêtez après deux essais. Envoyez à l’éditeur le code et l’empreinte que contient l’inscription.',
  },
  'public-client-sent-secret': {
    happened:
      'La demande contenait un secret, mais son URI de redirection est inscrit pour des applications qui ne doivent pas en avoir.',
    tell: 'Le message dit que le client est public. L’inverse, un secret absent, est une autre erreur.',
    steps: [
      'Ouvrez « Authentification », et trouvez l’adresse de l’éditeur sous « Applications de bureau et mobiles » ou « Application monopage ».',
      'Retirez-la de cet endroit, ajoutez-la sous « Web », et enregistrez.',
      'Vérifiez que « Autoriser les flux clients publics » est réglé sur « Non », sauf si le guide dit autre chose.',
      'Attendez cinq minutes, puis reconnectez-vous.',
    ],
    undo: 'Remettez l’adresse sous la plateforme où elle se trouvait.',
    stop: 'Arrêtez après deux essais. Si l’application de l’éditeur est un programme installé, demandez-lui de ne pas envoyer de secret.',
  },
};
