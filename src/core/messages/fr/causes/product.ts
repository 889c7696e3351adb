import type {CauseFamilySentences} from '../../sentences';

export const product: CauseFamilySentences<'product'> = {
  'bc-app-card-missing-or-disabled': {
    happened:
      'Microsoft Entra a laissé entrer l’application, mais Business Central ne la connaît pas, ou la tient désactivée.',
    tell: 'La réponse est 401, à chaque appel. Si certains appels réussissent, il manque des ensembles d’autorisations. Si la fiche est juste, le jeton vise une autre API.',
    steps: [
      'Dans l’environnement à connecter, cherchez « Applications Microsoft Entra ».',
      'Cherchez l’ID client. S’il est absent, sélectionnez « Nouveau » et saisissez-le.',
      'Donnez-lui les ensembles d’autorisations que nomme le guide.',
      'Réglez « État » sur « Activé » : pour changer les ensembles d’autorisations, il faut parfois le mettre d’abord sur « Désactivé ».',
      'Réessayez. Chaque environnement a sa propre liste : une fiche du bac à sable ne compte pas en production.',
    ],
    undo: 'Réglez « État » sur « Désactivé », ou supprimez la fiche.',
    stop: 'Arrêtez après deux essais. Si la fiche est activée dans le bon environnement, envoyez à l’éditeur le message, l’environnement et l’ID client.',
  },
  'bc-permission-set-missing': {
    happened:
      'Business Central connaît l’application, mais ses ensembles d’autorisations ne couvrent pas cet appel.',
    tell: 'Certains appels réussissent, ou le message nomme une table ou un objet. Si chaque appel reçoit 401, la fiche est absente ou désactivée.',
    steps: [
      'Lisez dans le message quelle table ou quel objet a été refusé.',
      'Cherchez « Applications Microsoft Entra », et ouvrez la fiche.',
      'Réglez « État » sur « Désactivé », ajoutez les ensembles d’autorisations que nomme le guide, puis réglez « État » sur « Activé ».',
      'Si l’extension de l’éditeur apporte ses propres ensembles d’autorisations, ajoutez-les aussi.',
      'SUPER ne peut pas être donné à une application : ne le cherchez pas.',
    ],
    undo: 'Retirez l’ensemble d’autorisations de la même fiche.',
    stop: 'Arrêtez après deux essais. Demandez à l’éditeur quel ensemble d’autorisations couvre la table que nomme le message.',
  },
  'dataverse-app-user-missing': {
    happened:
      'L’environnement ne connaît pas l’application : aucun utilisateur de l’application n’a son ID client, ou il est désactivé.',
    tell: 'Le message dit que l’utilisateur n’est pas membre de l’organisation. S’il nomme un privilège, l’utilisateur existe et il lui manque un rôle.',
    steps: [
      'Dans le centre d’administration Power Platform, ouvrez l’environnement qu’appelle l’éditeur, « Paramètres », « Utilisateurs + autorisations », « Utilisateurs de l’application ».',
      'Cherchez l’ID client. S’il est absent, sélectionnez « Nouvel utilisateur d’application », puis « Ajouter une application ».',
      'Choisissez la division, et ajoutez le rôle de sécurité que nomme le guide.',
      'Sélectionnez « Créer », puis réessayez. Chaque environnement a ses propres utilisateurs de l’application.',
    ],
    undo: 'Désactivez l’utilisateur de l’application, puis supprimez-le, dans la même liste.',
    stop: 'Arrêtez après deux essais. Si l’utilisateur est actif dans l’environnement dont l’éditeur a l’adresse, envoyez-lui le message.',
  },
  'dataverse-role-missing': {
    happened: 'L’utilisateur de l’application existe, mais aucun de ses rôles de sécurité ne permet cela.',
    tell: 'Le message nomme un privilège, comme prvReadContact. S’il dit que l’utilisateur n’est pas membre, il n’y a pas d’utilisateur de l’application.',
    steps: [
      'Lisez dans le message quel privilège manque, et sur quelle table.',
      'Dans le centre d’administration Power Platform, ouvrez l’environnement, « Paramètres », « Utilisateurs + autorisations », « Utilisateurs de l’application », et sélectionnez l’application.',
      'Sélectionnez « Modifier les rôles de sécurité », et ajoutez le rôle que nomme le guide.',
      'S’il a déjà ce rôle, c’est au rôle qu’il manque le privilège : ajoutez-le-lui, et rien de plus.',
      'Réessayez.',
    ],
    undo: 'Retirez le rôle à l’utilisateur de l’application, ou le privilège au rôle.',
    stop: 'Arrêtez après deux essais. Ne lui donnez pas « Administrateur système » pour voir : demandez à l’éditeur quelles tables il utilise.',
  },
  'fo-app-not-mapped': {
    happened:
      'Finances et opérations n’accepte pas l’application : aucune ligne n’associe son ID client à un utilisateur, ou le jeton nomme une autre adresse.',
    tell: 'La réponse est 401, à chaque appel. Si c’est 403, la ligne existe et son utilisateur manque de droits. Si la ligne existe, comparez l’adresse de l’environnement.',
    steps: [
      'Dans l’environnement, ouvrez « Administration système », « Paramétrage », « Applications Microsoft Entra ID ».',
      'Cherchez l’ID client. S’il est absent, sélectionnez « Nouveau », et saisissez-le avec un nom et un « ID utilisateur » ; puis « Enregistrer ».',
      'Choisissez un utilisateur créé pour l’intégration, et non un administrateur.',
      'Comparez l’adresse dont dispose l’éditeur avec celle du navigateur : même casse, aucune barre oblique finale.',
      'Réessayez.',
    ],
    undo: 'Supprimez la ligne.',
    stop: 'Arrêtez après deux essais. Si la ligne et l’adresse sont justes, envoyez à l’éditeur le message et demandez-lui quelle étendue il utilise.',
  },
  'fo-user-lacks-rights': {
    happened:
      'L’application est connue, mais l’utilisateur de sa ligne n’a pas le droit de faire cela, ou pas dans cette entité juridique.',
    tell: 'La réponse est 403, ou les données sont vides alors qu’il y en a. Si c’est 401, la ligne ou l’adresse est en cause.',
    steps: [
      'Dans « Applications Microsoft Entra ID », lisez quel utilisateur figure sur la ligne de l’ID client.',
      'Ouvrez « Administration système », « Utilisateurs », et cet utilisateur.',
      'Sélectionnez « Affecter des rôles », et ajoutez le rôle que nomme le guide.',
      'Vérifiez avec « Affecter des organisations » que l’entité juridique figure parmi celles du rôle.',
      'Réessayez.',
    ],
    undo: 'Retirez le rôle ou l’organisation à l’utilisateur.',
    stop: 'Arrêtez après deux essais. Ne donnez pas à l’utilisateur le rôle d’administrateur système pour voir : demandez à l’éditeur quelles données il lit.',
  },
  'ews-disabled': {
    happened:
      'Les services web Exchange (EWS) sont désactivés pour cette boîte aux lettres ou pour l’organisation. Microsoft les arrête définitivement dans Exchange Online le 1er avril 2027.',
    tell: 'L’en-tête X-EWS-Policy-Reason dit « EWS is disabled ». S’il dit « EWS is blocked by policy », seule cette application est écartée.',
    steps: [
      'Demandez à l’éditeur si sa version actuelle utilise Microsoft Graph : si oui, suivez cette voie du guide et arrêtez-vous ici.',
      'Pour gagner du temps, un administrateur Exchange se connecte avec Exchange Online PowerShell et lit EWSEnabled, pour l’organisation et pour la boîte aux lettres.',
      'Il le règle sur True avec Set-OrganizationConfig ou Set-CASMailbox, selon celui qui indiquait False.',
      'Il inscrit l’ID client dans la liste EwsAllowedAppIDs : depuis octobre 2026, une liste vide bloque tout le monde.',
      'Attendez une heure, puis réessayez.',
    ],
    undo: 'Remettez EWSEnabled sur False au même endroit.',
    stop: 'Arrêtez après deux essais espacés d’une heure. Après le 1er avril 2027, rien ne réactive EWS.',
  },
  'ews-not-allow-listed': {
    happened:
      'Les services web Exchange (EWS) sont activés, mais une stratégie de l’organisation ne les ouvre pas à cette application.',
    tell: 'L’en-tête X-EWS-Policy-Reason dit « EWS is blocked by policy ». S’il dit « EWS is disabled », ils sont désactivés pour tout le monde ou pour cette boîte aux lettres.',
    steps: [
      'Un administrateur Exchange lit la liste avec Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy.',
      'Il la réécrit avec Set-OrganizationConfig -EwsAllowedAppIDs, en y mettant tous les ID client précédents et celui-ci : la commande remplace toute la liste.',
      'Attendez : le changement peut prendre 24 heures.',
      'Demandez entre-temps à l’éditeur sa version avec Microsoft Graph : EWS s’arrête le 1er avril 2027.',
    ],
    undo: 'Réécrivez la liste sans cet ID client.',
    stop: 'Arrêtez après deux essais espacés d’un jour. Envoyez à l’éditeur l’en-tête et l’ID client.',
  },
  'ews-impersonation-missing': {
    happened:
      'L’application peut utiliser les services web Exchange (EWS), mais pas agir pour cette boîte aux lettres.',
    tell: 'Le code de réponse parle d’emprunt d’identité (ErrorImpersonateUserDenied, par exemple). Si d’autres boîtes aux lettres fonctionnent, celle-ci est hors de l’étendue.',
    steps: [
      'Vérifiez l’adresse de la boîte aux lettres donnée à l’éditeur : l’adresse principale, sans faute de frappe.',
      'Un administrateur Exchange lance Test-ServicePrincipalAuthorization pour l’application et cette boîte aux lettres.',
      'Si rien n’est dans l’étendue, il attribue à l’application le rôle Application EWS.AccessAsApp, pour les seules boîtes aux lettres choisies.',
      'Attendez d’une demi-heure à deux heures, puis réessayez.',
    ],
    undo: 'Retirez l’attribution du rôle avec Remove-ManagementRoleAssignment.',
    stop: 'Arrêtez après deux essais espacés de deux heures. Si le test dit que la boîte aux lettres est dans l’étendue, envoyez le message à l’éditeur.',
  },
  'mailbox-out-of-scope': {
    happened:
      'L’application peut ouvrir certaines boîtes aux lettres de l’organisation, et celle-ci n’en fait pas partie.',
    tell: 'D’autres boîtes aux lettres fonctionnent. Si aucune ne fonctionne, il manque l’autorisation ou le rôle. Si Microsoft ne connaît pas cette boîte aux lettres, elle n’existe pas.',
    steps: [
      'Décidez si l’application doit ouvrir cette boîte aux lettres : la limite est là exprès.',
      'Un administrateur Exchange lance Test-ServicePrincipalAuthorization pour l’application et cette boîte aux lettres, et lit la colonne InScope.',
      'Si elle doit l’ouvrir, il marque la boîte aux lettres, ou l’ajoute au groupe, de la manière dont le guide a choisi les boîtes aux lettres.',
      'Attendez d’une demi-heure à deux heures, puis réessayez.',
    ],
    undo: 'Retirez la marque ou l’appartenance au groupe.',
    stop: 'Arrêtez après deux essais espacés de deux heures. N’accordez pas l’autorisation dans Entra à la place : elle ouvre toutes les boîtes aux lettres.',
  },
  'mailbox-missing': {
    happened:
      'Exchange Online n’a aucune boîte aux lettres utilisable à cette adresse : elle est mal écrite, sans licence, supprimée, ou se trouve sur un serveur local.',
    tell: 'Microsoft dit que la boîte aux lettres n’existe pas ou qu’elle est inactive. Une boîte aux lettres qui existe et se voit refusée est hors de l’étendue.',
    steps: [
      'Comparez l’adresse avec celle du centre d’administration Exchange : adresse principale, bon domaine.',
      'Si la personne y figure sans boîte aux lettres, vérifiez dans le centre d’administration Microsoft 365 que la licence comprend Exchange Online.',
      'Si la boîte aux lettres se trouve sur un serveur local, l’application ne peut pas l’atteindre par Microsoft Graph : prévenez l’éditeur.',
      'Après l’attribution d’une licence, attendez que la boîte aux lettres s’ouvre dans Outlook, puis réessayez.',
    ],
    undo: 'Il n’y a rien à défaire ; une licence peut être retirée.',
    stop: 'Arrêtez après deux essais, espacés d’un jour si une licence vient d’être attribuée.',
  },
};
