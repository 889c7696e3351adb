import type {FamilySentences} from '../../sentences';

export const oauth: FamilySentences<'oauth'> = {
  invalid_grant: {
    happened: 'Le code ou le jeton d’actualisation présenté n’est plus bon.',
    cause:
      'Il a servi deux fois, a expiré, a été révoqué, ou a été délivré à une autre application. Un numéro AADSTS voisin dit lequel de ces cas.',
    next: 'Connectez-vous de nouveau depuis le début. Si le message contient un numéro AADSTS, cherchez-le d’abord.',
  },
  invalid_client: {
    happened: 'Microsoft n’accepte pas le secret ou le certificat de l’application.',
    cause: 'Le secret est faux ou a expiré.',
    next: 'Créez un nouveau secret client, copiez sa « Valeur » et transmettez-la à l’éditeur. Un numéro AADSTS dans le message en dit davantage.',
  },
  unauthorized_client: {
    happened: 'L’application ne peut pas se connecter de cette manière.',
    cause: 'Le locataire ne la connaît pas, ou elle n’est pas inscrite pour ce genre de connexion.',
    next: 'Vérifiez l’ID client et l’ID de locataire. Un numéro AADSTS dans le message en dit davantage.',
  },
  invalid_scope: {
    happened: 'Une étendue de la demande est inconnue ou mal écrite.',
    cause: 'Elle contient une faute, ou mélange plusieurs API.',
    next: 'Comparez-la avec l’étendue du guide. Si c’est l’éditeur qui la compose, envoyez-lui le message.',
  },
  invalid_resource: {
    happened: 'Le service que nomme la demande n’est pas valide.',
    cause: 'Il n’existe pas dans le locataire, ou son adresse contient une faute.',
    next: 'Vérifiez l’adresse de l’environnement et le locataire, et que le produit a été ouvert au moins une fois dans ce locataire.',
  },
};
