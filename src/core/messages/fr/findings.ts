import type {FindingSentences} from '../sentences';

export const findings: FindingSentences = {
  'required-scope-missing': ({missing, granted}, {vendor, product}) => ({
    title:
      missing.length === 1
        ? 'Une autorisation requise est absente'
        : 'Des autorisations requises sont absentes',
    found:
      granted.length === 0
        ? `Microsoft n’a accordé aucune autorisation sur ${product}. Il manque : ${list(missing)}.`
        : `Microsoft a accordé ${list(granted)}, mais pas ${list(missing)}.`,
    expected: `${vendor} a besoin de ${list(missing)} pour travailler avec ${product}.`,
    next: 'Dans le centre d’administration Microsoft Entra, ouvrez « Inscriptions d’applications », votre application, « API autorisées ». Ajoutez ce qui manque sous « Autorisations déléguées », sélectionnez « Accorder un consentement d’administrateur pour {locataire} », puis connectez-vous de nouveau. Une autorisation ajoutée après le consentement demande un nouveau consentement.',
  }),
  'more-granted-than-asked': ({extra}, {vendor, product}) => ({
    title: 'Davantage d’autorisations que nécessaire',
    found: `Microsoft a aussi accordé ${list(extra)} sur ${product}.`,
    expected: `${vendor} fonctionne sans ${list(extra)}. Ce qui n’est pas nécessaire ne devrait pas être accordé.`,
    next: 'À moins que cette inscription ne serve aussi à autre chose, ouvrez « API autorisées », retirez ce qui n’est pas nécessaire et révoquez-en le consentement. Entre-temps, la connexion continue de fonctionner.',
  }),
  'scope-of-another-resource': ({scopes, expectedResource}, {vendor, product}) => ({
    title: 'Une autorisation relève d’une autre API',
    found: `Microsoft a accordé ${list(scopes)}, qui n’est pas une autorisation de ${expectedResource}.`,
    expected: `${vendor} appelle ${product} (${expectedResource}). L’autorisation d’une autre API n’y ouvre rien, même si elle porte le même nom.`,
    next: `Dans « API autorisées », retirez cette autorisation. S’il manque une autorisation sur ${product}, sélectionnez « Ajouter une autorisation », choisissez bien ${product}, puis accordez de nouveau le consentement d’administrateur.`,
  }),
  'consent-not-granted': ({code}, {vendor}) => ({
    title: 'Personne n’a donné son consentement à l’application dans ce locataire',
    found: `Microsoft a répondu ${code} : l’application n’a pas de consentement ici.`,
    expected: `Un administrateur consent une fois pour toutes, au nom de tous, aux autorisations utilisées par ${vendor}.`,
    next: 'Un administrateur ouvre « API autorisées » dans l’inscription et sélectionne « Accorder un consentement d’administrateur pour {locataire} ». Il faut parfois quelques minutes pour que le consentement soit connu partout : connectez-vous ensuite de nouveau.',
  }),
  'consent-declined': ({code}, {vendor}) => ({
    title: 'Le consentement a été refusé',
    found: `Microsoft a répondu ${code} : quelqu’un a choisi « Annuler » sur la page de consentement.`,
    expected: `Les autorisations sont acceptées sur cette page, ou d’avance par un administrateur. D’ici là, ${vendor} n’a aucun accès, et rien n’a changé.`,
    next: 'Connectez-vous de nouveau et choisissez « Accepter », ou demandez à un administrateur d’accorder le consentement pour tous : la page ne s’affichera plus.',
  }),
  'admin-approval-required': ({code}, {vendor}) => ({
    title: 'Un administrateur doit donner son accord',
    found: `Microsoft a répondu ${code} : dans ce locataire, ce compte ne peut pas consentir à ces autorisations.`,
    expected: `Un administrateur consent une fois pour toutes, au nom de tous, aux autorisations utilisées par ${vendor}.`,
    next: 'Demandez à un administrateur de sélectionner « Accorder un consentement d’administrateur pour {locataire} » dans « API autorisées ». Si la page a proposé d’envoyer une demande, un administrateur la trouve dans « Applications d’entreprise », parmi les demandes de consentement d’administrateur.',
  }),
  'refresh-not-possible': (_, {vendor}) => ({
    title: 'La connexion ne durerait pas',
    found: 'La connexion a réussi, mais Microsoft n’a pas donné de jeton d’actualisation qui fonctionne.',
    expected: `${vendor} renouvelle son accès sans vous. Sans offline_access, la connexion se perdrait au bout d’une heure environ.`,
    next: 'Dans « API autorisées », ajoutez l’autorisation déléguée offline_access de Microsoft Graph et accordez le consentement d’administrateur. Si elle y est déjà, une stratégie de fréquence de connexion de votre locataire interdit peut-être le renouvellement : adressez-vous à la personne qui gère l’accès conditionnel.',
  }),
  'wrong-tenant': ({actual, expected}) => ({
    title: 'Le compte appartient à un autre locataire',
    found: `La connexion s’est faite au locataire ${actual}.`,
    expected: `Votre configuration se trouve dans le locataire ${expected}. Ce qu’un autre locataire accorde ne prouve rien pour le vôtre.`,
    next: 'Déconnectez-vous, puis connectez-vous avec un compte de votre locataire, au besoin dans une fenêtre privée si le navigateur reprend toujours l’autre compte. Si l’ID de locataire indiqué parmi vos valeurs est faux, corrigez-le.',
  }),
  'personal-account-used': ({username, code}, {product}) => ({
    title: 'Un compte Microsoft personnel a été utilisé',
    found:
      username === undefined
        ? `Microsoft a refusé le compte (${code ?? 'sans code'}) : c’est un compte personnel.`
        : `${username} est un compte Microsoft personnel.`,
    expected: `${product} n’accepte que des comptes professionnels ou scolaires, gérés dans un locataire Microsoft Entra.`,
    next: 'Déconnectez-vous, puis connectez-vous avec votre compte professionnel. Si l’inscription admet aussi les comptes personnels, choisissez plutôt « Multiple Entra ID tenants » sous « Types de comptes pris en charge ».',
  }),
  'redirect-uri-not-registered': ({code}) => ({
    title: 'L’URI de redirection n’est pas inscrit',
    found: `Microsoft a répondu ${code} : l’adresse de retour ne figure pas dans l’inscription.`,
    expected:
      'L’inscription contient exactement l’adresse que nomme la demande, au caractère près : la casse, le chemin et la barre oblique finale comptent.',
    next: 'Copiez l’URI de redirection de ce contrôle, ouvrez « Authentification » dans votre inscription, sélectionnez « Ajouter un URI de redirection » (ou « Ajouter une plateforme »), choisissez « Application monopage » et collez-le. Si l’erreur s’est produite à la connexion chez l’éditeur, faites de même avec son adresse, sous « Web ».',
  }),
  'redirect-uri-on-wrong-platform': ({code}) => ({
    title: 'L’URI de redirection est sur la mauvaise plateforme',
    found: `Microsoft a répondu ${code} : l’adresse est inscrite, mais pour un autre genre d’application.`,
    expected:
      'Une adresse utilisée par un navigateur se trouve sous « Application monopage » ; celle d’un serveur, comme celle de l’éditeur, sous « Web ».',
    next: 'Dans « Authentification » de votre inscription, retirez l’adresse de l’endroit où elle se trouve et ajoutez-la sous la bonne plateforme : celle de ce contrôle sous « Application monopage », celle de l’éditeur sous « Web ».',
  }),
  'registration-is-single-tenant': ({code}, {vendor}) => ({
    title: 'L’inscription n’admet qu’un seul locataire',
    found: `Microsoft a répondu ${code} : l’application est à locataire unique.`,
    expected: `${vendor} passe par l’adresse de connexion commune à toutes les organisations, ce qui demande une inscription multilocataire.`,
    next: 'Ouvrez « Authentification » dans votre inscription et, sous « Types de comptes pris en charge », choisissez « Multiple Entra ID tenants » (auparavant « Comptes dans n’importe quel annuaire organisationnel »). Enregistrez, attendez quelques minutes, puis connectez-vous de nouveau.',
  }),
  'user-not-assigned': ({code}) => ({
    title: 'Cette personne n’est pas affectée à l’application',
    found: `Microsoft a répondu ${code} : l’application d’entreprise exige une affectation, et ce compte n’en a pas.`,
    expected:
      'La personne qui établit la connexion est affectée à l’application, ou l’application n’exige pas d’affectation.',
    next: 'Un administrateur ouvre « Applications d’entreprise », l’application, ses utilisateurs et groupes, et y ajoute cette personne ; ou bien il lève l’exigence d’affectation dans « Propriétés ».',
  }),
  'application-not-found': ({code}) => ({
    title: 'Aucune application n’a cet ID client',
    found: `Microsoft a répondu ${code} : le locataire interrogé ne connaît aucune application ayant cet ID client.`,
    expected:
      'L’ID client est l’« ID d’application (client) » affiché dans « Vue d’ensemble » de votre inscription, et vous vous connectez au locataire qui la contient.',
    next: 'Copiez de nouveau l’« ID d’application (client) » (ni l’ID d’objet, ni l’ID de secret). S’il était juste, connectez-vous avec un compte du locataire où l’application est inscrite.',
  }),
  'sign-in-refused': ({code}) => ({
    title: 'Microsoft a refusé la connexion',
    found: `Microsoft a répondu ${code}.`,
    expected: 'Une connexion qui se termine par un jeton d’accès.',
    next: 'Lisez ce que signifie ce code et qui doit agir, puis réessayez. Si le code n’est pas expliqué ici, suivez le lien vers la page de Microsoft à son sujet.',
  }),
};

/** « a », « a et b », « a, b et c ». */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}
