/** What a registration is compared by, in French: the words of every widget that shows it row by row. */
import type {FactId} from '../../../core/checks/registration/judgement';

export {audiences as registrationAudiences} from '../../../core/messages/fr/registration';

export const registrationFacts: Readonly<Record<FactId, string>> = {
  registration: 'L’ID client est celui de l’inscription',
  'object-id': 'L’ID d’objet est celui de l’application d’entreprise',
  'account-types': 'Types de comptes pris en charge',
  'redirect-uri': 'URI de redirection',
  'no-other-redirect-uri': 'Aucun autre URI de redirection',
  flows: 'Aucun flux superflu',
  credential: 'Secret ou certificat',
  'permission-requested': 'Autorisation demandée',
  'no-other-permission': 'Aucune autre autorisation demandée',
  'no-grant-in-entra': 'Rien d’accordé dans Entra de ce que doit accorder Exchange Online',
  consent: 'Consentement',
  'no-other-grant': 'Aucune autre autorisation accordée',
  'enterprise-app': 'Application d’entreprise',
  assignment: 'Qui peut s’en servir',
  publisher: 'Éditeur vérifié',
};
