/** What the products refuse: how people, modules and translations put it. Long because it is a table. */
import type {SentenceRule} from '../sentences';
import {phrases} from '../sentences';

export const products: readonly SentenceRule[] = [
  {
    cause: 'bc-app-card-missing-or-disabled',
    says: phrases(
      '{does not have|doesn’t have|do not have|has no|without} {any |} {entitlement|entitlements} … Business Central',
      '{aucun|pas de} droit … Business Central',
      '{carte|fiche|page} … {application Microsoft Entra|application Entra|application Azure Active Directory|application AAD} … {désactivé|désactivée|introuvable}',
      '{Microsoft Entra application|Entra application|AAD application|Azure Active Directory application} … {disabled|not enabled|not found|not set up} … Business Central',
    ),
  },
  {
    cause: 'bc-app-card-missing-or-disabled',
    within: 'business-central',
    says: phrases(
      '{informations d’identification|identifiants} … {incorrectes|refusées|rejetées|non valides|invalides|incorrects}',
      'credentials … {incorrect|rejected|invalid|not valid}',
      '{could not be|not} authenticated',
    ),
  },
  {
    cause: 'bc-permission-set-missing',
    says: phrases(
      'autorisations actuelles … {empêché|ne permettent pas|n’ont pas permis|interdisent}',
      'current permissions {prevent|prevents|prevented|do not allow|don’t allow}',
      '{vous n’avez pas|vous ne disposez pas|n’a pas|ne dispose pas} … {autorisations suivantes|l’autorisation|autorisation|autorisations|autorisations nécessaires|droits} … {page|table|tabledata|codeunit|rapport|TableData|APIV2}',
      '{not have|lack|lacks|missing} … {permission|permissions} {on|for|to} {TableData|Page|Codeunit|APIV2|table data}',
      'jeux d’autorisations … {manquant|affecté|attribué|aucun}',
      'no tiene los siguientes permisos',
      'non si dispone delle seguenti autorizzazioni',
    ),
  },
  {
    cause: 'dataverse-role-missing',
    says: phrases(
      '{is missing|missing|lacks|without|n’a pas|manque|ne dispose pas|does not have|doesn’t have} {the |le |du |de |} {privilege |privilège |required |} prv…',
      '{role|rôle|rôle de sécurité|security role} {with|avec} {the |le |} {privilège |} prv…',
      '{aucun rôle de sécurité|aucun rôle|pas de rôle de sécurité|no security role|no security roles} … {affecté|attribué|assigné|assigned|utilisateur|user}',
      'has not used any {roles|functions|role}',
      '{user|caller|principal} does not have {sufficient|enough|the required|required|necessary} {privileges|privilege|Dataverse permissions|CRM privileges}',
      '{privilège|privilèges} {manquant|manquants|insuffisants} … {entité|table|Dataverse|environnement}',
    ),
  },
  {
    cause: 'dataverse-app-user-missing',
    shared: true,
    says: phrases(
      '{utilisateur|user} … {n’est pas membre|is not a member|isn’t a member|n’est pas un membre} … {organisation|organization|environment|environnement}',
      '{application user|utilisateur d’application|utilisateur de l’application} … {not found|does not exist|introuvable|n’existe pas|disabled|désactivé|missing|is not}',
      'no {system |application |} user {found |exists |was found |} … {Azure AD object|object ID|azureactivedirectoryobjectid|Dataverse|environment}',
    ),
  },
  {
    cause: 'ews-disabled',
    says: phrases(
      '{EWS|Exchange Web Services|services web Exchange} {is|are|has been|have been|est|sont|a été|ont été} {disabled|désactivés|désactivé|turned off} {for|in|pour|dans|at}',
    ),
  },
  {
    cause: 'ews-not-allow-listed',
    says: phrases(
      '{EWS|Exchange Web Services} … {allow list|allowlist|EWSAllowList|liste d’autorisation|liste verte}',
      '{EWS|Exchange Web Services} … {blocked|bloqué|bloqués} {by|par}',
    ),
  },
  {
    cause: 'ews-impersonation-missing',
    says: phrases(
      '{permission|permissions|right|rights|allowed|privilege} to impersonate',
      '{emprunter l’identité|emprunt d’identité|usurper l’identité} … {autorisé|autorisation|droit|utilisateur demandé}',
      '{autorisé|autorisation|droit} … {emprunter l’identité|emprunt d’identité|usurper l’identité}',
      'ApplicationImpersonation {role|rôle} … {missing|required|not assigned|requis|manquant}',
    ),
  },
  {
    cause: 'mailbox-out-of-scope',
    says: phrases(
      '{application access policy|ApplicationAccessPolicy|application access policies|stratégie d’accès aux applications|stratégie d’accès à l’application}',
      'role assigned to application … isn’t supported in this scenario',
      'application … {isn’t|is not} assigned to any management roles',
      'is not allowed to call {Get|Set|New|Remove|Add|Update|Search|Enable}-…',
      '{outside|hors|en dehors} … {management scope|étendue de gestion}',
      '{mailbox|boîte aux lettres} … {out of scope|outside the scope|hors de l’étendue|hors du périmètre}',
    ),
  },
  {
    cause: 'mailbox-missing',
    says: phrases(
      '{boîte aux lettres|boîte mail|boîte de messagerie} … {introuvable|n’existe pas|est inactive|n’a pas été trouvée|n’est pas activée|supprimée}',
      '{aucune|pas de} {boîte aux lettres|boîte mail}',
      '{mailbox|the mailbox} … {not found|could not be found|couldn’t be found|does not exist|doesn’t exist|is inactive|soft-deleted|not enabled|has no}',
      '{does not have|doesn’t have|has no|without|no} {a |an |any |valid |} {Exchange |Exchange Online |} mailbox',
      'requested user … is invalid',
      'object … couldn’t be found on …prod.outlook.com',
      'Postfach … {nicht gefunden|nicht vorhanden|existiert nicht}',
      '{buzón|el buzón} … {no se encontró|no existe}',
    ),
  },
  {
    cause: 'auth-method-mismatch',
    actor: 'vendor',
    shared: true,
    says: phrases(
      '{Basic authentication|Basic Authorization|Basic auth|legacy authentication|authentification de base|authentification héritée|Standardauthentifizierung|autenticación básica} … {failed|disabled|not supported|no longer|désactivée|échoué|n’est plus|pas prise en charge|deaktiviert|blocked|bloquée|deshabilitada}',
    ),
  },
  {
    cause: 'fo-app-not-mapped',
    within: 'finance-operations',
    says: phrases(
      '{not authorized|unauthorized|authorization has been denied|authentication failed|non autorisé|autorisation a été refusée}',
    ),
  },
  {
    cause: 'fo-user-lacks-rights',
    within: 'finance-operations',
    says: phrases('{access denied|access is denied|accès refusé|not have access to|forbidden|interdit}'),
  },
];
