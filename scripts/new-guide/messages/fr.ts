import {argumentWords} from '../../command/messages/fr';
import {listed} from '../../report/count';
import {formatDate} from '../../../src/core/contracts/fact-words';
import {productId} from '../../../src/core/contracts/schema';
import {accesses} from '../answers';
import {productNames} from '../names';
import {answers, example, exampleVendor, notesFile, vendorsFile} from './examples';
import {redirectProblems} from './fr-redirect';
import type {NewGuideWords} from './words';

const s = (count: number, one: string, many = `${one}s`) => `${String(count)} ${count < 2 ? one : many}`;

export const fr: NewGuideWords = {
  help: {
    purpose:
      'npm run new-guide -- <id> : écrit un guide, c’est-à-dire son contrat, sa page dans les deux langues, ses dessins et ses tests.',
    usageTitle: 'Utilisation :',
    usages: [
      [`npm run new-guide -- ${example}`, 'demande ce qu’il lui faut'],
      [
        `npm run new-guide -- ${example} --vendor ${exampleVendor} …`,
        'ne demande que ce qu’aucune option ne dit',
      ],
      [`npm run new-guide -- --undo ${example}`, 'retire le guide'],
    ],
    optionsTitle: 'Options :',
    options: {
      vendor: {value: 'NOM', text: 'l’éditeur, sous le nom que connaît le lectorat'},
      elides: {
        value: answers,
        text: 'si le français dit « d’ » devant ce nom ; déduit de sa première lettre',
      },
      site: {value: 'URL', text: 'le site de l’éditeur'},
      source: {
        value: 'URL',
        text: 'les instructions de l’éditeur, sur lesquelles repose le guide ; par défaut, son site',
      },
      product: {
        value: 'ID',
        text: `l’un de ces produits : ${listed(productId.options)}`,
      },
      access: {
        value: 'MODE',
        text: `${accesses[0]} (quelqu’un se connecte) ou ${accesses[1]} (personne ne se connecte)`,
      },
      accounts: {
        value: 'TYPE',
        text: 'single (votre organisation, votre locataire) ou multi (toutes) ; par défaut, single',
      },
      'redirect-uri': {
        value: 'PLATEFORME=URI',
        text: 'où Microsoft envoie la réponse d’une connexion ; la plateforme est web, spa ou public-client ; peut être répétée',
      },
      permission: {value: 'NOM', text: 'une autorisation que demande l’éditeur ; peut être répétée'},
      credential: {
        value: 'TYPE',
        text: 'secret, certificate ou none ; par défaut, secret, et none hors d’un serveur',
      },
      table: {
        value: 'NOM',
        text: 'Dataverse en mode app-only : une table que lit l’éditeur, sous son nom au pluriel dans l’API web ; par défaut, accounts',
      },
      'title-en': {value: 'TEXTE', text: 'le titre du guide dans les listes, en anglais'},
      'title-fr': {value: 'TEXTE', text: 'le titre du guide dans les listes, en français'},
      yes: {
        text: 'ne demande rien : les valeurs par défaut comptent, et ce qui n’en a pas doit être une option',
      },
      'dry-run': {text: 'énumère les fichiers sans en écrire aucun'},
      undo: {
        value: 'ID',
        text: 'retire un guide que cette commande a écrit, et aucun autre',
      },
      'discard-edits': {text: 'avec --undo : retire aussi les fichiers modifiés depuis'},
      lang: {value: 'en|fr', text: 'la langue des questions et des messages ; par défaut, celle du terminal'},
      help: {text: 'ce texte'},
      version: {text: 'la version'},
    },
    statusTitle: 'Code de sortie :',
    statuses: [
      ['0', 'écrit, énuméré ou annulé'],
      ['2', 'une option ou une réponse est fausse ou manque'],
      ['3', 'rien n’a pu être écrit, ou quelqu’un a interrompu la commande'],
    ],
  },
  seeHelp: 'Voir : npm run new-guide -- --help',
  errors: argumentWords,
  colon: ' : ',
  questions: {
    vendor: () => ({
      ask: 'Pour quel éditeur est le guide ?',
      hint: `Le nom que connaît le lectorat, par exemple ${exampleVendor}.`,
    }),
    elides: ({vendor = ''}) => ({
      ask: `En français, dit-on « d’${vendor} » (oui) ou « de ${vendor} » (non) ?`,
    }),
    site: () => ({ask: 'Quelle est l’adresse du site de l’éditeur ?', hint: 'Elle commence par https://.'}),
    source: () => ({
      ask: 'Où se trouvent les instructions de l’éditeur ?',
      hint: 'Le guide cite cette page comme source de ce que demande l’éditeur.',
    }),
    product: () => ({ask: 'À quel produit de Microsoft l’éditeur se relie-t-il ?'}),
    access: () => ({ask: 'Comment l’éditeur y accède-t-il ?'}),
    accounts: ({access}) => ({
      ask:
        access === 'app-only'
          ? 'Dans quels locataires l’éditeur travaille-t-il ?'
          : 'Quels comptes se connectent ?',
    }),
    'redirect-uri': () => ({
      ask: 'Quel URI de redirection l’éditeur utilise-t-il, et sur quelle plateforme ?',
      hint: 'Écrivez la plateforme, le signe égal et l’URI. Une ligne vide termine la liste.',
    }),
    permission: () => ({
      ask: 'Quelles autorisations l’éditeur demande-t-il ?',
      hint: 'Des noms ou des numéros, séparés par des espaces ou des virgules.',
    }),
    credential: () => ({ask: 'Par quoi l’éditeur prouve-t-il qu’il peut utiliser l’application ?'}),
    table: () => ({
      ask: 'Quelle table l’éditeur lit-il, par exemple ?',
      hint: 'Son nom au pluriel dans l’API web. Le contrôle depuis un terminal en lit une ligne.',
    }),
    'title-en': () => ({ask: 'Comment s’appelle le guide dans les listes, en anglais ?'}),
    'title-fr': () => ({ask: 'Et en français ?'}),
  },
  choice: (choice, {access}) =>
    (access === 'app-only' ? tenantChoices[choice] : undefined) ?? choices[choice],
  preset: {yes: 'oui', no: 'non'},
  another: 'Un autre ? Une ligne vide termine la liste.',
  problems: {
    'id-missing': () =>
      `Nommez le guide : npm run new-guide -- <id>, où <id> réunit l’éditeur et le produit, par exemple ${example}.`,
    'id-malformed': ({id, suggestion}) =>
      `« ${id} » ne peut pas être un identifiant : des minuscules sans accent et des chiffres, un seul trait d’union entre les mots, une lettre en tête.${suggestion === undefined ? '' : ` Essayez ${suggestion}.`}`,
    'id-exists': ({id}) =>
      `Il existe déjà un guide « ${id} ». Rien n’y a été touché. Un deuxième guide du même éditeur a besoin de son propre identifiant.`,
    'file-exists': ({path}) => `« ${path} » existe déjà et n’est pas remplacé.`,
    empty: () => 'Une réponse est nécessaire ici.',
    'one-line': () => 'Écrivez une seule ligne.',
    'site-differs': ({vendor, site, found}) =>
      `${vendor} a déjà un guide, dont le site est ${site} ; trouvé : ${found}. N’indiquez pas de site, ou corrigez-le dans ${vendorsFile} pour tous les guides.`,
    'way-taken': ({vendor, product, id}) =>
      `${vendor} a déjà un guide pour ${productNames[product].fr} de cette façon : ${id}. Un deuxième doit différer par le produit, ou par le fait que quelqu’un se connecte.`,
    'title-taken': ({title, id}) =>
      `Le guide ${id} s’appelle déjà « ${title} ». Donnez un autre titre à celui-ci.`,
    'vendor-characters': ({character}) =>
      `Le caractère « ${character} » ne peut pas figurer ici : il a un sens dans les pages.`,
    'address-malformed': ({found}) =>
      `« ${found} » n’est pas une adresse vers laquelle faire un lien : il faut https:// et un hôte, sans espace.`,
    'not-offered': ({found, allowed, nearest}) =>
      `Valeurs possibles : ${listed(allowed)} ; trouvé : « ${found} ».${nearest === undefined ? '' : ` Vouliez-vous dire ${nearest} ?`}`,
    'graph-is-not-practised': () =>
      'Une connexion pour des boîtes aux lettres ne peut pas encore être écrite : le locataire d’entraînement ne joue pas Microsoft Graph, et personne ne pourrait essayer le contrôle. Choisissez app-only.',
    'ews-retired': ({found, end, instead}) =>
      `« ${found} » relève des services web Exchange, que Microsoft arrête pour de bon dans Exchange Online le ${formatDate(end, 'fr')} : aucun nouveau guide ne s’y appuie. Choisissez exchange-online et, pour les mêmes données, des autorisations de Microsoft Graph : ${listed(instead)}.`,
    'redirect-needs-platform': ({found, allowed}) =>
      `« ${found} » ne nomme pas de plateforme : écrivez l’une de ${listed(allowed)}, le signe égal et l’URI, par exemple web=https://app.example.com/callback.`,
    'redirect-refused': ({uri, problem}) => `Entra refuserait « ${uri} » : ${refusal(problem)}`,
    'redirect-twice': ({uri}) => `« ${uri} » figure déjà dans la liste.`,
    'redirect-not-used': () =>
      'Sans connexion, il n’y a rien à rediriger : laissez l’URI de redirection de côté.',
    'redirect-platforms-mixed': () =>
      'Un serveur a un secret, et ce qui s’exécute dans un navigateur ou sur un appareil ne peut en garder aucun. Écrivez un guide pour web, ou un pour les autres.',
    'permission-unknown': ({value, resource, kind, offered, nearest}) =>
      `${resource} ne publie aucune autorisation ${kind === 'delegated' ? 'déléguée' : 'd’application'} « ${value} ».${nearest === undefined ? ` Elle publie ${listed(offered)}.` : ` Vouliez-vous dire ${nearest} ?`}`,
    'permission-never': ({value, instead}) =>
      `Aucun guide ne demande ${value} : la référence des autorisations met tout le monde en garde contre elle.${instead ? ` ${instead.fr}` : ''}`,
    'permission-every-mailbox': ({value}) =>
      `${value} ne peut pas être limitée, dans Exchange Online, à des boîtes aux lettres choisies : un guide ne la demande donc pas.`,
    'permission-without-note': ({value}) =>
      `Personne n’a encore écrit ce que permet ${value}. Ajoutez-le à ${notesFile}, dans les deux langues, puis relancez la commande.`,
    'permission-twice': ({value}) => `${value} figure déjà dans la liste.`,
    'permission-not-used': ({value, product}) =>
      `${productNames[product].fr} donne accès à l’intérieur du produit : il n’y a pas d’autorisation comme ${value} à demander.`,
    'credential-needed': () => 'Un serveur prouve son identité : choisissez secret ou certificate.',
    'credential-not-kept': () =>
      'Ce qui s’exécute dans un navigateur ou sur un appareil ne garde aucun secret : choisissez none, ou la plateforme web.',
    'table-malformed': ({found}) =>
      `« ${found} » n’est pas le nom d’une table dans l’API web : des minuscules, des chiffres et des traits de soulignement, par exemple accounts.`,
    'table-not-used': () =>
      'Aucune table n’est lue ici : seul un guide pour Dataverse en mode app-only en a une. Laissez cette option de côté.',
    'yes-or-no': ({found}) => `Répondez par oui ou par non ; trouvé : « ${found} ».`,
  },
  redirectProblems,
  missing: (option, asked) =>
    `${option} manque, et personne ne peut répondre ici. La question :\n${asked}\nVoir : npm run new-guide -- --help`,
  stopped: '\nInterrompu. Rien n’a été écrit.',
  changedMeanwhile: (path) =>
    `Rien n’a été écrit : ${path} a changé depuis que cette commande l’a lu. Relancez la même commande.`,
  notWritten: (path, reason) =>
    `Rien n’a été écrit : le système a refusé ${path} (${reason}). Vérifiez que ce fichier peut être écrit et qu’il reste de la place, puis relancez la même commande.`,
  confirm: (count) => `Écrire ${s(count, 'fichier')} ? [oui] `,
  declined: 'Rien n’a été écrit.',
  created: 'nouveau',
  changed: 'modifié',
  removed: 'retiré',
  wouldWrite: (count) => `À écrire : ${s(count, 'fichier')}. Rien ne l’a été.`,
  wrote: (count) => (count < 2 ? `${String(count)} fichier écrit.` : `${String(count)} fichiers écrits.`),
  next: ({id, english, french, toWrite, names}) => [
    'Ensuite :',
    `npm start, puis ouvrez /guides/${id} et /fr/guides/${id}`,
    ...(toWrite > 0
      ? [
          `Cherchez « To write » et « À écrire » dans les deux pages : dans chacune, ${s(toWrite, 'endroit attend', 'endroits attendent')} ce que vous êtes la seule personne à savoir.`,
          english,
          french,
        ]
      : []),
    ...(names.length > 0 ? [`Le contrôle de l’orthographe connaît maintenant ${listed(names)}.`] : []),
    'npm test contrôle le tout.',
    `Pour annuler : npm run new-guide -- --undo ${id}`,
  ],
  nothingToUndo: (id) => `Il n’y a pas de guide « ${id} » à annuler.`,
  edited: (count) =>
    count < 2
      ? 'Ce fichier n’est plus tel que la commande l’a écrit ; rien n’a été retiré :'
      : 'Ces fichiers ne sont plus tels que la commande les a écrits ; rien n’a été retiré :',
  edit: ({path, added, removed}) =>
    `${path} (lignes ajoutées : ${String(added)}, retirées : ${String(removed)})`,
  removeAnyway: (id) =>
    `Gardez ce qu’il vous faut. Pour retirer le guide malgré tout : npm run new-guide -- --undo ${id} --discard-edits`,
  notOurs: {
    'no-record': (id, record) =>
      `Rien ne montre que cette commande a écrit le guide « ${id} » : elle devrait en avoir gardé la trace dans ${record}, et il n’y en a pas. Un guide écrit à la main, ou sur un autre ordinateur, reste. Ses fichiers :`,
    unreadable: (id, record) =>
      `Rien ne montre que cette commande a écrit le guide « ${id} » : ${record} n’est pas une trace telle que l’écrit cette version. Le guide reste. Ses fichiers :`,
    'all-different': (id, record) =>
      `Aucun fichier du guide « ${id} » n’est tel que cette commande l’a écrit d’après ${record} : c’est le travail de quelqu’un, et il reste. Ses fichiers :`,
  },
  removeByHand: (shared) =>
    `Pour le retirer néanmoins, lancez cette commande là où il a été écrit ; sinon, supprimez ces fichiers, ainsi que ce qui nomme le guide dans ${listed(shared)}. npm test dit ce qui reste.`,
  wouldUndo: (count) => `À retirer ou à rétablir : ${s(count, 'fichier')}. Rien ne l’a été.`,
  undone: (id, count) =>
    `Le guide « ${id} » est retiré : ${s(count, 'fichier supprimé ou rétabli', 'fichiers supprimés ou rétablis')}.`,
};

/** Là où personne ne se connecte. */
const tenantChoices: Readonly<Record<string, string>> = {
  single: 'dans celui qui inscrit l’application',
  multi: 'dans d’autres aussi',
};

const choices: Readonly<Record<string, string>> = {
  'business-central': productNames['business-central'].fr,
  dataverse: productNames.dataverse.fr,
  'finance-operations': productNames['finance-operations'].fr,
  'exchange-online': `${productNames['exchange-online'].fr}, par Microsoft Graph`,
  delegated: 'quelqu’un se connecte, et l’éditeur agit pour cette personne',
  'app-only': 'personne ne se connecte, et l’éditeur agit en tant qu’application',
  single: 'ceux de votre organisation seulement',
  multi: 'ceux de toute organisation',
  'web=': 'un serveur échange le code',
  'spa=': 'une page l’échange dans le navigateur',
  'public-client=': 'un programme l’échange sur un appareil',
  secret: 'un secret client',
  certificate: 'un certificat, dont l’éditeur garde la clé privée',
};

function refusal(problem: {readonly code: string}): string {
  const sentences: Readonly<Record<string, (args: never) => string>> = redirectProblems;
  return sentences[problem.code]?.(problem as never) ?? problem.code;
}
