/** French words about error codes; loaded only by who explains one. */
import type {CauseWords, ErrorSentences} from '../../sentences';
import {businessCentral} from './business-central';
import {dataverse} from './dataverse';
import {entra} from './entra';
import {ews} from './ews';
import {financeOperations} from './finance-operations';
import {graph} from './graph';
import {msal} from './msal';
import {oauth} from './oauth';

export const errors: ErrorSentences = {
  ...entra,
  ...oauth,
  ...msal,
  ...businessCentral,
  ...dataverse,
  ...financeOperations,
  ...ews,
  ...graph,
};

export const causes: CauseWords = {
  'redirect-uri-mismatch': 'URI de redirection différent',
  'redirect-uri-missing': 'Aucun URI de redirection',
  'wrong-platform-type': 'URI de redirection sur la mauvaise plateforme',
  'implicit-grant-disabled': 'Octroi implicite non activé',
  'bridge-page-missing': 'Page de retour muette',
  'app-not-found': 'Application introuvable',
  'app-disabled': 'Application désactivée',
  'wrong-tenant': 'Mauvais locataire',
  'tenant-not-found': 'Locataire introuvable',
  'tenant-restrictions': 'Accès au locataire restreint',
  'tenant-unmanaged': 'Locataire sans administrateur',
  'single-tenant-audience': 'Inscription à locataire unique',
  'wrong-account': 'Mauvais compte',
  'account-locked': 'Compte verrouillé',
  'bad-credentials': 'Nom d’utilisateur ou mot de passe incorrect',
  'user-not-assigned': 'Utilisateur non affecté',
  'consent-missing': 'Consentement absent',
  'admin-consent-required': 'Consentement d’administrateur requis',
  'consent-declined': 'Consentement refusé',
  'consent-loop-prompt': 'Consentement redemandé sans fin',
  'conditional-access': 'Blocage par l’accès conditionnel',
  'mfa-required': 'Authentification multifacteur requise',
  'interaction-required': 'Connexion d’une personne requise',
  'auth-method-mismatch': 'Mauvaise méthode de connexion',
  'resource-not-in-tenant': 'Service absent du locataire',
  'resource-not-in-registration': 'API absente de l’inscription',
  'scope-invalid': 'Étendue non valide',
  'scope-unknown': 'Étendue inconnue',
  'mixed-resources': 'Plusieurs API dans une même demande',
  'wrong-audience-token': 'Jeton destiné à une autre API',
  'secret-invalid': 'Secret non valide',
  'secret-id-instead-of-value': 'ID de secret au lieu de sa valeur',
  'secret-expired': 'Secret expiré',
  'client-auth-missing': 'Secret ou certificat absent',
  'client-assertion-invalid': 'Certificat non accepté',
  'public-client-sent-secret': 'Secret envoyé par un client public',
  'malformed-request': 'Demande mal formée',
  'code-reused-or-expired': 'Code réutilisé ou expiré',
  'token-expired': 'Session ou jeton expiré',
  'authority-invalid': 'Mauvaise adresse de connexion',
  'popup-blocked': 'Fenêtre de connexion bloquée',
  'popup-closed': 'Fenêtre de connexion fermée',
  'interaction-running': 'Autre connexion en cours',
  network: 'Réseau',
  throttled: 'Trop de demandes',
  'microsoft-transient': 'Incident passager chez Microsoft',
  'bc-app-card-missing-or-disabled': 'Fiche de l’application absente ou non activée',
  'bc-permission-set-missing': 'Ensemble d’autorisations absent',
  'dataverse-app-user-missing': 'Utilisateur d’application absent',
  'dataverse-role-missing': 'Rôle de sécurité absent',
  'fo-app-not-mapped': 'Application sans utilisateur associé',
  'fo-user-lacks-rights': 'Droits de l’utilisateur associé insuffisants',
  'ews-disabled': 'EWS désactivé',
  'ews-not-allow-listed': 'Application absente de la liste EWS',
  'ews-impersonation-missing': 'Emprunt d’identité non autorisé',
  'mailbox-out-of-scope': 'Boîte aux lettres hors de l’étendue',
  'mailbox-missing': 'Boîte aux lettres absente',
  'graph-permission-missing': 'Autorisation Microsoft Graph absente',
  unknown: 'Inconnue',
};
