/** The box that writes scripts for readers, and explains what they printed. */
import {scriptWords} from '../../../core/messages/fr/script-words';
import {appOnlyFindings} from '../../../core/messages/fr/app-only';
import type {SetUpScriptsWords} from '../words';

export const setUpScripts: SetUpScriptsWords = {
  title: 'Créer ou contrôler avec votre propre script',
  form: {needsScript: 'L’écriture des scripts a besoin de JavaScript, désactivé dans ce navigateur.'},
  intro:
    'Pour qui préfère un script au portail, ou ne peut pas exécuter notre code. Il est écrit ici, d’après ce guide et vos valeurs, et ne contient aucun secret. Lisez-le avant de l’exécuter.',
  inScript: scriptWords,
  purpose: 'Que doit-il faire ?',
  purposes: {
    create: 'Créer l’inscription',
    registration: 'Contrôler l’inscription et son consentement',
    access: 'Contrôler l’accès, avec le secret',
  },
  accessOfCertificate: {
    purpose: 'Contrôler l’accès, avec un secret créé pour ce contrôle',
    does: 'Seul l’éditeur détient la clé du certificat : créez donc un secret pour ce contrôle, et supprimez-le ensuite. Le script le demande sans l’afficher, obtient un jeton et passe le premier appel au produit. Il ne modifie rien et n’affiche ni le secret ni le jeton.',
  },
  kind: 'Avec quel outil ?',
  kinds: {
    'create-bash': 'Azure CLI (Bash)',
    'create-powershell': 'Microsoft Graph PowerShell',
    'create-terraform': 'Terraform',
    'create-bicep': 'Bicep',
    'registration-bash': 'Azure CLI et curl (Bash)',
    'registration-powershell': 'Microsoft Graph PowerShell',
    bash: 'curl (Bash)',
    powershell: 'PowerShell',
  },
  route: 'Par quel chemin vers la boîte aux lettres ?',
  routes: {graph: 'Microsoft Graph', ews: 'Services web Exchange, tant qu’ils existent'},
  name: 'Nom de l’inscription',
  nameTooLong: 'Un nom compte 120 caractères au plus.',
  nameMissing: 'Donnez d’abord un nom à l’inscription.',
  does: {
    create:
      'Il crée l’application et son application d’entreprise, avec les types de comptes, les adresses et les autorisations de ce guide. Il affiche l’ID client, les deux ID d’objet avec leur nom, et l’adresse où un administrateur consent. Il ne crée pas de secret et n’ajoute pas de certificat : le guide dit ce qu’il faut.',
    registration:
      'Il lit l’inscription, l’application d’entreprise et ce qui a été accordé, au nom de la personne qui se connecte. Il ne modifie rien et ne demande aucun secret.',
    access:
      'Il demande le secret sans l’afficher, obtient un jeton comme le fera l’éditeur et passe le premier appel au produit. Il ne modifie rien et n’affiche ni le secret ni le jeton.',
  },
  run: {
    'create-bash':
      'Collez-le dans un terminal muni d’Azure CLI, ou dans Azure Cloud Shell. Il commence par votre connexion.',
    'create-powershell':
      'Collez-le dans PowerShell. Il a besoin du module Microsoft.Graph et commence par votre connexion.',
    'create-terraform':
      'Enregistrez-le dans un dossier vide et connectez-vous à Azure CLI. Exécutez-y ensuite les commandes init et apply de Terraform.',
    'create-bicep':
      'Il faut un abonnement Azure, car un groupe de ressources garde la trace des déploiements. Enregistrez-le, puis exécutez az deployment group create avec --resource-group et --template-file.',
    'registration-bash':
      'Collez-le dans un terminal muni d’Azure CLI et de curl, ou dans Azure Cloud Shell, qui a les deux.',
    'registration-powershell':
      'Collez-le dans PowerShell. Il a besoin du module Microsoft.Graph.Authentication et commence par votre connexion.',
    bash: 'Collez-le dans un terminal muni de curl, comme l’ont macOS et presque tous les Linux. Tapez ensuite le secret.',
    powershell: 'Collez-le dans Windows PowerShell ou PowerShell 7. Tapez ensuite le secret.',
  },
  role: 'Un développeur d’applications peut créer des inscriptions ; les lire ne demande aucun rôle dans la plupart des locataires.',
  needs: (names: string) => `Il manque encore pour ce script : ${names}.`,
  needsLink: 'Vos valeurs',
  lacks: {
    'permission-id':
      'Aucune source ne donne l’ID d’une autorisation que demande ce guide : aucun script ne peut donc la nommer. Suivez les étapes dans le portail.',
    'web-platform':
      'Cette inscription a une adresse d’une autre plateforme que Web, que ces scripts n’écrivent pas. Suivez les étapes dans le portail.',
    'access-without-person':
      'Ici, une personne se connecte toujours : l’application seule ne prouverait rien. Contrôlez l’inscription par script, et la connexion sur cette page.',
  },
  script: 'Script',
  thisScript: 'le script',
  save: 'Enregistrer dans un fichier',
  undo: 'Pour revenir en arrière',
  undoHow: 'Une inscription supprimée peut être restaurée pendant 30 jours.',
  undoNothing: 'Il ne fait que lire : il n’y a rien à défaire.',
  paste: {
    title: 'Qu’a affiché le script ?',
    label: 'Sortie d’un script de contrôle',
    intro:
      'Collez sa sortie entière, de la première ligne à tirets jusqu’à la dernière. Elle est lue dans cette page, masquée, envoyée nulle part, et effacée quand vous partez.',
    example: '--- … ---',
    clear: 'Tout effacer',
  },
  cleared: 'Tout a été effacé.',
  masked: 'Ce qui ressemblait à un secret a été masqué.',
  problems: {
    'not-a-report': 'Rien ici ne vient d’un script de contrôle.',
    'the-script': 'C’est le script lui-même. Exécutez-le, puis collez ce qu’il a affiché.',
    'another-version':
      'Cette sortie vient d’un script d’une autre version de cette page. Copiez de nouveau le script, puis exécutez-le.',
    'cut-off': 'Ce texte s’arrête avant la fin du contrôle : copiez-le jusqu’à la dernière ligne.',
    'another-integration': 'Cette sortie vient du script d’un autre guide.',
    'answer-unknown': 'Autre chose que le produit a répondu : un proxy, par exemple.',
    'values-missing':
      'Indiquez d’abord l’URL de l’environnement sous « Vos valeurs » : la réponse lui est comparée.',
    'too-long': 'C’est plus long que ce qu’affiche un contrôle.',
    'not-text': 'Ce fichier n’est pas du texte.',
    'too-large': 'Ce fichier est trop volumineux.',
    'role-lacking':
      'La personne qui l’a exécuté ne peut pas lire l’inscription. Faites-le exécuter par son propriétaire, ou par quelqu’un qui peut lire l’annuaire.',
    'signed-out': 'La connexion avait pris fin. Exécutez de nouveau le script.',
    throttled: 'Le service a demandé d’attendre. Exécutez de nouveau le script plus tard.',
    'service-broken': 'Le service avait lui-même un problème. Exécutez de nouveau le script plus tard.',
    'unusable-answer': 'Microsoft Graph a donné une réponse inutilisable. Exécutez de nouveau le script.',
    'not-loaded':
      'Une partie de cette page n’a pas pu être chargée. Vérifiez le réseau, puis collez de nouveau.',
  },
  client: 'ID d’application (client) :',
  expected: 'Attendu :',
  steps: 'Étape par étape',
  appOnly: appOnlyFindings,
};
