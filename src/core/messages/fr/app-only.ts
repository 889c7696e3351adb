/** French sentences about an application that signs in as itself. */
import type {AppOnlySentences} from '../app-only';

export const appOnlyFindings: AppOnlySentences = {
  'secret-id-given': () => ({
    title: 'L’ID de secret a été donné à la place de la valeur',
    found: 'Ce qui a été donné comme secret est un GUID. Rien n’a été envoyé à Microsoft.',
    expected:
      'La valeur du secret client : environ 40 caractères, dont un tilde (~). Elle ne s’affiche qu’une fois, à la création du secret.',
    next: 'Sous « Certificats et secrets », créez un nouveau secret client, copiez aussitôt sa valeur et relancez la vérification avec elle.',
  }),
  'token-refused': ({code}, {vendor}) => ({
    title: 'Entra n’émet pas de jeton',
    found: `Microsoft Entra ID a répondu ${code}.`,
    expected: `L’application prouve son identité avec ses propres informations d’identification et Entra lui donne un jeton, comme il en donnera un à ${vendor}.`,
    next: 'Refaites l’étape indiquée ici, puis relancez la vérification.',
  }),
  'token-for-another-api': ({actual, expected}, {product}) => ({
    title: 'Le jeton est destiné à une autre API',
    found: `Le jeton nomme ${actual} comme destinataire.`,
    expected: `Un jeton pour ${product} : ${expected}. Les autres y sont refusés, quoi qu’ils autorisent.`,
    next: 'Comparez l’adresse de votre environnement lettre par lettre et relancez la vérification.',
  }),
  'token-from-another-tenant': ({actual, expected}) => ({
    title: 'Le jeton vient d’un autre locataire',
    found: `Le jeton a été émis par le locataire ${actual}.`,
    expected: `Votre installation se trouve dans le locataire ${expected}.`,
    next: 'Copiez de nouveau l’ID de locataire depuis la page de présentation de votre inscription et relancez la vérification avec lui.',
  }),
  'token-already-expired': ({minutes}) => ({
    title: 'L’horloge de cet ordinateur n’est pas à l’heure',
    found: `Le jeton vient d’être émis et, d’après l’horloge de cet ordinateur, il a expiré il y a ${minutes} minutes.`,
    expected: 'Un nouveau jeton est valable environ une heure.',
    next: 'Mettez à l’heure l’horloge de cet ordinateur, fuseau horaire compris, et relancez la vérification.',
  }),
  'required-role-missing': ({missing, granted}, {vendor, product}) => ({
    title:
      missing.length === 1
        ? 'Une autorisation requise est absente'
        : 'Des autorisations requises sont absentes',
    found:
      granted.length === 0
        ? `Le jeton ne porte aucune autorisation d’application. Il manque : ${list(missing)}.`
        : `Le jeton porte ${list(granted)}, mais pas ${list(missing)}.`,
    expected: `${vendor} a besoin de ${list(missing)} pour travailler avec ${product}. Un administrateur doit l’accorder.`,
    next: 'Dans « API autorisées » de l’inscription, vérifiez qu’elle figure comme autorisation d’application, puis sélectionnez « Accorder un consentement d’administrateur pour {locataire} ». Un nouveau jeton en tient compte après quelques minutes.',
  }),
  'role-opens-every-mailbox': ({roles}, {vendor}) => ({
    title: 'Toutes les boîtes aux lettres sont ouvertes',
    found: `Le jeton porte ${list(roles)}, accordé dans Entra. Cela ouvre toutes les boîtes aux lettres de votre organisation.`,
    expected: `${vendor} reçoit cette autorisation dans Exchange Online seulement, pour les boîtes aux lettres que vous choisissez.`,
    next: 'Dans « Applications d’entreprise », ouvrez l’application, « Autorisations », et révoquez cette autorisation. Retirez-la ensuite de « API autorisées » dans l’inscription. Les rôles dans Exchange restent.',
  }),
  'more-roles-than-asked': ({extra}, {vendor, product}) => ({
    title: 'Davantage d’autorisations que nécessaire',
    found: `Le jeton porte aussi ${list(extra)} sur ${product}.`,
    expected: `${vendor} fonctionne sans ${list(extra)}. Ce qui n’est pas nécessaire ne devrait pas être accordé.`,
    next: 'À moins que cette inscription ne serve aussi à autre chose, retirez cela de « API autorisées » et révoquez-en le consentement. Entre-temps, la connexion continue de fonctionner.',
  }),
  'first-call-refused': ({code, status}, {product}) => ({
    title: `${product} refuse l’application`,
    found:
      code === `HTTP ${status}` ? `La réponse est ${code}.` : `La réponse porte l’état ${status} : ${code}.`,
    expected: `Entra a émis un jeton et ${product} répond au premier appel fait avec lui.`,
    next: 'Refaites l’étape indiquée ici, patientez quelques minutes si le produit en a besoin, puis relancez la vérification.',
  }),
  'company-not-found': ({wanted, found}) => ({
    title: 'Aucune société ne porte ce nom',
    found:
      found.length === 0
        ? `« ${wanted} » n’existe pas : l’environnement ne compte aucune société.`
        : `« ${wanted} » n’existe pas. L’environnement compte ${listQuoted(found)}.`,
    expected: 'Le nom lettre par lettre, tel que le donne l’API, espaces et points compris.',
    next: 'Copiez le nom depuis cette liste dans vos valeurs et dans le formulaire de l’éditeur. Si votre société n’y figure pas, comparez l’environnement.',
  }),
  'mailbox-limit-missing': (_, {vendor}) => ({
    title: 'Une boîte aux lettres hors limite a été ouverte',
    found: 'L’application a ouvert la boîte aux lettres que vous avez désignée comme fermée.',
    expected: `${vendor} accède aux boîtes aux lettres que vous avez choisies et à aucune autre.`,
    next: 'Examinez l’étendue de gestion dans Exchange Online et voyez si cette boîte aux lettres répond à son filtre. Recherchez ensuite la même autorisation accordée dans Entra : elle ouvre toutes les boîtes.',
  }),
  'route-ends': ({on}, {vendor}) => ({
    title: `Cette voie prend fin le ${day(on)}`,
    found:
      'Les services web Exchange ont répondu. Ils le font encore parce que votre application y est autorisée pour le moment.',
    expected: `${vendor} utilise Microsoft Graph avant le ${day(on)}. À partir de ce jour, les services web Exchange ne répondent plus à personne dans Exchange Online.`,
    next: 'Demandez à l’éditeur la version qui utilise Microsoft Graph, installez-la, puis retirez l’application de la liste d’autorisation.',
  }),
};

function list(names: readonly string[]): string {
  return names.join(', ');
}

function listQuoted(names: readonly string[]): string {
  return names.map((name) => `« ${name} »`).join(', ');
}

/** @param iso a day: `2027-04-01` */
function day(iso: string): string {
  return new Date(iso)
    .toLocaleDateString('fr-FR', {dateStyle: 'long', timeZone: 'UTC'})
    .replace(/^1 /, '1er ');
}
