import type {CauseFamilySentences} from '../../sentences';

export const account: CauseFamilySentences<'account'> = {
  'wrong-account': {
    happened:
      'Le compte utilisé est personnel, ou relève d’une autre organisation, et n’est pas invité dans ce locataire.',
    tell: 'Le message nomme le compte ou son genre. Si le compte est le bon et que le locataire du message ne l’est pas, c’est l’ID de locataire qui est faux. Si le mot de passe a été refusé, le compte est connu.',
    steps: [
      'Lisez dans le message quel compte a été utilisé : les navigateurs choisissent souvent le dernier d’eux-mêmes.',
      'Déconnectez-vous de tous vos comptes Microsoft, ou ouvrez une fenêtre privée.',
      'Connectez-vous avec un compte professionnel ou scolaire du locataire qui détient le produit.',
      'Si c’est bien un compte extérieur qui doit s’en charger, un administrateur l’invite d’abord.',
    ],
    undo: 'Il n’y a rien à défaire. Un compte invité peut être supprimé parmi les utilisateurs.',
    stop: 'Arrêtez après deux essais dans une fenêtre privée. Demandez ensuite à un administrateur si le compte existe dans ce locataire.',
  },
  'account-locked': {
    happened:
      'Après trop d’échecs de connexion, Microsoft a verrouillé le compte pour un temps, ou a refusé une adresse d’où venaient des attaques.',
    tell: 'Même le bon mot de passe est refusé. Un mot de passe faux à lui seul se dit autrement, et une stratégie du locataire nomme l’accès conditionnel.',
    steps: [
      'Cessez d’essayer : chaque nouvel essai prolonge le verrouillage.',
      'Trouvez l’appareil ou le programme qui envoie encore un ancien mot de passe, et corrigez-le à cet endroit.',
      'Attendez : le premier verrouillage dure une minute, les suivants davantage.',
      'Si le compte reste verrouillé, un administrateur ouvre les journaux de connexion, lit la raison de l’échec et réinitialise au besoin le mot de passe.',
    ],
    undo: 'Il n’y a rien à défaire : le compte se déverrouille de lui-même.',
    stop: 'Arrêtez maintenant. Si ces échecs ne viennent pas de vous, prévenez votre équipe de sécurité : quelqu’un cherche peut-être à deviner des mots de passe.',
  },
  'bad-credentials': {
    happened:
      'Microsoft connaît le compte, mais pas avec ce mot de passe ; ou le mot de passe a expiré, ou le compte est désactivé.',
    tell: 'Le message parle du mot de passe ou du compte. S’il parle d’un secret client, il s’agit du mot de passe de l’application, et non d’une personne. Si le compte est inconnu, ce n’est pas le bon.',
    steps: [
      'Saisissez de nouveau le nom d’utilisateur et le mot de passe, plutôt que d’utiliser ceux qui sont mémorisés.',
      'Si le mot de passe est oublié ou a expiré, réinitialisez-le selon la procédure de votre organisation.',
      'Si le compte est désactivé, demandez à un administrateur si c’est voulu.',
    ],
    undo: 'Il n’y a rien à défaire. Après une réinitialisation, corrigez le mot de passe dans chaque appareil et programme qui le garde.',
    stop: 'Arrêtez après trois essais : dix échecs verrouillent le compte. Demandez ensuite un nouveau mot de passe à un administrateur.',
  },
  'user-not-assigned': {
    happened:
      'L’application n’admet que les personnes qui lui sont affectées, et ce compte n’en fait pas partie.',
    tell: 'D’autres personnes peuvent se connecter. Si personne ne le peut, l’application est désactivée ou n’a pas reçu de consentement.',
    steps: [
      'Décidez si cette personne doit utiliser l’application ; pour une liaison, seul le compte qui l’établit en a besoin.',
      'Ouvrez « Applications d’entreprise », l’application, puis ses utilisateurs et groupes.',
      'Ajoutez la personne, ou un groupe dont elle est membre direct : les membres d’un groupe imbriqué ne comptent pas.',
      'Ou ouvrez « Propriétés » et levez l’exigence d’affectation, si tout le monde peut l’utiliser.',
      'Attendez cinq minutes, puis reconnectez-vous.',
    ],
    undo: 'Retirez l’affectation de la même liste, ou exigez de nouveau l’affectation dans « Propriétés ».',
    stop: 'Arrêtez après deux essais. Si vous ne pouvez pas affecter des personnes, envoyez à un administrateur le compte et le nom de l’application.',
  },
  'conditional-access': {
    happened:
      'Une stratégie du locataire a refusé l’accès : à cause du lieu, de l’appareil, de l’application ou d’un risque. L’inscription n’est pas en cause.',
    tell: 'Le mot de passe a été accepté, et le second facteur aussi s’il a été demandé. S’il ne manque que le second facteur, c’est lui seul qui est en cause. Un verrouillage parle de trop nombreux essais.',
    steps: [
      'Notez l’heure, l’ID de corrélation et l’ID de demande du message.',
      'Un administrateur ouvre les journaux de connexion, retrouve la tentative grâce à l’un d’eux, et lit sous l’accès conditionnel quelle stratégie l’a refusée.',
      'Si la stratégie est voulue, connectez-vous dans ses conditions : depuis un appareil géré, depuis un lieu permis.',
      'Si elle ne vise pas cette application, un administrateur l’adapte ; il n’est jamais nécessaire d’exclure toutes les applications ou tout le monde.',
    ],
    undo: 'L’administrateur remet la stratégie comme elle était ; sa modification figure dans les journaux d’audit.',
    stop: 'Arrêtez tout de suite : réessayer ne change rien et peut augmenter le risque du compte. Envoyez les détails à un administrateur.',
  },
  'mfa-required': {
    happened:
      'Le locataire demande un second facteur, et la connexion n’en a pas présenté. L’inscription n’est pas en cause.',
    tell: 'Le message le demande explicitement. Si le second facteur a été présenté et que l’accès reste refusé, une stratégie le bloque. Si c’est un programme sans surveillance qui échoue, il faut qu’une personne se connecte.',
    steps: [
      'Connectez-vous là où une page peut s’afficher, et présentez le second facteur.',
      'Si le compte n’en a pas encore, configurez-le à l’adresse https://aka.ms/mfasetup, puis réessayez.',
      'Si le message vient d’une liaison automatique, rétablissez-la dans le portail de l’éditeur pendant que vous pouvez confirmer.',
      'Si elle doit fonctionner sans personne, demandez à l’éditeur une manière de se connecter au nom de l’application elle-même.',
    ],
    undo: 'Il n’y a rien à défaire. Un second facteur reste utile ; ne le supprimez pas pour cela.',
    stop: 'Arrêtez après deux essais. Un administrateur peut réinitialiser le second facteur d’un compte qui l’a perdu.',
  },
  'interaction-required': {
    happened:
      'L’application a tenté de se connecter sans afficher de page. Microsoft demande une personne : pour une première connexion, un consentement ou une connexion récente.',
    tell: 'Une connexion avec une page réussit. Si elle échoue aussi, c’est son propre message qui compte. Si la liaison a fonctionné des jours puis s’est arrêtée, sa session a expiré.',
    steps: [
      'Connectez-vous avec le bouton de l’application, là où une page peut s’afficher.',
      'Si plusieurs comptes sont connectés, choisissez celui qui convient.',
      'Si cela revient à chaque fois, autorisez les témoins (cookies) tiers pour login.microsoftonline.com, ou changez de navigateur.',
      'Un numéro AADSTS dans le message dit ce qui manque exactement : cherchez-le aussi.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais avec une page. Envoyez ensuite à l’éditeur le message entier et le nom du navigateur.',
  },
  'auth-method-mismatch': {
    happened:
      'La personne s’est connectée par une méthode, comme un certificat ou Windows, et l’application en exige une autre, comme un mot de passe.',
    tell: 'Le message parle d’une méthode ou d’un contexte d’authentification. Un second facteur absent se dit autrement.',
    steps: [
      'Déconnectez-vous, ouvrez une fenêtre privée, et connectez-vous par la méthode que demande l’application.',
      'Si cela réussit, l’application est trop stricte : l’éditeur ne devrait pas exiger une méthode particulière.',
      'Envoyez le code et le message à l’éditeur.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais : seul l’éditeur peut changer ce qu’exige son application.',
  },
};
