/** French sentences about what a registration lacks, or has too much of. */
import type {RegistrationSentences} from '../registration';
import {idNames} from './id-names';

const ids = {
  ...idNames,
  'client-id': 'l’ID client',
  unknown: 'un ID étranger à cette application',
} as const;
/** “Supported account types”. */
export const audiences = {
  'single-tenant': 'votre organisation seule',
  multitenant: 'les comptes professionnels de toute organisation',
  'multitenant-and-personal': 'les comptes professionnels et personnels',
  personal: 'les comptes personnels seuls',
} as const;
const platforms = {
  web: 'Web',
  spa: '« Application monopage »',
  'public-client': '« Applications de bureau et mobiles »',
} as const;
const parts = {
  scheme: 'http ou https',
  case: 'les majuscules',
  'trailing-slash': 'la barre oblique finale',
  port: 'le port',
  path: 'le chemin',
  host: 'l’hôte',
  query: 'ce qui suit le point d’interrogation',
  fragment: 'ce qui suit le dièse',
} as const;
const flowNames = {implicit: 'octroi implicite', 'public-client': 'flux de clients publics'} as const;
const credentials = {secret: 'secret client', certificate: 'certificat'} as const;
const kinds = {delegated: 'autorisation déléguée', application: 'autorisation d’application'} as const;

export const registration: RegistrationSentences = {
  'registration-not-found': ({clientId}) => ({
    title: 'Aucune application de ce nom dans ce locataire',
    found: `Ni inscription ni application d’entreprise ne porte l’ID client ${clientId}.`,
    next: 'Copiez de nouveau l’ID d’application (client) depuis la vue d’ensemble de l’application. S’il est juste, connectez-vous avec un compte du locataire auquel elle appartient.',
  }),
  'object-ids-mixed-up': ({given, is, rightId}) => ({
    title: 'Un autre ID se trouve à la place de celui-ci',
    found: `${given} est ${ids[is]}.${rightId === undefined ? '' : ` Le bon est ${rightId}.`}`,
    next: 'Remplacez la valeur parmi les vôtres. Une inscription et son application d’entreprise sont deux objets : chacune a son ID d’objet, et les deux partagent l’ID client.',
  }),
  'account-types-differ': ({actual, expected}) => ({
    title: 'Les types de comptes ne sont pas ceux du guide',
    found: `L’inscription admet : ${audiences[actual]} (${actual}). Le guide demande : ${audiences[expected]} (${expected}).`,
    next: 'Ouvrez « Authentification » de l’inscription et choisissez les types de comptes du guide.',
  }),
  'redirect-uri-missing': ({uri, platform}) => ({
    title: 'L’URI de redirection n’est pas inscrit',
    found: `${uri} ne figure sur aucune plateforme de l’inscription. Sa place est sous ${platforms[platform]}.`,
    next: 'Ouvrez « Authentification » de l’inscription, ajoutez la plateforme si elle manque et collez l’adresse telle que le guide la donne.',
  }),
  'redirect-uri-differs': ({uri, registered, differences, index}) => ({
    title: 'L’URI de redirection diffère de quelques caractères',
    found: `Inscrit : ${registered}. Attendu : ${uri}. Ils diffèrent à partir du caractère ${index + 1} : ${differences.map((part) => parts[part]).join(', ')}.`,
    next: 'Microsoft compare lettre à lettre. Remplacez l’adresse inscrite par celle du guide, copiée avec son bouton.',
  }),
  'redirect-uri-platform-differs': ({uri, actual, expected}) => ({
    title: 'L’URI de redirection figure sous la mauvaise plateforme',
    found: `${uri} figure sous ${platforms[actual]} ; sa place est sous ${platforms[expected]}.`,
    next: 'Supprimez l’adresse là où elle figure, et ajoutez-la sous la bonne plateforme.',
  }),
  'redirect-uri-superfluous': ({uris}) => ({
    title: 'Il y a des adresses dont le guide n’a pas besoin',
    found: `Aussi inscrites : ${uris.join(', ')}.`,
    next: 'Supprimez chaque adresse que rien d’autre n’utilise : quiconque la détient pourrait recevoir des codes qui vous sont destinés.',
  }),
  'flow-not-needed': ({flows}) => ({
    title: 'Des flux dont le guide n’a pas besoin sont autorisés',
    found: `Autorisés : ${flows.map((flow) => flowNames[flow]).join(', ')}.`,
    next: 'Sous « Authentification », désactivez-les, à moins qu’une autre application n’en ait besoin.',
  }),
  'credential-missing': ({kinds}) => ({
    title:
      kinds.length === 1
        ? `Il n’y a pas de ${kinds.map((kind) => credentials[kind]).join('')}`
        : 'Il n’y a ni secret ni certificat',
    found: `L’inscription n’a rien de ce que l’éditeur sait utiliser : ${kinds.map((kind) => credentials[kind]).join(', ')}.`,
    next: kinds.includes('secret')
      ? 'Sous « Certificats & secrets », créez-en un, et notez aussitôt sa date de fin.'
      : 'Sous « Certificats & secrets », chargez la partie publique que l’éditeur vous a remise, et notez aussitôt sa date de fin.',
  }),
  'credential-expired': ({kind, name, endsOn}) => ({
    title: 'L’information d’identification a expiré',
    found: `Le dernier ${credentials[kind]}, ${name}, a pris fin le ${endsOn}.`,
    next: `${kind === 'secret' ? 'Créez-en un nouveau, remettez-le à l’éditeur' : 'Demandez à l’éditeur la partie publique d’un nouveau certificat, chargez-la'}, essayez la connexion, puis supprimez l’ancien.`,
  }),
  'credential-expires-soon': ({kind, name, endsOn, days}) => ({
    title: 'L’information d’identification prend bientôt fin',
    found: `Le ${credentials[kind]} ${name} prend fin le ${endsOn} : il reste ${days} jours.`,
    next: `${kind === 'secret' ? 'Créez dès maintenant le suivant' : 'Demandez dès maintenant le suivant à l’éditeur'}. Les deux sont valables en même temps : rien ne s’arrête pendant que l’éditeur passe de l’un à l’autre.`,
  }),
  'credential-lasts-long': ({name, endsOn, advisedMonths}) => ({
    title: 'L’information d’identification dure plus longtemps que conseillé',
    found: `${name} prend fin le ${endsOn}. Microsoft conseille au plus ${advisedMonths} mois.`,
    next: 'Notez la date, et choisissez une durée plus courte pour le suivant.',
  }),
  'permission-not-requested': ({missing, api}) => ({
    title: 'Des autorisations manquent dans l’inscription',
    found: `L’inscription ne demande pas à ${api} : ${missing.join(', ')}.`,
    next: 'Sous « API autorisées », ajoutez-les comme l’indique le guide, puis accordez le consentement : ajouter n’accorde rien.',
  }),
  'permission-of-wrong-kind': ({values, expected}) => ({
    title: 'Une autorisation du mauvais genre a été ajoutée',
    found: `${values.join(', ')} n’est pas demandée en tant qu’${kinds[expected]} ; des autorisations de l’autre genre de cette API le sont.`,
    next: 'Supprimez celles de l’autre genre et ajoutez la bonne. Les autorisations déléguées valent quand une personne se connecte ; celles d’application, quand personne ne le fait.',
  }),
  'permission-of-another-api': ({values, api}) => ({
    title: 'L’autorisation est celle d’une autre API',
    found: `${values.join(', ')} est demandée à une autre API que ${api}. Le nom est le même ; elle n’y ouvre rien.`,
    next: 'Supprimez-la, et ajoutez celle de la bonne API.',
  }),
  'permission-superfluous': ({extra}) => ({
    title: 'Plus d’autorisations que nécessaire sont demandées',
    found: `Aussi demandées : ${extra.join(', ')}.`,
    next: 'Supprimez ce dont rien d’autre n’a besoin. Supprimer une ligne ne retire pas le consentement : révoquez-le aussi.',
  }),
  'permission-to-avoid': ({values}) => ({
    title: 'Une autorisation à éviter est demandée',
    found: `Le guide met en garde contre ${values.join(', ')} : elle ouvre bien plus que ce dont cette connexion a besoin.`,
    next: 'Supprimez-la sous « API autorisées », et révoquez son consentement.',
  }),
  'permission-bypasses-exchange': ({values}) => ({
    title: 'Entra accorde ce qu’Exchange Online devrait accorder',
    found: `${values.join(', ')} est demandée ou accordée dans Entra. Elle y vaut pour toutes les boîtes aux lettres, et la limite fixée dans Exchange Online ne limite plus rien.`,
    next: 'Supprimez l’autorisation et son consentement dans Entra. Exchange Online l’accorde pour les seules boîtes choisies.',
  }),
  'consent-missing': ({values}) => ({
    title: 'Le consentement n’a pas été accordé',
    found: `Personne dans ce locataire n’a consenti à ${values.join(', ')}.`,
    next: 'Un administrateur sélectionne « Accorder le consentement d’administrateur » sous « API autorisées ».',
  }),
  'consent-user-only': ({values, people}) => ({
    title: 'Seules quelques personnes ont consenti',
    found: `Consentements individuels à ${values.join(', ')} : ${people}. Ils ne valent pas pour le locataire.`,
    next: 'Un administrateur accorde le consentement pour tout le monde ; ce que chacun a accordé pour soi ne compte alors plus.',
  }),
  'consent-prompt-forced': ({prompt}) => ({
    title: 'Le consentement est accordé, et l’éditeur le redemande',
    found: `Un administrateur a consenti. L’adresse de l’éditeur envoie prompt=${prompt}, qui affiche la page de consentement à chaque connexion.`,
    next: 'Rien ne manque dans votre locataire. Demandez à l’éditeur d’omettre ce paramètre ; d’ici là, une personne autorisée à consentir doit se connecter.',
  }),
  'consent-on-another-api': ({values, api}) => ({
    title: 'Le consentement a été accordé sur une autre API',
    found: `${values.join(', ')} a été accordée sur ${api}. Une autorisation du même nom n’ouvre rien sur l’API appelée.`,
    next: 'Ajoutez l’autorisation de la bonne API, accordez de nouveau le consentement et révoquez l’autre.',
  }),
  'consent-propagating': ({values}) => ({
    title: 'Le consentement a été accordé et ne se voit pas encore',
    found: `${values.join(', ')} : Microsoft répond encore comme avant. Un consentement met d’ordinaire quelques minutes à atteindre tous les serveurs.`,
    next: 'Attendez : la page redemande d’elle-même, de moins en moins souvent. Si rien n’a changé après une heure, accordez de nouveau le consentement.',
  }),
  'consent-revoked': ({values}) => ({
    title: 'Le consentement a été retiré',
    found: `Un contrôle antérieur a vu ${values.join(', ')} accordée. Le consentement a disparu.`,
    next: 'Avant de l’accorder de nouveau, cherchez qui l’a retiré et pourquoi : le journal d’audit du locataire dit l’un et l’autre.',
  }),
  'consent-blocked-by-policy': ({values, code}) => ({
    title: 'Une stratégie interdit aux utilisateurs de consentir',
    found: `Personne n’a consenti à ${values.join(', ')}, et Microsoft a répondu ${code} : dans ce locataire, il faut un administrateur.`,
    next: 'Faites accorder le consentement par un administrateur, ou approuver la demande sous « Applications d’entreprise ».',
  }),
  'grant-superfluous': ({values}) => ({
    title: 'Plus d’autorisations sont accordées que nécessaire',
    found: `Aussi accordées : ${values.join(', ')}.`,
    next: 'Sous « Applications d’entreprise », « Autorisations », révoquez ce dont rien d’autre n’a besoin.',
  }),
  'api-not-in-tenant': ({api}) => ({
    title: 'L’API n’existe pas dans ce locataire',
    found: `${api} n’a pas de principal de service ici : personne n’a encore utilisé le produit dans ce locataire.`,
    next: 'Vérifiez que vous êtes dans le bon locataire. Si c’est le cas, le produit doit y avoir une licence et y être ouvert une fois.',
  }),
  'enterprise-app-missing': ({clientId}) => ({
    title: 'L’application n’est pas présente dans le locataire',
    found: `L’inscription ${clientId} existe, et son application d’entreprise non.`,
    next: 'Accordez le consentement, ou connectez-vous une fois : l’application d’entreprise naît alors.',
  }),
  'enterprise-app-disabled': ({name}) => ({
    title: 'L’application d’entreprise est désactivée',
    found: `${name} n’est pas activée pour la connexion : rien n’obtient de jeton.`,
    next: 'Sous « Applications d’entreprise », « Propriétés », réactivez-la, une fois que vous savez qui l’a désactivée.',
  }),
  'assignment-required': ({name}) => ({
    title: 'Seules les personnes affectées peuvent se connecter',
    found: `${name} exige une affectation : quiconque n’est pas affecté est refusé (AADSTS50105).`,
    next: 'Sous « Applications d’entreprise », « Utilisateurs et groupes », affectez le compte qui établit la connexion.',
  }),
  'publisher-not-verified': ({domain}) => ({
    title: 'L’éditeur n’est pas vérifié',
    found: `Les autres organisations voient ${domain} et un avertissement au moment de consentir ; beaucoup refusent.`,
    next: 'Faites vérifier votre éditeur sous « Personnalisation et propriétés ». C’est gratuit.',
  }),
};
