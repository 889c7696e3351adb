import type {FamilySentences} from '../../sentences';

export const financeOperations: FamilySentences<'finance-operations'> = {
  'F&O 401 Unauthorized': {
    happened: 'Finance et opérations n’accepte pas le jeton.',
    cause:
      'L’ID client n’y figure pas, ou le jeton a été demandé avec une autre graphie de l’adresse de l’environnement (casse, barre oblique finale).',
    next: 'Dans « Administration système », « Paramétrage », « Applications Microsoft Entra ID », ajoutez une ligne avec l’ID client et un ID utilisateur. Comparez ensuite, caractère par caractère, l’adresse de l’environnement donnée à l’éditeur.',
  },
  'F&O 403 Forbidden': {
    happened: 'L’application est connue, mais son utilisateur n’a pas le droit de faire cela.',
    cause: 'Il manque à l’utilisateur de la ligne de l’application un rôle, ou l’accès à l’entité juridique.',
    next: 'Ouvrez cet utilisateur, ajoutez le rôle que nomme le guide, et vérifiez les entités juridiques auxquelles il a accès.',
  },
};
