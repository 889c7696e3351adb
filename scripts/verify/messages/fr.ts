import {idNames} from '../../../src/core/messages/fr/id-names';
import {argumentWords, standing} from '../../command/messages/fr';
import {countIn, listed} from '../../report/count';
import type {Asked} from '../check/setting';
import {sayTrouble, type CommandWords, type TroubleWords} from './words';

const count = countIn('fr');

/** As Node names it. */
const unreadable = (reason: string) =>
  ({ENOENT: 'ce fichier n’existe pas', EISDIR: 'c’est un dossier', EACCES: 'l’accès est refusé'})[reason] ??
  reason;

const wholeReport = 'de la ligne qui commence par « --- passerelle » à la ligne « --- end »';

const troubles: TroubleWords = {
  'name-not-found': ({host}) =>
    `Aucun ordinateur ne s’appelle « ${host} », ou celui-ci ne peut pas chercher de noms. Vérifiez l’adresse et le réseau.`,
  'connection-refused': ({host}) => `« ${host} » n’accepte pas la connexion. Vérifiez l’adresse et son port.`,
  unreachable: ({host, reason}) => `« ${host} » est injoignable : ${reason}. Vérifiez le réseau.`,
  'connection-lost': ({host}) =>
    `La connexion à « ${host} » s’est interrompue avant la fin de la réponse. Réessayez.`,
  'timed-out': ({host, seconds, proxy}) =>
    `« ${host} » n’a pas répondu en ${count(seconds, 'seconde', 'secondes')}. ${proxy ? 'Les demandes passent par le proxy de HTTPS_PROXY : est-ce voulu ?' : 'Si votre réseau passe par un proxy, définissez HTTPS_PROXY ; --timeout attend plus longtemps.'}`,
  'tls-untrusted': ({host, reason}) =>
    `Le certificat de « ${host} » n’est pas reconnu (${reason}). Si un proxy de votre réseau ouvre les connexions, enregistrez son certificat dans un fichier PEM et nommez ce fichier dans NODE_EXTRA_CA_CERTS. La vérification ne se fait jamais sans cette protection.`,
  'tls-failed': ({host, reason}) =>
    `Aucune connexion protégée à « ${host} » n’a pu être établie (${reason}). Quelque chose répond peut-être à sa place.`,
  'proxy-unreachable': ({host}) =>
    `Le proxy de HTTPS_PROXY est injoignable : « ${host} » n’a pas été interrogé. Vérifiez l’adresse du proxy ou retirez la variable.`,
  'proxy-refused': ({host, status}) =>
    `Le proxy de HTTPS_PROXY refuse la connexion à « ${host} » (état ${status}). ${status === 407 ? 'Il demande un nom et un mot de passe : http://nom:mot-de-passe@proxy:port.' : 'Demandez à qui le gère d’autoriser cette adresse.'}`,
  'answer-is-page': ({host, status}) =>
    `« ${host} » a répondu par une page web (état ${status}) là où le service répond par des données. Un proxy, un pare-feu ou une page de connexion de votre réseau s’interpose.`,
  redirected: ({host, to}) =>
    `« ${host} » renvoie ${to === undefined ? 'à une autre adresse' : `à « ${to} »`} au lieu de répondre. Rien n’y a été envoyé. Un proxy ou une page de connexion de votre réseau s’interpose, ou l’adresse n’est pas celle du service.`,
  'answer-empty': ({host, status}) =>
    `« ${host} » n’a rien répondu (état ${status}). Réessayez ; si cela persiste, quelque chose coupe les réponses en chemin.`,
  'answer-incomplete': ({host}) => `La réponse de « ${host} » est tronquée ou n’est pas du JSON. Réessayez.`,
  'answer-unknown': ({host}) => `« ${host} » a répondu autre chose que le service. Vérifiez l’adresse.`,
  'answer-too-long': ({host}) =>
    `« ${host} » a répondu plus que ne le fait jamais le service. Vérifiez l’adresse.`,
  throttled: ({host, seconds}) =>
    `« ${host} » demande de ralentir${seconds === undefined ? '' : ` : patientez ${count(seconds, 'seconde', 'secondes')}`}. Relancez ensuite la vérification. Cela ne dit rien de votre installation.`,
  'service-broken': ({host, status}) =>
    `« ${host} » a lui-même un problème (état ${status}). Réessayez dans quelques minutes. Cela ne dit rien de votre installation.`,
  'code-expired': () =>
    'Personne n’a entré le code à temps. Relancez la vérification pour en obtenir un autre.',
  stopped: () => 'Arrêté. Rien n’a été modifié.',
};

const whatWasAsked = (asked: Asked): string =>
  ({
    token: 'Ce qui était demandé : un jeton pour l’application.',
    'sign-in': 'Ce qui était demandé : la connexion d’une personne.',
    call: `Ce qui était demandé : ${asked.url ?? ''}`,
  })[asked.what];

export const fr: CommandWords = {
  purpose: 'Prouve une installation : obtient un jeton comme l’éditeur et appelle le produit.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run verify -- INTÉGRATION [options]', 'vérifie et demande ce qui manque'],
    ['npm run -s verify -- INTÉGRATION --format json', 'pour les programmes'],
  ],
  optionsTitle: standing.optionsTitle,
  options: {
    tenant: {value: 'ID', text: 'ID de locataire, ou un domaine du locataire'},
    'client-id': {value: 'ID', text: 'ID d’application (client)'},
    'object-id': {
      value: 'ID',
      text: 'ID d’objet de l’application d’entreprise, comparé à ce qu’un script a lu (--answers)',
    },
    'environment-url': {value: 'URL', text: 'adresse de l’environnement Dataverse ou finance et opérations'},
    'environment-name': {value: 'NOM', text: 'nom de l’environnement Business Central'},
    company: {value: 'NOM', text: 'société qui doit figurer dans la liste de Business Central'},
    mailbox: {value: 'ADRESSE', text: 'boîte aux lettres que l’éditeur peut ouvrir'},
    'closed-mailbox': {
      value: 'ADRESSE',
      text: 'boîte aux lettres qui doit rester fermée : prouve la limite',
    },
    route: {
      value: 'graph|ews',
      text: 'pour Exchange, la voie vers la boîte aux lettres (par défaut : graph)',
    },
    certificate: {
      value: 'FICHIER',
      text: 'fichier PEM avec certificat et clé privée, au lieu d’un secret, qui est demandé sans être affiché ou lu dans PASSERELLE_CLIENT_SECRET',
    },
    'app-only': {text: 'personne ne se connecte : seulement ce que l’application prouve seule'},
    script: {
      value: 'SORTE',
      text: 'écrit plutôt un script : bash ou powershell vérifie l’accès, registration-… l’inscription, create-… la crée',
    },
    answers: {
      value: 'FICHIER',
      text: 'explique ce qu’un script de contrôle a écrit, sur l’accès ou sur l’inscription, sans interroger personne',
    },
    authority: {
      value: 'URL',
      text: 'adresse de connexion : un autre cloud de Microsoft ou le locataire d’entraînement',
    },
    timeout: {value: 'SECONDES', text: 'durée d’attente de chaque réponse (par défaut : 30)'},
    format: {value: 'text|json', text: 'pour les personnes, ou un seul document JSON (par défaut : text)'},
    lang: {value: 'en|fr', text: 'langue de la réponse (par défaut : celle du terminal)'},
    help: {text: 'affiche cette aide'},
    version: {text: 'affiche la version'},
  },
  statusTitle: standing.statusTitle,
  statuses: [
    ['0', 'ce qui a été vérifié est juste'],
    ['1', 'une erreur a été trouvée'],
    ['2', 'la commande a été mal appelée'],
    ['3', 'personne n’a pu être interrogé : pas de réseau, par exemple'],
  ],
  errors: {
    ...argumentWords,
    'integration-missing': ({known}) => `Nommez l’intégration à vérifier : ${listed(known)}.`,
    'integration-unknown': ({value, known, nearest}) =>
      `L’intégration « ${value} » n’existe pas.${nearest === undefined ? '' : ` Vouliez-vous dire ${nearest} ?`} Il y a ${listed(known)}.`,
    'option-of-another-integration': ({option, integration}) =>
      `${option} n’a pas de sens pour ${integration}.`,
    'nothing-app-only': ({integration}) =>
      `Dans ${integration}, quelqu’un se connecte toujours : avec --app-only, il ne resterait rien à vérifier.`,
    'no-credential': ({integration}) =>
      `L’application de ${integration} n’a ni secret ni certificat : un terminal ne peut pas s’y connecter. Utilisez le contrôle de connexion de son guide, dans le navigateur.`,
    'timeout-invalid': ({value, most}) =>
      `--timeout : un nombre entier de secondes de 1 à ${most} était attendu, « ${value} » a été trouvé.`,
    'secret-as-argument': () =>
      'Un secret a été donné en argument. Les arguments figurent dans la liste des processus et dans l’historique du terminal, où d’autres peuvent les lire : considérez ce secret comme connu et créez-en un nouveau. La commande le demande sans l’afficher, ou lit PASSERELLE_CLIENT_SECRET.',
    'secret-missing': ({variable}) =>
      `Il n’y a pas de terminal où demander le secret : définissez ${variable} ou indiquez un --certificate.`,
    'tls-switched-off': () =>
      'NODE_TLS_REJECT_UNAUTHORIZED=0 désactive ce qui protège le secret en chemin. Retirez cette variable. Pour reconnaître un certificat de votre réseau, utilisez NODE_EXTRA_CA_CERTS.',
    'authority-unknown': ({value}) =>
      `--authority : « ${value} » n’est une adresse https ni de la connexion Microsoft, ni du locataire d’entraînement sur cet ordinateur. Rien n’y a été envoyé.`,
    'values-missing': ({options}) => `Il manque des valeurs. Ajoutez, avec les vôtres : ${options.join(' ')}`,
    'value-not-understood': ({option, value, example}) =>
      `${option} : « ${value} » n’est pas une telle valeur. Un exemple : ${example}.`,
    'certificate-unreadable': ({path, reason}) =>
      `--certificate : impossible de lire « ${path} » : ${unreadable(reason)}.`,
    'certificate-unusable': ({path, problem, variable}) =>
      `--certificate : ${
        {
          'no-certificate': `« ${path} » ne contient pas de certificat au format PEM`,
          'no-private-key': `« ${path} » ne contient pas de clé privée ; certificat et clé vont dans un même fichier PEM`,
          'password-needed': `la clé privée a un mot de passe : définissez ${variable}`,
          'password-wrong': 'le mot de passe n’ouvre pas la clé privée',
          'key-of-another-certificate': 'la clé privée est celle d’un autre certificat',
          'key-not-rsa': 'la clé privée n’est pas une clé RSA, la seule qu’Entra accepte ici',
        }[problem]
      }.`,
    'no-script': ({integration}) =>
      `Il n’y a pas de tel script pour ${integration} : suivez plutôt son guide.`,
    'answers-unreadable': ({path, reason}) =>
      `--answers : impossible de lire « ${path} » : ${unreadable(reason)}. Indiquez le fichier où se trouve ce qu’un script de contrôle a écrit.`,
    'answers-not-understood': ({path, problem, holds, found, expected}) => {
      const held = {
        nothing: `« ${path} » est vide`,
        json: `« ${path} » contient du JSON ; un manifeste se lit dans la page de son guide`,
        page: `« ${path} » contient une page web`,
        text: `« ${path} » ne contient rien qu’un script de contrôle ait écrit`,
      }[holds];
      return `--answers : ${
        {
          'not-a-report': `${held}. Attendu : ce qu’écrit un tel script, ${wholeReport}. Obtenez-en un par --script, exécutez-le et enregistrez ce qu’il écrit`,
          'the-script': `« ${path} » contient le script lui-même. Attendu : ce qu’il écrit, ${wholeReport}. Exécutez-le, puis enregistrez cela`,
          'another-version': `« ${path} » vient d’un script d’une autre version de ce projet. Obtenez de nouveau le script par --script, exécutez-le et enregistrez ce qu’il écrit`,
          'cut-off': `« ${path} » s’arrête avant la fin du contrôle, ou une réponse y manque. Enregistrez tout ce que le script a écrit, ${wholeReport}`,
          'another-integration': `« ${path} » vient du script de ${found}, et non de ${expected}. Nommez cette intégration, ou exécutez le script de celle-ci`,
        }[problem]
      }.`;
    },
    'answers-denied': ({path, problem}) =>
      `--answers : « ${path} » ne dit rien de l’installation. ${
        {
          'role-lacking':
            'La personne qui a exécuté le script ne peut pas lire l’inscription. Faites-le exécuter par son propriétaire, ou par quelqu’un qui peut lire l’annuaire',
          'permission-lacking':
            'Il manquait une autorisation à la connexion du script. Faites-le exécuter par quelqu’un qui peut lire l’annuaire',
          'signed-out': 'La connexion du script avait pris fin. Exécutez-le de nouveau',
          refused: 'Microsoft a refusé la connexion du script. Exécutez-le de nouveau',
          throttled: 'Le service a demandé de ralentir. Exécutez de nouveau le script dans quelques minutes',
          'unusable-answer':
            'Microsoft Graph n’a pas donné de réponse utilisable : aucune, une erreur de sa part ou la page d’un proxy. Regardez les lignes derrière les barres, puis exécutez de nouveau le script',
          'answer-unknown':
            'Ce n’est pas le service qui a répondu, ou personne n’a répondu : un proxy ou une page de connexion du réseau, par exemple. Exécutez de nouveau le script là où rien ne s’interpose',
          'service-broken':
            'Le service avait lui-même un problème. Exécutez de nouveau le script dans quelques minutes',
        }[problem]
      }.`,
    'answers-incomplete': ({path}) =>
      `--answers : dans « ${path} », des parties ont été refusées à la personne qui a exécuté le script. Ce qui a pu être vu est conforme. Pour le reste, faites-le exécuter par quelqu’un qui peut lire l’annuaire.`,
    'answers-of-another-application': ({path, found, expected}) =>
      `--answers : « ${path} » concerne l’application ${found}, et non ${expected}. Nommez celle-là par --client-id, ou exécutez le script de celle-ci.`,
    'not-asked': ({trouble, asked}) =>
      [sayTrouble(troubles, trouble), ...(asked ? [whatWasAsked(asked)] : [])].join(' '),
  },
  seeHelp: 'npm run verify -- --help explique les options.',
  askValue: (option, example) => `${option} (${example}) : `,
  askSecret: 'Valeur du secret client (reste invisible) : ',
  askPassword: 'Mot de passe de la clé privée (reste invisible) : ',
  progress: {
    token: 'Demande d’un jeton à Entra…',
    call: (url) => `Appel de ${url}…`,
    signIn: (page) => `Ouvrez ${page} dans un navigateur et entrez ce code :`,
    waiting: 'En attente de la connexion. Ctrl-C arrête.',
  },
  report: {
    headings: {
      seen: 'Constaté',
      facts: 'Fait par fait',
      steps: 'Étapes',
      dates: 'Dates des services web Exchange',
    },
    title: (integration, errors, warnings, unseen) =>
      errors + warnings === 0
        ? `${integration} : ${unseen ? 'rien de faux n’a été trouvé, mais tout n’a pas pu être vu' : 'ce qui a été vérifié est juste'}`
        : `${integration} : ${[...(errors > 0 ? [count(errors, 'erreur', 'erreurs')] : []), ...(warnings > 0 ? [count(warnings, 'avertissement', 'avertissements')] : [])].join(', ')}`,
    practice: 'Locataire d’entraînement, et non Microsoft',
    ids: (tenant, clientId) => {
      if (tenant === undefined) return clientId === undefined ? '' : `ID client ${clientId}.`;
      return `Locataire ${tenant}${clientId === undefined ? '' : `, ID client ${clientId}`}.`;
    },
    stands: (seen) => `on y lit ${seen}`,
    remark: 'conforme, mais à revoir',
    incomplete:
      'Des parties ont été refusées à la personne qui a exécuté le script : ce qui n’est pas montré ici est inconnu.',
    seen: (seen) => {
      switch (seen.kind) {
        case 'token':
          return `${seen.way === 'application' ? 'Entra donne un jeton à l’application' : 'Quelqu’un s’est connecté'}${seen.audience === undefined ? '' : ` pour ${seen.audience}`}. ${seen.permissions.length === 0 ? 'Il ne nomme aucune autorisation.' : `Autorisations : ${listed(seen.permissions)}.`}${seen.enterpriseObjectId === undefined ? '' : ` Son oid, ${seen.enterpriseObjectId}, est ${idNames['enterprise-object-id']}, et non l’ID client.`}`;
        case 'call':
          return `${seen.url} répond ${seen.way === 'sign-in' ? 'à la personne connectée' : 'à l’application'}.${seen.companies === undefined ? '' : ` Sociétés : ${listed(seen.companies)}.`}`;
        case 'registration-read':
          return `L’inscription et son consentement, tels qu’un script les a lus le ${seen.at.slice(0, 16).replace('T', ' à ')} UTC.`;
        case 'closed-mailbox-refused':
          return 'La boîte aux lettres qui doit rester fermée l’est.';
      }
    },
    acts: (actor) => `Qui agit : ${actor}`,
    step: (title, id) => `Étape du guide : « ${title} » (${id})`,
    also: (titles) => `Ce peut être aussi : ${listed(titles)}.`,
    colon: ' :',
    unproved:
      'Les étapes absentes de cette liste ne peuvent pas être prouvées d’ici : le guide dit comment chacune se vérifie.',
  },
};
