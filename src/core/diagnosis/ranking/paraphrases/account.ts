/** Who signs in, and under which conditions: how people and translations put it. Long because it is a table. */
import type {SentenceRule} from '../sentences';
import {phrases} from '../sentences';

export const account: readonly SentenceRule[] = [
  {
    cause: 'account-locked',
    shared: true,
    says: phrases(
      '{compte|comptes} … {est verrouillé|a été verrouillé|temporairement verrouillé|est temporairement bloqué|provisoirement verrouillé|verrouillé}',
      '{trop de|plusieurs} {tentatives|essais} … {mot de passe|connexion|identifiant|incorrect}',
      'account {is|has been|was|got} {temporarily |} locked',
      '{too many|repeated} {failed |unsuccessful |incorrect |} {sign-in|login|logon|password} attempts',
      '{Konto|Benutzerkonto} … {gesperrt|wurde gesperrt}',
      'cuenta … {bloqueada|bloqueado} temporalmente',
    ),
  },
  {
    cause: 'account-locked',
    actor: 'tenant-admin',
    shared: true,
    says: phrases(
      '{compte|compte d’utilisateur|compte utilisateur} {est|a été} désactivé',
      '{your|the|this|user} {account|user account} {is|has been|was} {disabled|blocked|deactivated|suspended}',
      '{Konto|Benutzerkonto} {ist|wurde} deaktiviert',
    ),
  },
  {
    cause: 'mfa-required',
    shared: true,
    says: phrases(
      '{doit|devez|faut|exige|nécessite|requiert|demande|obligatoire|requise|imposée} … {authentification multifacteur|authentification multifacteurs|authentification à plusieurs facteurs|authentification à deux facteurs|vérification en deux étapes|double authentification|MFA}',
      '{authentification multifacteur|authentification multifacteurs|authentification à plusieurs facteurs|authentification à deux facteurs|vérification en deux étapes|double authentification|MFA} … {requise|obligatoire|nécessaire|exigée|demandée|imposée|configurée|inscrire|pas été effectuée}',
      '{informations|renseignements} {supplémentaires|complémentaires} {requises|nécessaires|requis}',
      '{plus d’informations|davantage d’informations} {requises|nécessaires|sont requises|sont nécessaires}',
      'more information required',
      '{must|need|needs|have to|required to|requires|require|requiring} … {multi-factor authentication|multifactor authentication|two-factor authentication|two-step verification|MFA|2FA|strong authentication}',
      '{multi-factor authentication|multifactor authentication|two-factor authentication|two-step verification|MFA|2FA|strong authentication} … {required|needed|enforced|must be|not satisfied|not completed|challenge}',
      '{Multi-Faktor-Authentifizierung|mehrstufige Authentifizierung|Zwei-Faktor-Authentifizierung} … {erforderlich|verwenden|registrieren}',
      '{autenticación multifactor|autenticación multifactorial} …',
      'autenticazione a più fattori',
      'autenticação multifator',
    ),
  },
  {
    cause: 'conditional-access',
    shared: true,
    says: phrases(
      '{accès conditionnel|accès conditionnels|Conditional Access|bedingten Zugriff|bedingter Zugriff|acceso condicional|accesso condizionale|acesso condicional}',
      '{appareil|terminal|poste|ordinateur|périphérique} … {doit être|n’est pas|non} {conforme|géré|inscrit|enrôlé|joint|managé|enregistré|gérée}',
      '{device|computer} … {must be|is required to be|needs to be|is not|isn’t|has to be} {managed|compliant|enrolled|registered|joined|domain joined}',
      '{connexion|authentification} {a réussi|réussie} … {critères|conditions|ne pouvez pas|n’êtes pas autorisé}',
      'sign-in was successful but',
      '{administrateur|organisation|service informatique} … stratégie … {bloque|empêche|interdit|restreint}',
      '{administrator|organization|organisation|IT department} … policy … {blocks|prevents|blocking|preventing|blocked} {access|you|sign|the}',
      'vous ne pouvez pas {y accéder|accéder à ceci|accéder à cette ressource|accéder à cette application} … {maintenant|pour le moment|pour l’instant|d’ici|à partir d’ici|depuis}',
      '{l’accès|votre accès|la connexion|votre connexion} {a été|est} bloquée par {une stratégie|votre organisation|l’administrateur|la stratégie}',
      '{l’accès|votre accès} {a été|est} bloqué par {une stratégie|votre organisation|votre administrateur|la stratégie}',
      '{access|sign-in} {has been|was|is} blocked by {a |an |your |the |} {policy|organization|organisation|administrator|security defaults|conditional}',
      '{security defaults|paramètres de sécurité par défaut}',
      'stratégies de jeton conditionnel',
    ),
  },
  {
    cause: 'user-not-assigned',
    shared: true,
    says: phrases(
      '{n’est pas|n’êtes pas|n’a pas été|n’avez pas été|ne sont pas|n’est} {affecté|affectée|attribué|assigné|affectés|assignée} à {un|une|aucun|aucune|l’|la|cette|ce} {rôle|application|groupe|appli}',
      '{utilisateur|compte} … {n’est pas|pas} {affecté|attribué|assigné|autorisé} à {cette application|l’application}',
      '{user|users|account|you} {is|are|isn’t|aren’t|has|have|was} {not |not been |} assigned to {a |any |the |this |} {role|application|app|enterprise application}',
      '{not assigned to|no assignment to|needs to be assigned to|must be assigned to} {a |any |the |this |} {role|application|app|enterprise}',
      'keiner {Rolle|Anwendungsrolle} … zugewiesen',
      '{Benutzer|Anwendung} … nicht zugewiesen',
      'no está {asignado|asignada} a',
      'non è assegnato a',
      'não está atribuído a',
    ),
  },
  {
    cause: 'bad-credentials',
    shared: true,
    says: phrases(
      '{mot de passe|mdp} … {a expiré|est expiré|expiré|est incorrect|incorrect|est invalide|non valide|n’est pas valide|est erroné|erroné|doit être changé|a été modifié}',
      '{identifiant|nom d’utilisateur|utilisateur|compte} ou {le |votre |} mot de passe',
      '{your|the|user|user’s} {password|temporary password} {has expired|is expired|is incorrect|is wrong|is invalid|was incorrect|was reset|expired}',
      '{invalid|incorrect|wrong|bad} {username|user name|user ID|email} or password',
      '{account|username|user name|email} or password is {incorrect|wrong|invalid}',
      '{Kennwort|Passwort} … {falsch|abgelaufen|ungültig|nicht korrekt}',
      '{contraseña|la contraseña} … {incorrecta|expirado|caducado|no es correcta|no válida}',
      'password … {scaduta|non corretta|errata}',
      '{senha|palavra-passe} … {incorreta|expirou|inválida}',
    ),
  },
];
