import type {CauseFamilySentences} from '../../sentences';

export const scope: CauseFamilySentences<'scope'> = {
  'scope-invalid': {
    happened:
      'Microsoft ne peut pas lire l’étendue de la demande : son adresse ou sa fin est fausse, ou elle est vide.',
    tell: 'Le message cite l’étendue. Si l’adresse est juste et que seul le nom qui la suit est inconnu, c’est ce nom qui est faux. Si elle nomme deux API, il faut les demander une à une.',
    steps: [
      'Comparez l’étendue citée avec celle du guide, caractère par caractère.',
      'Si elle commence par l’adresse de votre environnement, comparez cette adresse avec celle du produit : https, hôte, aucun chemin.',
      'Une application qui se connecte en son propre nom a besoin de l’adresse suivie de /.default, et de rien d’autre.',
      'Corrigez l’adresse là où vous l’avez saisie ; si c’est l’éditeur qui compose l’étendue, envoyez-lui le texte cité.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais avec l’adresse copiée à nouveau. L’éditeur doit alors corriger la demande.',
  },
  'scope-unknown': {
    happened: 'L’API existe, mais elle n’a aucune autorisation du nom demandé.',
    tell: 'La partie qui précède la dernière barre oblique est juste, le nom qui la suit ne l’est pas. Si l’adresse elle-même est inconnue, c’est toute l’étendue qui est fausse.',
    steps: [
      'Cherchez ce nom dans « API autorisées » de l’inscription, en ajoutant une autorisation de cette API : les noms y sont énumérés.',
      'Comparez-le avec le guide : Microsoft Graph et le produit peuvent donner le même nom à des choses différentes.',
      'Si vous avez saisi l’étendue, corrigez-la ; sinon, envoyez à l’éditeur le texte cité.',
    ],
    undo: 'Il n’y a rien à défaire : quittez la fenêtre sans rien ajouter.',
    stop: 'Arrêtez après deux essais : un nom que l’API n’énumère pas ne peut pas être accordé.',
  },
  'mixed-resources': {
    happened:
      'Une même demande réclame des autorisations de plusieurs API ; or un jeton ne vaut que pour une seule.',
    tell: 'Le message le dit, ou l’étendue citée contient deux adresses. Chacune d’elles peut être juste.',
    steps: [
      'Si vous avez saisi l’étendue, gardez celle du guide et retirez les autres.',
      'Sinon, envoyez à l’éditeur l’étendue citée : son application doit demander une API à la fois.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après un essai. Rien dans l’inscription n’y change quelque chose.',
  },
  'wrong-audience-token': {
    happened: 'Le jeton est authentique, mais il a été délivré pour une autre API que celle qui est appelée.',
    tell: 'Le produit répond 401 alors que la connexion a réussi. S’il ne refuse qu’après une heure, le jeton a expiré. Si le jeton vise la bonne API, c’est le produit qui ne connaît pas l’application.',
    steps: [
      'Comparez l’étendue qu’utilise l’éditeur avec celle du guide : c’est elle qui décide de l’API visée.',
      'Comparez l’adresse de l’environnement dans le formulaire de l’éditeur avec celle du produit, casse et barre oblique finale comprises.',
      'Corrigez-la, et rétablissez la connexion pour qu’un nouveau jeton soit demandé.',
      'Si l’étendue ne dépend pas de vous, envoyez à l’éditeur le message et l’adresse de votre environnement.',
    ],
    undo: 'Il n’y a rien à défaire.',
    stop: 'Arrêtez après deux essais. N’envoyez jamais le jeton lui-même à personne : l’étendue et le message en disent assez.',
  },
};
