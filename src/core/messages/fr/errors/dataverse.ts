import type {FamilySentences} from '../../sentences';

export const dataverse: FamilySentences<'dataverse'> = {
  'Dataverse 0x80072560': {
    happened: 'Dataverse répond que l’utilisateur n’est pas membre de l’organisation.',
    cause:
      'L’application n’a pas d’utilisateur d’application dans cet environnement, ou celui-ci n’a aucun rôle de sécurité.',
    next: 'Dans le centre d’administration Power Platform, ouvrez l’environnement, « Paramètres », « Utilisateurs + autorisations », « Utilisateurs de l’application ». Ajoutez l’application et donnez-lui le rôle de sécurité que nomme le guide.',
  },
};
