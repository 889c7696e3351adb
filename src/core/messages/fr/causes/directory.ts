import type {CauseFamilySentences} from '../../sentences';

export const directory: CauseFamilySentences<'directory'> = {
  'app-not-found': {
    happened:
      'Le locataire interrogé ne connaît aucune application ayant cet ID client : ni une inscription à lui, ni une application à laquelle quelqu’un aurait consenti.',
    tell: 'Comparez les deux ID du message avec les vôtres. Un ID client qui diffère est une faute de frappe. Un locataire qui diffère est le mauvais locataire. Si les deux sont justes, l’application n’y a jamais reçu de consentement.',
    steps: [
      'Ouvrez « Vue d’ensemble » de l’inscription, et copiez l’« ID d’application (client) » : ni l’ID d’objet, ni l’ID du secret.',
      'Comparez-le avec l’ID du message, et corrigez-le là où il a été saisi.',
      'Comparez le locataire du message avec l’« ID d’annuaire (locataire) » de la même page.',
      'Si l’inscription se trouve dans un autre locataire et en admet plusieurs, un administrateur du locataire à connecter y accorde une fois le consentement.',
      'Si l’inscription est récente, attendez cinq minutes, puis réessayez.',
    ],
    undo: 'Corriger un ID ne change rien dans le locataire. Un consentement se retire dans « Applications d’entreprise », en y supprimant l’application.',
    stop: 'Arrêtez après deux essais avec des ID copiés à nouveau. Si l’ID client du message est celui de l’éditeur, envoyez-le-lui avec l’ID de locataire.',
  },
  'app-disabled': {
    happened: 'L’application existe, mais quelqu’un l’a désactivée : pour ce locataire, ou partout.',
    tell: 'Le message dit que l’application est désactivée. S’il dit qu’elle est introuvable, elle n’existe pas à cet endroit. Si seules certaines personnes sont refusées, elles n’y sont pas affectées.',
    steps: [
      'Cherchez qui a désactivé l’application, et pourquoi, avant de la réactiver.',
      'Ouvrez « Applications d’entreprise », l’application, « Propriétés ».',
      'Réglez sur « Oui » l’option qui permet aux utilisateurs de se connecter, et enregistrez.',
      'Si l’option ne peut pas être changée, c’est Microsoft qui a désactivé l’application : ouvrez une demande de support.',
      'Attendez cinq minutes, puis réessayez.',
    ],
    undo: 'Remettez la même option sur « Non ».',
    stop: 'Arrêtez après deux essais. Si l’application est à l’éditeur et que l’option est activée, adressez-vous à lui ; si Microsoft l’a désactivée, à Microsoft.',
  },
  'wrong-tenant': {
    happened:
      'La demande s’est adressée à un autre locataire que celui du compte, de l’application ou du produit.',
    tell: 'Le locataire du message existe, mais n’est pas le vôtre. Si Microsoft dit qu’il n’y a aucun locataire de ce nom, son ID est faux. Si le locataire est le vôtre, c’est le compte qui n’est pas le bon.',
    steps: [
      'Comparez le locataire du message avec l’« ID d’annuaire (locataire) » affiché dans « Vue d’ensemble » de l’inscription.',
      'Corrigez l’ID de locataire là où il a été saisi : dans le formulaire de l’éditeur, ou parmi vos valeurs sur cette page.',
      'Déconnectez-vous de l’autre organisation, ou ouvrez une fenêtre privée.',
      'Connectez-vous avec un compte du locataire qui détient le produit.',
    ],
    undo: 'Il n’y a rien à défaire : l’autre locataire n’a pas été modifié.',
    stop: 'Arrêtez après deux essais. Si le bon ID de locataire est saisi et que le message en nomme toujours un autre, c’est l’éditeur qui l’a choisi : envoyez-lui les deux ID.',
  },
  'tenant-not-found': {
    happened: 'Microsoft n’a aucun locataire ayant cet ID ou ce nom dans le cloud interrogé.',
    tell: 'Microsoft le dit en ces termes. Un locataire qui existe mais relève d’une autre organisation donne d’autres erreurs, tout comme une adresse qui ne mène à aucun service de connexion.',
    steps: [
      'Ouvrez « Vue d’ensemble » de l’inscription, et copiez l’« ID d’annuaire (locataire) » avec son bouton.',
      'Saisissez-le de nouveau, sans espace ; et non l’ID client, qui lui ressemble.',
      'Si un domaine a été saisi, vérifiez qu’il est validé dans votre locataire, ou utilisez l’ID à sa place.',
      'Si votre locataire se trouve dans un cloud national (Chine, administration américaine), l’adresse de connexion doit être celle de ce cloud : prévenez l’éditeur.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais avec l’ID copié à nouveau, puis demandez à l’éditeur quelle adresse de connexion il utilise.',
  },
  'tenant-restrictions': {
    happened:
      'Votre réseau, votre organisation ou l’autre organisation ne laisse pas ce compte entrer dans ce locataire.',
    tell: 'Le message parle de restrictions de locataire ou d’accès entre locataires. Une stratégie du locataire où vous vous connectez parle d’accès conditionnel. Le même compte ne passe depuis un autre réseau que si un proxy fixe la limite.',
    steps: [
      'Notez le locataire que nomme le message, et voyez si c’est le vôtre.',
      'Si oui, demandez au responsable du proxy de votre réseau de l’ajouter aux locataires permis.',
      'S’il relève d’une autre organisation, un administrateur examine les paramètres d’accès entre locataires des deux côtés.',
      'Sinon, connectez-vous avec un compte du locataire lui-même, que ces limites ne concernent pas.',
    ],
    undo: 'La personne qui a assoupli une limite la rétablit au même endroit.',
    stop: 'Arrêtez tout de suite : réessayer ne change rien, et contourner la limite par un autre réseau peut enfreindre les règles de votre organisation.',
  },
  'tenant-unmanaged': {
    happened:
      'Le locataire est né lorsque quelqu’un s’est inscrit avec une adresse de votre domaine. Il n’a aucun administrateur qui puisse consentir.',
    tell: 'Dans un locataire doté d’administrateurs, Microsoft propose de s’adresser à l’un d’eux. Ici, il n’y a personne à qui s’adresser, et aucun centre d’administration ne s’ouvre.',
    steps: [
      'Vérifiez si votre organisation a un autre locataire, avec des administrateurs et avec le produit : si oui, utilisez un compte de celui-là.',
      'Sinon, prenez le contrôle du locataire : la page de Microsoft sur la prise de contrôle d’un annuaire non géré l’explique, avec un enregistrement dans le DNS de votre domaine.',
      'Accordez ensuite le consentement d’administrateur avec le compte devenu administrateur.',
    ],
    undo: 'Rien n’a été modifié. Une prise de contrôle ne se défait pas : décidez d’abord qui doit être administrateur.',
    stop: 'Arrêtez après un essai. Le support de Microsoft aide à prendre le contrôle ; l’éditeur ne le peut pas.',
  },
  'single-tenant-audience': {
    happened:
      'L’inscription admet les comptes de son propre locataire, et la connexion est passée par une adresse prévue pour plusieurs.',
    tell: 'Le message dit que l’application n’est pas multilocataire. S’il dit qu’un compte est inconnu du locataire, c’est le compte qui est en cause ; s’il dit que l’adresse n’est pas prise en charge, c’est l’adresse.',
    steps: [
      'Lisez dans le guide si cette intégration demande un locataire ou plusieurs.',
      'Si elle en demande plusieurs, ouvrez « Authentification » de l’inscription, réglez « Types de comptes pris en charge » sur plusieurs locataires Entra ID (« Multiple Entra ID tenants », ou l’ancienne formule avec les annuaires organisationnels), puis enregistrez.',
      'Si elle en demande un seul, ne touchez pas à l’inscription : l’éditeur doit utiliser l’adresse qui contient votre ID de locataire.',
      'Attendez cinq minutes, puis reconnectez-vous.',
    ],
    undo: 'Remettez « Types de comptes pris en charge » sur un locataire unique. Les comptes des autres locataires perdent alors l’accès.',
    stop: 'Arrêtez après deux essais. Si le guide demande un seul locataire, envoyez à l’éditeur le message et votre ID de locataire.',
  },
  'authority-invalid': {
    happened:
      'L’application a utilisé une adresse de connexion qui ne convient pas : sans locataire, pour les comptes personnels, d’un autre cloud, ou qui n’est pas une adresse.',
    tell: 'Le locataire et l’application peuvent être justes tous les deux ; seul le chemin entre eux est faux. Si rien ne répond, regardez d’abord du côté du réseau.',
    steps: [
      'Regardez si le formulaire de l’éditeur a un champ pour l’ID de locataire, et remplissez-le : « common » ne convient pas à une application qui se connecte en son propre nom.',
      'Si le formulaire a un champ pour l’adresse de connexion, saisissez https://login.microsoftonline.com/ suivi de votre ID de locataire.',
      'S’il n’y a aucun champ de ce genre, c’est l’éditeur qui compose l’adresse : envoyez-lui le code et votre ID de locataire.',
    ],
    undo: 'Il n’y a rien à défaire : remettez l’ancienne valeur si la nouvelle n’apporte rien.',
    stop: 'Arrêtez après deux essais. Ce que l’éditeur compose, lui seul peut le corriger.',
  },
};
