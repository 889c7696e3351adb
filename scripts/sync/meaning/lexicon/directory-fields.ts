/** Words of Microsoft Entra and its like of which a sentence means one and no other: roles, IDs, kinds of accounts. */
import {englishLines, frenchLines, readFields} from './read-fields';

/** Of administrators: what stands before the word in English and after it in French. */
const administrators = `
global|général,générale,généraux,générales,global,globaux,globale
application|d' application,d' applications,des applications
cloud application|d' application cloud,d' applications cloud,des applications cloud
privileged role|de rôle privilégié,de rôles privilégiés,des rôles privilégiés
privileged authentication|d' authentification privilégié,d' authentification privilégiée
authentication|d' authentification,de l' authentification
user|d' utilisateurs,d' utilisateur,des utilisateurs
security|de sécurité,de la sécurité
billing|de facturation,de la facturation
exchange|exchange,d' exchange
sharepoint|sharepoint,de sharepoint
teams|teams,de teams
groups|de groupes,des groupes
license|de licences,des licences,de licence
conditional access|d' accès conditionnel,de l' accès conditionnel
helpdesk|du support technique,de support technique
compliance|de conformité,de la conformité
intune|intune,d' intune
power platform|power platform,de power platform
business central|business central,dynamics # business central
domain|de domaine,du domaine
local|local,locale,locaux
system|système,du système
database|de base de données,de la base de données
network|réseau,du réseau
document|de documents,des documents
site|de site,du site
`;

const roles = administrators
  .trim()
  .split('\n')
  .map((row) => {
    const [english = '', french = ''] = row.split('|');
    const title = `${english} administrator/administrators/admin/admins`;
    const titles = french
      .split(',')
      .map((each) => `administrateur/administrateurs/administratrice/administratrices/admin/admins ${each}`);
    return `${title}|${titles.join(',')}|role=administrator`;
  })
  .join(';');

const list = `
admin:${roles}
reading:global reader+s|lecteur/lecteurs général/généraux/global/globaux|role=viewer; reports reader+s|lecteur/lecteurs de rapports,lecteur/lecteurs des rapports|role=viewer; security reader+s|lecteur/lecteurs de sécurité,lecteur/lecteurs de la sécurité|role=viewer; directory reader+s|lecteur/lecteurs d' annuaire,lecteur/lecteurs de répertoire|role=viewer
id:client/application/app id/ids/identifier/identifiers,application ( client ) id|id/ids/identifiant/identifiants client,id/ids/identifiant/identifiants du/de client,id/ids/identifiant/identifiants d' application/applications,id/identifiant de l' application,id/ids d' application ( client ); tenant/directory id/ids/identifier/identifiers,directory ( tenant ) id|id/ids/identifiant/identifiants de/du locataire/tenant/répertoire,id/ids/identifiant/identifiants locataire/tenant,id/identifiant d' annuaire,id/identifiant de l' annuaire,id/ids d' annuaire ( locataire ); object id/ids/identifier/identifiers|id/ids/identifiant/identifiants d' objet/objets,id/identifiant de l' objet; secret id+s|id/identifiant de/du secret; subscription id/ids/identifier|id/identifiant d' abonnement,id/identifiant de l' abonnement; user id/ids/identifier|id/identifiant utilisateur,id/identifiant d' utilisateur,id/identifiant de l' utilisateur; group id/ids/identifier|id/identifiant de/du groupe; device id/ids/identifier|id/identifiant d' appareil,id/identifiant de l' appareil; key id/ids/identifier|id/identifiant de clé,id/identifiant de la clé; account id/ids/identifier|id/identifiant de/du compte; role id+s|id/identifiant de/du rôle; secret value+s,value of the secret|valeur du/de secret; thumbprint+s|empreinte+s
tenancy:single-tenant,single tenant|monolocataire+s,mono-locataire+s,locataire unique,tenant unique,un seul locataire|~single; multitenant,multi-tenant,multi tenant|multilocataire+s,multi-locataire+s,mutualisé+adj,plusieurs locataires,multitenant,multi-tenant
grant:client credentials|informations d' identification du/de client,identifiants client; authorization code,authorisation code|code d' autorisation; device code|code d' appareil,code de l' appareil; implicit flow/grant|flux/octroi implicite
record:enterprise application/applications/app/apps|application/applications d' entreprise; app/application registration/registrations|inscription/inscriptions d' application/applications,inscription de l' application; service principal+s|principal/principaux de service,principal/principaux du service; managed identity/identities|identité/identités managée/managées/gérée/gérées
account:personal account/accounts|compte/comptes personnel/personnels; work account/accounts,work or school account/accounts,business/professional/corporate account/accounts|compte/comptes professionnel/professionnels,compte/comptes de travail
`;

const members = readFields(list);

export const englishDirectory = englishLines(members);
export const frenchDirectory = frenchLines(members);
