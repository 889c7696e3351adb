import type {FamilySentences} from '../../sentences';

export const ews: FamilySentences<'ews'> = {
  'EWS 403 X-EWS-Policy-Reason: EWS is disabled for this user or tenant': {
    happened:
      'Les services web Exchange (EWS) sont désactivés pour cette boîte aux lettres ou cette organisation.',
    cause:
      'EWSEnabled vaut False. Microsoft désactive EWS dans Exchange Online depuis octobre 2026, définitivement le 1er avril 2027.',
    next: 'Passez à la voie Microsoft Graph du guide. Pour gagner du temps jusqu’au 1er avril 2027, un administrateur Exchange peut régler EWSEnabled sur True et inscrire l’ID client dans la liste des applications autorisées.',
  },
  'EWS 403 X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant': {
    happened: 'Une stratégie de l’organisation interdit à cette application les services web Exchange (EWS).',
    cause:
      'Son ID client ne figure pas dans la liste EwsAllowedAppIDs, ou une règle sur les agents utilisateurs l’exclut.',
    next: 'Un administrateur Exchange ajoute l’ID client à EwsAllowedAppIDs avec Set-OrganizationConfig ; la commande remplace toute la liste, il faut donc y garder les autres. Un changement peut prendre 24 heures.',
  },
  'EWS ErrorAccessDenied': {
    happened: 'Exchange refuse la boîte aux lettres à cette application.',
    cause:
      'L’autorisation d’application full_access_as_app n’a pas de consentement, ou la boîte aux lettres est hors de l’étendue donnée à l’application.',
    next: 'Dans « API autorisées », vérifiez que le consentement d’administrateur est accordé. Si oui, faites vérifier l’étendue par un administrateur Exchange.',
  },
  'EWS ErrorImpersonateUserDenied': {
    happened: 'L’application ne peut pas agir pour cette boîte aux lettres.',
    cause:
      'La boîte aux lettres est hors de l’étendue du rôle de l’application, ou une stratégie d’accès des applications l’exclut.',
    next: 'Un administrateur Exchange vérifie avec Test-ServicePrincipalAuthorization, puis ajoute la boîte aux lettres à l’étendue.',
  },
  'EWS ErrorImpersonationFailed': {
    happened: 'L’emprunt d’identité de la boîte aux lettres a échoué.',
    cause: 'L’adresse de la boîte aux lettres contenue dans l’appel est fausse ou inconnue.',
    next: 'Vérifiez l’adresse de la boîte aux lettres donnée à l’éditeur. Si elle est juste, envoyez-lui le message.',
  },
  'EWS ErrorNonExistentMailbox': {
    happened: 'Exchange Online n’a aucune boîte aux lettres à cette adresse.',
    cause: 'L’adresse contient une faute, ou la boîte aux lettres se trouve sur un serveur local.',
    next: 'Vérifiez l’adresse principale de la boîte aux lettres dans le centre d’administration Exchange.',
  },
  'EWS ErrorExceededConnectionCount': {
    happened: 'Trop de demandes sont en cours en même temps.',
    cause:
      'Exchange limite le nombre de demandes simultanées d’une application. La configuration n’est pas en cause.',
    next: 'Attendez quelques minutes. Si cela arrive souvent, demandez à l’éditeur de traiter moins de boîtes aux lettres à la fois.',
  },
};
