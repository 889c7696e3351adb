import type {IdNames} from '../id-names';

export const idNames: IdNames = {
  'registration-object-id': 'l’ID d’objet de l’inscription (sous « Inscriptions d’applications »)',
  'enterprise-object-id': 'l’ID d’objet de l’application d’entreprise (sous « Applications d’entreprise »)',
  'person-object-id': 'l’ID d’objet d’une personne (sous « Utilisateurs »)',
};
