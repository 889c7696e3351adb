/** The same said otherwise: order, articles, voice. No fact goes, none comes. */
import type {Side} from '../../model';

export type Rewording = {
  readonly page: string;
  readonly side: Side;
  readonly from: string;
  readonly to: string;
};

export const rewordings: readonly Rewording[] = [
  {
    page: 'entra-app-registration',
    side: 'en',
    from: 'Plan about 20 minutes.',
    to: 'The whole takes some 20 minutes.',
  },
  {
    page: 'entra-app-registration',
    side: 'en',
    from: 'It never asks for delegated ones.',
    to: 'Delegated ones are never asked for.',
  },
  {
    page: 'entra-app-registration',
    side: 'en',
    from: 'After that, wait up to 15 minutes.',
    to: 'Up to 15 minutes may pass before it works.',
  },
  {
    page: 'entra-app-registration',
    side: 'fr',
    from: 'Prévoyez environ 20 minutes.',
    to: 'L’ensemble demande à peu près 20 minutes.',
  },
  {
    page: 'entra-app-registration',
    side: 'fr',
    from: 'Patientez ensuite jusqu’à 15 minutes.',
    to: 'Un délai de 15 minutes au maximum est ensuite à prévoir.',
  },
  {
    page: 'entra-app-registration',
    side: 'fr',
    from: 'Copiez-en deux valeurs',
    to: 'Deux valeurs sont à en copier',
  },
  {
    page: 'business-central-card',
    side: 'en',
    from: 'The user that was created has no rights. Give it these, one line each:',
    to: 'As the new user has no rights, give it these, one line each:',
  },
  {
    page: 'business-central-card',
    side: 'en',
    from: 'Business Central shows an error when you try.',
    to: 'When you try, an error is shown.',
  },
  {
    page: 'business-central-card',
    side: 'fr',
    from: "L'effet est immédiat.",
    to: 'Cela prend effet aussitôt.',
  },
  {
    page: 'business-central-card',
    side: 'fr',
    from: "Une bonne réponse porte l'état 200 et contient au moins une société",
    to: "En cas de succès, l'état est 200 et la réponse contient une société au moins",
  },
  {
    page: 'dataverse-application-user',
    side: 'en',
    from: 'That takes ten minutes; an empty role takes an hour.',
    to: 'Ten minutes are enough for that, whereas an empty role takes an hour.',
  },
  {
    page: 'dataverse-application-user',
    side: 'en',
    from: 'Deactivate it first; then delete it within 30 days.',
    to: 'First deactivate it. Within 30 days of that, delete it.',
  },
  {
    page: 'dataverse-application-user',
    side: 'fr',
    from: 'Désactivez-le d’abord ; supprimez-le ensuite dans les 30 jours.'.replace(' ;', '\u202f;'),
    to: 'Commencez par le désactiver, puis supprimez-le dans les 30 jours.',
  },
  {
    page: 'finance-operations',
    side: 'en',
    from: 'Allow one hour and a half.',
    to: 'One hour and a half should do.',
  },
  {
    page: 'finance-operations',
    side: 'en',
    from: 'After a database refresh from production, it must be created again.',
    to: 'It must be created again whenever the database has been refreshed from production.',
  },
  {
    page: 'finance-operations',
    side: 'fr',
    from: 'Demandez un groupe de clients',
    to: 'Faites la demande d’un groupe de clients',
  },
  {
    page: 'finance-operations',
    side: 'fr',
    from: 'Un travail qui s’exécute depuis plus de 24 heures est arrêté.',
    to: 'Au-delà de 24 heures d’exécution, un travail est arrêté.',
  },
  {
    page: 'exchange-rbac',
    side: 'en',
    from: 'Install the module, at least in version 3.4.0, then connect:',
    to: 'Connect after installing the module (3.4.0 or later):',
  },
  {page: 'exchange-rbac', side: 'fr', from: 'Ce test fait exception', to: 'Seule exception, ce test'},
  {
    page: 'exchange-rbac',
    side: 'fr',
    from: 'Vous devez retirer ce consentement.',
    to: 'Ce consentement doit être retiré.',
  },
  {
    page: 'webhooks',
    side: 'en',
    from: 'Answer with any status from 200 to 299 within 10 seconds.',
    to: 'Within 10 seconds, answer with any status from 200 to 299.',
  },
  {
    page: 'webhooks',
    side: 'en',
    from: 'You must verify it before you use the body:',
    to: 'Before you use the body, it must be verified:',
  },
  {
    page: 'webhooks',
    side: 'fr',
    from: 'Envoyez une requête par type d’événement',
    to: 'Chaque type d’événement fait l’objet d’une requête',
  },
  {
    page: 'troubleshooting',
    side: 'en',
    from: 'Secrets live 24 months at most.',
    to: 'No secret lives longer than 24 months.',
  },
  {
    page: 'troubleshooting',
    side: 'en',
    from: 'Wait 5 minutes before you try again.',
    to: 'Try again when 5 minutes have passed.',
  },
  {
    page: 'troubleshooting',
    side: 'fr',
    from: 'Retirez d’abord du fichier les jetons et les mots de passe.',
    to: 'Les jetons et les mots de passe sont d’abord à retirer du fichier.',
  },
  {page: 'release-notes', side: 'en', from: 'Nothing is written.', to: 'It writes nothing.'},
  {
    page: 'release-notes',
    side: 'fr',
    from: 'Vous devez supprimer vous-même les anciens journaux.',
    to: 'Les anciens journaux doivent être supprimés par vos soins.',
  },
  {
    page: 'faq',
    side: 'en',
    from: 'About 45 minutes for 1,000 contacts.',
    to: 'For 1,000 contacts, about 45 minutes.',
  },
  {
    page: 'faq',
    side: 'fr',
    from: 'Les écoles paient 40 % de moins.',
    to: 'Les écoles bénéficient d’une remise de 40 %.',
  },
  {
    page: 'cli-install',
    side: 'en',
    from: 'It takes 85 MB of disk space and needs no administrator.',
    to: 'You need no administrator, and 85 MB of disk space.',
  },
  {
    page: 'cli-install',
    side: 'fr',
    from: 'Ses jetons expirent au bout de 14 jours.',
    to: 'Après 14 jours, ses jetons expirent.',
  },
  {
    page: 'glossary',
    side: 'en',
    from: 'It ends after 90 days without use; in a single-page application, after 24 hours.',
    to: 'Without use, it ends after 90 days (after 24 hours in a single-page application).',
  },
  {
    page: 'glossary',
    side: 'fr',
    from: 'Il n’y a pas de secret à renouveler.',
    to: 'Aucun secret n’est à renouveler.',
  },
  {
    page: 'security-policy',
    side: 'en',
    from: 'A secret expires after 90 days.',
    to: 'After 90 days, a secret expires.',
  },
  {
    page: 'security-policy',
    side: 'fr',
    from: 'Les connexions directes sont bloquées.',
    to: 'Toute connexion directe est bloquée.',
  },
];
