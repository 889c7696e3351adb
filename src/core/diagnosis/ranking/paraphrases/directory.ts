/** Which application, which tenant, which address: how people and translations put it. Long because it is a table. */
import type {SentenceRule} from '../sentences';
import {phrases} from '../sentences';

export const directory: readonly SentenceRule[] = [
  {
    cause: 'redirect-uri-missing',
    shared: true,
    says: phrases(
      '{aucune|aucun|pas d’|pas de} {URI|URL|adresse|adresse URL} de {réponse|redirection} … {inscrite|inscrit|enregistrée|enregistré|configurée|configuré|fournie|fourni|spécifiée}',
      'no {redirect|reply} {URI|URL|address|URIs|URLs|addresses} {is|are|was|were|has been|have been|} {registered|configured|provided|specified}',
      'does not have any {redirect|reply} {URI|URL|URIs|URLs}',
      'keine {Antwort|Umleitungs} {URL|URI|Adresse} … {registriert|angegeben|konfiguriert}',
      'no se ha {registrado|proporcionado} ninguna dirección',
    ),
  },
  {
    cause: 'redirect-uri-mismatch',
    shared: true,
    says: phrases(
      '{URI|URL|adresse} de {redirection|réponse|retour|rappel} … {ne correspond pas|ne correspondent pas|ne correspond à aucun|ne correspond à aucune|ne correspondent à aucune|n’est pas la même|n’est pas celle|diffère|différente|n’est pas identique}',
      '{URI|URL|adresse} de {redirection|réponse|retour|rappel} … {non valide|n’est pas valide|invalide|incorrecte|incorrect|erronée|erroné|refusée|non autorisée|n’est pas autorisée|n’est pas enregistrée|n’est pas inscrite|n’est pas reconnue|n’est pas déclarée}',
      '{incompatibilité|non-concordance|discordance} de l’{URI|URL|adresse} de {redirection|réponse}',
      '{redirect|reply|callback|return} {URI|URL|address} … {does not match|doesn’t match|did not match|do not match|don’t match|not matching|differs from|mismatch|isn’t registered|is not registered|not registered|is not allowed|is not valid|is invalid|is wrong}',
      '{mismatch|mismatched|mismatching|wrong|incorrect|unregistered} {redirect|reply|callback} {URI|URL}',
      '{Umleitungs|Antwort|Weiterleitungs} {URI|URL|Adresse} … {stimmt nicht|stimmen nicht}',
      '{URI|URL|dirección|dirección URL} de {redireccionamiento|redirección|respuesta} … no coincide',
      '{URI|URL|indirizzo} di {reindirizzamento|risposta} … non corrisponde',
      '{URI|URL|endereço} de {redirecionamento|resposta} … não corresponde',
      '{omleidings|antwoord} {URI|URL|adres} … komt niet overeen',
    ),
  },
  {
    cause: 'single-tenant-audience',
    says: phrases(
      '{n’est pas|non} {configurée|configuré|inscrite|déclarée|paramétrée} … {mutualisée|multilocataire|multi-locataires|multitenant|mutualisé|multilocataires}',
      '{not|isn’t|is not} {configured|registered|set up} … {multi-tenant|multitenant}',
      '{nicht als|keine} {mehrinstanzenfähige|mandantenfähige} Anwendung',
      '{non è|non} configurata come … multi-tenant',
    ),
  },
  {
    cause: 'authority-invalid',
    actor: 'vendor',
    says: phrases(
      '{point de terminaison|adresse|endpoint} /common … {pas pris en charge|non pris en charge|pas autorisé|n’est pas prise en charge}',
      '{use|using} a tenant-specific endpoint',
      'point de terminaison {propre au|spécifique au|spécifique à un} {locataire|client}',
    ),
  },
  {
    cause: 'wrong-account',
    says: phrases(
      '{compte|utilisateur|utilisatrice|adresse|identifiant} … n’existe pas dans {le|l’|ce|cet|votre|notre} {locataire|répertoire|annuaire|tenant|client|organisation|active directory}',
      '{compte|utilisateur} … {doit|devez} … {être ajouté|être invité} … {utilisateur externe|invité|répertoire|annuaire|locataire|tenant}',
      '{compte|utilisateur} doit {d’abord |}être {ajouté|invité}',
      'comptes {personnels|Microsoft personnels|Microsoft} … {ne sont pas pris en charge|pas pris en charge|ne sont pas acceptés|pas acceptés|pas autorisés|refusés}',
      'compte {personnel|Microsoft personnel} … {ne peut pas|n’est pas|refusé|pas pris en charge|pas accepté|pas autorisé|impossible}',
      '{connectez-vous|utilisez|essayez|utiliser|essayer} … {compte professionnel ou scolaire|autre compte|compte différent}',
      '{aucun compte|pas de compte|pas trouvé de compte|compte introuvable} … {ce nom d’utilisateur|cette adresse|cet utilisateur|cet identifiant}',
      'nous ne trouvons {pas de|aucun} compte',
      '{account|user} … {does not exist|doesn’t exist|could not be found|not found|wasn’t found|was not found} in {the|this|your|that|our|} {tenant|directory|organization|organisation}',
      '{account|user} … {needs to|must} be {added|invited} … {external user|guest|B2B|tenant|directory}',
      'personal {account|accounts|Microsoft account|Microsoft accounts} … {not supported|not allowed|can’t be used|cannot be used|are blocked|isn’t allowed|aren’t supported}',
      '{use|with} a {different account|work or school account} instead',
      '{sign in|log in|try again|sign in again} with a {different|work or school} account',
      'Benutzerkonto … {nicht vorhanden|existiert nicht|nicht gefunden}',
      'cuenta de usuario … no existe en',
      '{cuenta|usuario} … {debe|tiene que} {agregarse|ser agregada|ser agregado} … usuario externo',
      'conta de {usuário|utilizador} … não existe n…',
      '{gebruikersaccount|account} … bestaat niet in',
    ),
  },
  {
    cause: 'app-not-found',
    says: phrases(
      '{application|app|appli} … {est introuvable|introuvable|n’a pas été trouvée|n’existe pas|est inconnue} dans {le|l’|ce|cet|votre|notre} {locataire|répertoire|annuaire|tenant|client|organisation}',
      '{impossible de trouver|introuvable} … {l’application|application avec l’identificateur|application ayant l’identificateur}',
      '{identificateur|identifiant|ID} {d’application|de l’application|client} … {introuvable|pas été trouvé|n’existe pas} … {répertoire|annuaire|locataire|tenant}',
      'application {avec|ayant|portant} {l’identificateur|l’identifiant|l’ID} … {introuvable|pas été trouvée|n’existe pas}',
      '{application|app|app registration|client ID|application ID} … {was not found|wasn’t found|not found|could not be found|does not exist|doesn’t exist|is unknown} in {the|this|your|that|our|any|} {tenant|directory|organization|Entra|Azure AD}',
      '{not found|wasn’t found|was not found|could not be found} in the directory … {application has not been installed|installed by the administrator}',
      'application has not been installed by the administrator of the tenant',
      'Anwendung … {nicht gefunden|wurde nicht gefunden|nicht vorhanden}',
      '{no se encontró|no se ha encontrado} … aplicación',
      '{toepassing|applicatie} … niet gevonden',
    ),
  },
  {
    cause: 'app-disabled',
    says: phrases(
      '{application|app|principal de service} … {est désactivée|a été désactivée|est désactivé|a été désactivé} {dans|par|pour|}',
      '{application|service principal} {is|has been|was} {disabled|deactivated}',
      '{application|app|enterprise application} … {has been|was|is} disabled by {your|the|an} {owner|admin|administrator|publisher|Microsoft}',
    ),
  },
  {
    cause: 'resource-not-in-tenant',
    says: phrases(
      '{ressource|service|API} … {n’est pas disponible|non disponible|introuvable|n’existe pas|indisponible} … dans votre {organisation|locataire|annuaire|tenant}',
      'ressource … qui n’est pas disponible',
      'principal de {ressource|service|la ressource} … {introuvable|n’a pas été trouvé|n’existe pas|pas trouvé}',
      '{service|services} … {organisation|entreprise|locataire} … {n’est pas abonnée|n’est pas abonné|pas souscrit|n’a pas activé|ne s’est pas abonnée}',
      '{n’est pas abonnée|n’est pas abonné|pas souscrit|n’a pas activé|ne s’est pas abonnée} … service',
      '{service|app} … {organization|organisation} … {hasn’t|has not|not} {subscribed|enabled}',
      '{resource|service|API} … {not available|isn’t available|not found|does not exist} in your {organization|organisation|tenant|directory}',
      '{resource|API} that is not available',
      'service principal … {not found|could not be found|does not exist|was not found|is missing} in {the|this|your} {tenant|directory}',
      'Ressourcenprinzipal … nicht gefunden',
      'entidad de seguridad de recurso … no se encontró',
    ),
  },
  {
    cause: 'tenant-not-found',
    says: phrases(
      '{locataire|tenant} … {est introuvable|introuvable|n’a pas été trouvé|n’existe pas|est inconnu}',
      '{vérifiez|assurez-vous} … {ID de locataire|ID du locataire|ID de tenant|ID d’annuaire|identifiant de locataire} {correct|exact|approprié}',
      '{ID de locataire|ID du locataire|ID de tenant|ID d’annuaire|identifiant de locataire} … {incorrect|non valide|n’est pas valide|invalide|erroné}',
      '{could not find|couldn’t find|can’t find|cannot find|unable to find|failed to find} {the |a |}tenant',
      '{tenant|tenant ID|directory ID|tenant identifier} {was not found|not found|does not exist|doesn’t exist|could not be found|is not valid|is invalid|is incorrect|isn’t valid}',
      'tenant … {not found|does not exist}. Check',
      'Mandant … {nicht gefunden|wurde nicht gefunden|existiert nicht}',
      'No se {encontró|encuentra} el inquilino',
    ),
  },
  {
    cause: 'tenant-restrictions',
    says: phrases(
      '{restrictions de locataire|restrictions des locataires|restriction de locataire|restrictions relatives aux locataires}',
      'tenant {restriction|restrictions} {policy|policies|}',
      '{accès interlocataire|accès inter-locataires|accès entre locataires|accès multilocataire}',
      'cross-tenant access {policy|policies|settings}',
      '{administrateur|admin|service informatique} … a {restreint|limité|bloqué} … {organisations|locataires|tenants}',
      '{administrator|admin|IT department} … {restricted|restricts|limited|blocked} … {organizations|organisations|tenants} … access',
    ),
  },
  {
    cause: 'tenant-unmanaged',
    says: phrases(
      '{unmanaged|viral} {tenant|directory}',
      '{locataire|annuaire|tenant} {non géré|non managé}',
    ),
  },
];
