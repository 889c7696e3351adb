import type {FamilySentences} from '../../sentences';

export const graph: FamilySentences<'graph'> = {
  'Graph 403 ErrorAccessDenied': {
    happened: 'Microsoft Graph refuse la boîte aux lettres à cette application.',
    cause:
      'L’autorisation d’application n’a pas de consentement, ou la boîte aux lettres est hors de l’étendue donnée à l’application.',
    next: 'Dans « API autorisées », vérifiez que le consentement d’administrateur est accordé. Si oui, un administrateur Exchange vérifie avec Test-ServicePrincipalAuthorization si la boîte aux lettres est dans l’étendue.',
  },
  'Graph 403 Authorization_RequestDenied': {
    happened: 'L’application ou la personne n’a pas le droit de lire cette partie de l’annuaire.',
    cause: 'Une autorisation Microsoft Graph est absente, ou n’a pas de consentement.',
    next: 'Ajoutez l’autorisation que nomme le guide et accordez le consentement d’administrateur, ou connectez-vous avec un rôle qui permet cette lecture.',
  },
  'Graph 401 InvalidAuthenticationToken': {
    happened: 'Microsoft Graph n’accepte pas le jeton.',
    cause: 'Il est absent, a expiré, ou a été délivré pour une autre API, comme celle d’un produit Dynamics.',
    next: 'Connectez-vous de nouveau. Si cela persiste, l’éditeur demande la mauvaise étendue : envoyez-lui le message.',
  },
  'Graph 404 MailboxNotEnabledForRESTAPI': {
    happened: 'L’utilisateur n’a pas de boîte aux lettres utilisable dans Exchange Online.',
    cause:
      'Il manque la licence, la boîte aux lettres a été supprimée, ou elle se trouve sur un serveur local.',
    next: 'Dans le centre d’administration Microsoft 365, vérifiez que l’utilisateur a une licence comprenant Exchange Online, et attendez que la boîte aux lettres existe.',
  },
};
