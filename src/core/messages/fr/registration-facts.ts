/** What a registration is compared by, in French: the words of whatever shows it row by row. */
import type {ConsentState} from '../../checks/registration/consent-state';
import type {FactId} from '../../checks/registration/judgement';

export {audiences as registrationAudiences} from './registration';

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

export const registrationConsents: Readonly<Record<ConsentState, string>> = {
  'not-granted': 'non accordé',
  'user-only': 'accordé par quelques personnes, pour elles seules',
  'admin-granted': 'accordé par un administrateur, pour tout le monde',
  'prompt-forced': 'accordé pour tout le monde ; l’éditeur le redemande',
  'on-another-api': 'accordé sur une autre API',
  propagating: 'encore en route',
  revoked: 'retiré',
  'blocked-by-policy': 'une stratégie l’interdit aux utilisateurs',
  'cannot-tell': 'impossible à dire',
};
