/** Le passeport : ce que l’on remet au support, et la page qui en ouvre un. */
import type {PassportWords} from '../words';

export const passport: PassportWords = {
  page: {
    title: 'Ouvrir un passeport',
    description:
      'Ouvrez le passeport d’une configuration : l’état de chaque étape, ce qui a été constaté et que faire, jugé de nouveau selon les mêmes règles. Lu dans votre navigateur ; rien n’est envoyé.',
    intro:
      'Quelqu’un vous a envoyé l’état de sa configuration dans un fichier. Ouvrez-le ici : les mêmes règles jugent de nouveau les mêmes preuves, et vous voyez ce que cette personne a vu.',
  },
  title: 'Envoyer l’état de cette configuration au support',
  form: {
    label: 'Passeport',
    intro:
      'Collez le texte du fichier, déposez le fichier sur le champ ou choisissez-le. Il est lu dans ce navigateur et n’en sort pas.',
    choose: 'Choisir un fichier',
    clear: 'Le fermer',
    cleared: 'Il a été fermé.',
    read: 'Lu et jugé de nouveau.',
    needsScript: 'Un passeport a besoin de JavaScript, qui est désactivé dans ce navigateur.',
  },
  make: {
    intro:
      'Un passeport dit, pour chaque étape, ce qui a été vérifié et ce qui en est ressorti. Il ne contient ni jeton, ni secret, ni nom, ni adresse électronique.',
    identifiers: 'Locataire, ID client et environnement',
    shown: 'Entiers : le support peut les rechercher',
    shortened: 'Abrégés : assez pour les reconnaître, pas pour les rechercher',
    nothing:
      'Aucune vérification n’a encore eu lieu ici : pour l’instant, il dit seulement quelles étapes vous avez cochées.',
    forgotten:
      'Un contrôle de ce guide a été effectué avant le chargement de cette page et ce qu’il a vu n’a pas été conservé : ses étapes comptent ici comme non contrôlées. Relancez-le pour les y faire figurer.',
    download: 'Enregistrer dans un fichier (JSON)',
    markdown: 'le passeport au format Markdown',
    print: 'Imprimer',
    preview: 'Voir ce qu’il contient',
    opener: 'La personne qui le reçoit l’ouvre ici',
  },
  view: {
    heading: (guide) => `État de la configuration : ${guide}`,
    made: 'Établi le',
    contract: 'Contrat',
    tenant: 'Locataire',
    client: 'ID client',
    environment: 'Environnement',
    steps: 'Étapes',
    step: 'Étape',
    state: 'État',
    rests: 'Repose sur',
    never: '–',
    check: 'Contrôle',
    checkIt: 'La contrôler',
    checkThis: (link, step) => `${link} : ${step}`,
    from: 'D’où cela vient',
    origins: {live: 'en direct', practice: 'mode entraînement', pasted: 'd’après un texte collé'},
    grounds: {
      live: 'En direct : ce site s’est connecté auprès de Microsoft, ou y a lu l’inscription, et a vu lui-même la réponse.',
      practice:
        'Mode entraînement : un locataire inventé a répondu. Cela ne dit rien de l’inscription de qui que ce soit.',
      pasted:
        'D’après un texte collé : quelqu’un a apporté ce texte. Les règles l’ont jugé, mais ce site n’a pas vu d’où il vient : il ne prouve rien à lui seul.',
      attested: 'Faite, selon la personne : rien d’autre que sa parole.',
    },
    findings: 'Ce qui a été constaté',
    noFindings: 'Rien d’anormal dans ce qui a été vérifié.',
    nothingChecked: 'Rien n’a été vérifié.',
    severities: {error: 'Erreur', warning: 'Avertissement'},
    found: 'Constaté',
    expected: 'Attendu',
    next: 'Que faire',
    recheck: 'Contrôler de nouveau',
    evidence: 'Ce sur quoi cela repose',
    noEvidence: 'Aucune vérification n’avait eu lieu.',
    unnamed: 'Le compte',
    granted: 'accordé :',
    nothingGranted: 'rien n’a été accordé',
    said: 'Microsoft a répondu :',
    pasted: 'Texte de Microsoft, apporté par la personne :',
    refresh: {
      works: 'la connexion peut être renouvelée',
      refused: 'la connexion ne peut pas être renouvelée',
      'not-tried': 'le renouvellement n’a pas été essayé',
    },
    checks: {
      'sign-in': 'contrôle de connexion',
      registration: 'contrôle de l’inscription',
      'app-only': 'contrôle depuis un terminal',
      ews: 'contrôle depuis un terminal, EWS',
    },
    company: (number) => `la société ${number}`,
    registration: {
      sources: {
        'microsoft-graph': 'inscription lue dans Microsoft Graph',
        script: 'inscription telle qu’un script l’a affichée',
        manifest: 'manifeste',
      },
      states: {absent: 'il n’y en a pas', 'not-read': 'elle n’a pas pu être lue'},
      counts: (redirects, credentials, permissions) =>
        `URI de redirection : ${String(redirects)}, secrets et certificats : ${String(credentials)}, autorisations demandées : ${String(permissions)}`,
      grants: (count) => `octrois : ${String(count)}`,
      noEnterprise: 'aucune application d’entreprise n’a été vue',
    },
    appOnly: {
      routes: {graph: 'l’application seule', ews: 'l’application seule, par EWS'},
      token: 'jeton',
      issued: 'jeton émis',
      notAsked: 'aucun jeton n’a été demandé : un ID de secret a été donné',
      answered: 'a répondu',
      refused: 'refusé :',
      outside: 'une boîte aux lettres qui doit rester fermée',
    },
    colon: ' : ',
    semicolon: ' ; ',
  },
  states: {
    passed: 'Prouvée',
    practised: 'Réussie à l’entraînement : ne prouve encore rien',
    pasted: 'Conforme d’après un texte collé : ne prouve rien à lui seul',
    failed: 'À corriger',
    'cannot-tell': 'Impossible à dire',
    'not-checked': 'Non vérifiée',
    attested: 'Faite, selon la personne',
  },
  replay: {
    same: 'Jugé de nouveau : chaque étape ressort telle qu’elle a été écrite.',
    different: (steps) =>
      `Jugées de nouveau, ces étapes ressortent autrement que ne le dit le fichier : ${steps}. Vous voyez le verdict d’aujourd’hui sur les preuves du fichier.`,
    differentFindings:
      'Jugées de nouveau, les étapes ressortent telles qu’elles ont été écrites, mais non les constats qui les accompagnent. Vous voyez le verdict d’aujourd’hui sur les preuves du fichier.',
    otherContract: (then, now) =>
      `Le guide a changé depuis que ce passeport a été établi : son contrat était ${then}, il est ${now} aujourd’hui. Vous voyez le verdict selon le contrat d’aujourd’hui.`,
    added: (steps) => `Nouveau depuis : ${steps}.`,
    removed: (steps) => `N’est plus demandé : ${steps}.`,
    changed: (steps) => `Jugé autrement qu’alors : ${steps}.`,
    noStepDiffers: 'Aucune étape de ce passeport n’en ressort autrement.',
    cleaned:
      'Le fichier contenait quelque chose qui n’a sa place dans aucun passeport, comme un nom, une adresse, un secret ou du balisage. Cela a été retiré : * en tient lieu.',
    unsigned: 'Un passeport n’est pas signé. Il dit ce qu’une vérification a constaté, non qui l’a établi.',
  },
  problems: {
    'too-long': 'Ce texte est plus long que tout passeport. Déposez le fichier tel que vous l’avez reçu.',
    'no-passport':
      'Ce n’est pas un passeport. Un passeport est un fichier JSON qu’un guide de ce site a enregistré ; ce qui a été copié au format Markdown ou imprimé ne s’ouvre pas.',
    'other-version': (found) =>
      `Ce passeport est de version ${found}, plus récente que ce site, qui lit les versions 1 et 2. Ouvrez-le sur le site qui l’a établi.`,
    'unknown-guide': (id) =>
      `Ce site n’a pas de guide « ${id} ». Ouvrez le passeport sur le site qui l’a établi.`,
    'not-json': (line, column) =>
      `Le texte est abîmé à la ligne ${line}, colonne ${column}. Copiez-le en entier, ou déposez le fichier lui-même.`,
    'cut-off':
      'Le texte s’arrête trop tôt : il manque une partie du passeport. Copiez-le en entier, ou déposez le fichier lui-même.',
    damaged:
      'Le texte est abîmé. Copiez-le en entier, de la première accolade à la dernière, ou déposez le fichier lui-même.',
    shape: (path, found) => `${path} : ${found} n’a rien à y faire. Le fichier a été modifié en chemin.`,
    missing: 'rien',
    'not-text': 'Ce fichier n’est pas du texte. Un passeport est un fichier qui se termine par .json.',
    'too-large': 'Ce fichier dépasse 1 Mo : ce n’est pas un passeport.',
  },
};
