/**
 * What changed on the platform that a set-up meets, and when. Phases of a shutdown that a contract owns are taken from
 * it; everything else stands here once, with its source. One file, because it is data.
 */
import {integrations} from './integrations';
import type {IntegrationId, Localized, Provenance} from './schema';

export type Phase = Provenance & {readonly date: string; readonly what: Localized};

/** How exactly a date is known. `date` then names the first day of that month or year. */
export type Precision = 'day' | 'month' | 'year';

export type Change = {
  /** Also the anchor on the page. */
  readonly id: string;
  readonly precision: Precision;
  readonly title: Localized;
  /** At least one, oldest first: the change begins with the first. */
  readonly phases: readonly Phase[];
  readonly todo: Localized;
  /** The guides it touches. */
  readonly guides: readonly IntegrationId[] | 'all';
  /** Statements of vendors' pages that it made untrue. */
  readonly outdated: readonly {readonly guide: IntegrationId; readonly correction: string}[];
};

const readOn = '2026-11-21';
const docs = (source: string): Provenance => ({source, verifiedOn: readOn, status: 'docs-only'});

const mailAdvanced =
  'https://devblogs.microsoft.com/microsoft365dev/graph-api-updates-to-sensitive-email-properties';
const consentMail = 'https://mc.merill.net/message/MC1163922';
const azureAdGraph =
  'https://techcommunity.microsoft.com/blog/microsoft-entra-blog/action-required-azure-ad-graph-api-retirement/4090533';
const mandatoryMfa =
  'https://learn.microsoft.com/entra/identity/authentication/concept-mandatory-multifactor-authentication';
const manifestFormat =
  'https://learn.microsoft.com/entra/identity-platform/azure-active-directory-graph-app-manifest-deprecation';
const impersonation =
  'https://techcommunity.microsoft.com/t5/exchange-team-blog/retirement-of-rbac-application-impersonation-in-exchange-online/ba-p/4062671';
const applicationRbac =
  'https://techcommunity.microsoft.com/t5/exchange-team-blog/announcing-public-preview-of-role-based-access-control-for/ba-p/3688228';
const accessKeys =
  'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/web-services-authentication';
const newName = 'https://learn.microsoft.com/entra/fundamentals/new-name';
const secretLifetime =
  'https://devblogs.microsoft.com/microsoft365dev/client-secret-expiration-now-limited-to-a-maximum-of-two-years/';
const publisherVerification =
  'https://learn.microsoft.com/entra/identity-platform/publisher-verification-overview';
const registrationPages =
  'https://docs.microsoft.com/azure/active-directory/develop/app-registrations-training-guide';

const written: readonly Change[] = [
  {
    id: 'ews-ends',
    precision: 'day',
    title: {
      en: 'Exchange Web Services end in Exchange Online',
      fr: 'Fin des services web Exchange dans Exchange Online',
    },
    phases: ewsPhases('2027-04-01'),
    todo: {
      en: 'Move to Microsoft Graph before that day. The Prextra guide shows how; ask CDID first which version of Prextra uses it.',
      fr: 'Passez à Microsoft Graph avant cette date. Le guide Prextra explique comment ; demandez d’abord à CDID quelle version de Prextra l’utilise.',
    },
    guides: ['prextra-exchange'],
    outdated: [{guide: 'prextra-exchange', correction: 'ews-route-retired'}],
  },
  {
    id: 'mail-advanced',
    precision: 'day',
    title: {
      en: 'Changing sent or received messages needs another permission',
      fr: 'Modifier des messages envoyés ou reçus demande une autre autorisation',
    },
    phases: [
      {
        date: '2026-12-31',
        what: {
          en: 'Through Microsoft Graph, Mail.ReadWrite no longer suffices to change the subject, the text or the recipients of a message that is not a draft. One of the Mail-Advanced.ReadWrite permissions is needed, which only an administrator can grant. Reading, filing, categories and flags are not affected.',
          fr: 'Par Microsoft Graph, Mail.ReadWrite ne suffit plus pour modifier l’objet, le texte ou les destinataires d’un message qui n’est pas un brouillon. Il faut l’une des autorisations Mail-Advanced.ReadWrite, que seul un administrateur peut accorder. La lecture, le classement, les catégories et les indicateurs ne sont pas concernés.',
        },
        ...docs(mailAdvanced),
      },
    ],
    todo: {
      en: 'Ask the vendor whether it changes messages that were sent or received. If it only reads and files them, there is nothing to do.',
      fr: 'Demandez à l’éditeur s’il modifie des messages envoyés ou reçus. S’il se contente de les lire et de les classer, il n’y a rien à faire.',
    },
    guides: ['prextra-exchange'],
    outdated: [],
  },
  {
    id: 'ews-shutdown-begins',
    precision: 'day',
    title: {
      en: 'The shutdown of Exchange Web Services begins',
      fr: 'L’arrêt des services web Exchange commence',
    },
    phases: ewsPhases('2026-10-01', '2026-10-02', '2026-10-08', '2026-10-10'),
    todo: {
      en: 'If an application of yours still uses them, make sure that its client ID is on your organisation’s list.',
      fr: 'Si l’une de vos applications les utilise encore, assurez-vous que son ID client figure dans la liste de votre organisation.',
    },
    guides: ['prextra-exchange'],
    outdated: [],
  },
  {
    id: 'ews-allow-list',
    precision: 'day',
    title: {
      en: 'A list of applications that may still use Exchange Web Services',
      fr: 'Une liste des applications encore admises aux services web Exchange',
    },
    phases: ewsPhases('2026-06-19'),
    todo: {
      en: 'Read your list before you write it: writing replaces all of it.',
      fr: 'Lisez votre liste avant de l’écrire : l’écriture la remplace entièrement.',
    },
    guides: ['prextra-exchange'],
    outdated: [],
  },
  {
    id: 'ews-licences',
    precision: 'day',
    title: {
      en: 'Exchange Web Services depend on the licence',
      fr: 'Les services web Exchange dépendent de la licence',
    },
    phases: ewsPhases('2026-03-01'),
    todo: {
      en: 'If one mailbox alone stopped working, look at its licence.',
      fr: 'Si une seule boîte aux lettres a cessé de fonctionner, vérifiez sa licence.',
    },
    guides: ['prextra-exchange'],
    outdated: [],
  },
  {
    id: 'ews-dates-announced',
    precision: 'day',
    title: {
      en: 'Microsoft announces the end of Exchange Web Services',
      fr: 'Microsoft annonce la fin des services web Exchange',
    },
    phases: ewsPhases('2026-02-05'),
    todo: {
      en: 'Set nothing up on Exchange Web Services any more.',
      fr: 'N’installez plus rien sur les services web Exchange.',
    },
    guides: ['prextra-exchange'],
    outdated: [],
  },
  {
    id: 'consent-for-mail',
    precision: 'month',
    title: {
      en: 'Users can no longer open mail and calendars to an application by themselves',
      fr: 'Les utilisateurs ne peuvent plus ouvrir seuls courrier et calendriers à une application',
    },
    phases: [
      {
        date: '2025-10-01',
        what: {
          en: 'Between the end of October and late November 2025, Microsoft’s own consent policy began to require an administrator for applications that reach Exchange and Teams content, as it already did for files and sites. Applications that users had approved before keep working.',
          fr: 'Entre la fin d’octobre et la fin de novembre 2025, la stratégie de consentement gérée par Microsoft s’est étendue aux applications qui accèdent au contenu d’Exchange et de Teams. Comme pour les fichiers et les sites, elles exigent depuis lors un administrateur. Les applications que des utilisateurs avaient approuvées auparavant continuent de fonctionner.',
        },
        ...docs(consentMail),
      },
    ],
    todo: {
      en: 'Have one administrator grant access for everybody, as the guides do, rather than each user for themselves.',
      fr: 'Faites accorder l’accès pour tous par un administrateur, comme le font les guides, plutôt que par chaque utilisateur pour lui-même.',
    },
    guides: ['prextra-exchange'],
    outdated: [],
  },
  {
    id: 'azure-ad-graph',
    precision: 'day',
    title: {en: 'Azure AD Graph is retired', fr: 'Retrait d’Azure AD Graph'},
    phases: [
      {
        date: '2024-08-31',
        what: {
          en: 'New applications may call Azure AD Graph only if they are configured to.',
          fr: 'Les nouvelles applications ne peuvent appeler Azure AD Graph que si elles sont configurées pour cela.',
        },
        ...docs(azureAdGraph),
      },
      {
        date: '2025-02-01',
        what: {
          en: 'The same holds for existing applications.',
          fr: 'Il en va de même des applications existantes.',
        },
        ...docs(azureAdGraph),
      },
      {
        date: '2025-08-31',
        what: {
          en: 'The service ends. Microsoft had first named 30 June 2025.',
          fr: 'Le service prend fin. Microsoft avait d’abord annoncé le 30 juin 2025.',
        },
        source: `community source 70351242176 (Microsoft documentation); ${azureAdGraph}`,
        verifiedOn: readOn,
        status: 'docs-only',
      },
    ],
    todo: {
      en: 'If a registration still lists permissions of Azure Active Directory Graph, remove them: they open nothing any more. No guide of this site asks for them.',
      fr: 'Si une inscription comporte encore des autorisations d’Azure Active Directory Graph, supprimez-les : elles n’ouvrent plus rien. Aucun guide de ce site n’en demande.',
    },
    guides: 'all',
    outdated: [],
  },
  {
    id: 'app-registration-pages',
    precision: 'year',
    title: {
      en: 'New wording and a new layout of the app registration pages',
      fr: 'Nouveaux libellés et nouvelle disposition des pages d’inscription d’application',
    },
    phases: [
      {
        date: '2025-01-01',
        what: {
          en: 'During 2025 and 2026 the account types got shorter names, redirect URIs a tab of their own, and the menu became Entra ID > App registrations. Not every tenant changed on the same day.',
          fr: 'Au cours de 2025 et de 2026, les types de comptes ont reçu des noms plus courts, les URI de redirection leur propre onglet, et le menu est devenu Entra ID > Inscriptions d’applications. Tous les locataires n’ont pas changé le même jour.',
        },
        source: 'community sources 70252251351, 70886482068, 71362789367',
        verifiedOn: readOn,
        status: 'community',
      },
    ],
    todo: {
      en: 'Nothing: the guides show today’s wording, and the older one beside it.',
      fr: 'Rien : les guides indiquent le libellé d’aujourd’hui, avec l’ancien à côté.',
    },
    guides: 'all',
    outdated: [
      {guide: 'codat-business-central', correction: 'portal-path'},
      {guide: 'codat-business-central', correction: 'account-type-wording'},
      {guide: 'cloud-elements-finance-operations', correction: 'old-permission-buttons'},
      {guide: 'ipaas-business-central', correction: 'create-new-registration'},
    ],
  },
  {
    id: 'impersonation-role',
    precision: 'month',
    title: {
      en: 'The role that opened other people’s mailboxes is removed',
      fr: 'Le rôle qui ouvrait les boîtes aux lettres d’autrui disparaît',
    },
    phases: [
      {
        date: '2025-02-01',
        what: {
          en: 'An account with the role ApplicationImpersonation could open the mailboxes of others through Exchange Web Services. Applications now need a registration of their own, with application permissions.',
          fr: 'Un compte doté du rôle ApplicationImpersonation pouvait ouvrir les boîtes aux lettres d’autrui par les services web Exchange. Une application a désormais besoin de sa propre inscription, avec des autorisations d’application.',
        },
        ...docs(impersonation),
      },
    ],
    todo: {
      en: 'If an older set-up relied on a service account with this role, set it up again with a registration, limited to the mailboxes it needs.',
      fr: 'Si une ancienne installation reposait sur un compte de service doté de ce rôle, refaites-la avec une inscription, limitée aux boîtes aux lettres nécessaires.',
    },
    guides: ['prextra-exchange'],
    outdated: [],
  },
  {
    id: 'manifest-format',
    precision: 'day',
    title: {en: 'The old manifest format is gone', fr: 'L’ancien format de manifeste a disparu'},
    phases: [
      {
        date: '2025-01-07',
        what: {
          en: 'The editor shows and saves the Microsoft Graph format only. Some properties have other names there; requiredResourceAccess kept its own.',
          fr: 'L’éditeur n’affiche et n’enregistre plus que le format Microsoft Graph. Certaines propriétés y portent un autre nom ; requiredResourceAccess a gardé le sien.',
        },
        source: `${manifestFormat}; github:MicrosoftDocs/entra-docs docs/identity-platform/azure-active-directory-graph-app-manifest-deprecation.md`,
        verifiedOn: readOn,
        status: 'verified',
      },
    ],
    todo: {
      en: 'Do not paste a manifest from an older document. Add permissions under API permissions instead.',
      fr: 'Ne collez pas un manifeste tiré d’un ancien document. Ajoutez plutôt les autorisations sous « API autorisées ».',
    },
    guides: ['prextra-exchange'],
    outdated: [{guide: 'prextra-exchange', correction: 'manifest-under-api-permissions'}],
  },
  {
    id: 'mandatory-mfa',
    precision: 'month',
    title: {
      en: 'A second factor is required in the admin portals',
      fr: 'Un second facteur est exigé dans les portails d’administration',
    },
    phases: [
      {
        date: '2024-10-01',
        what: {
          en: 'Signing in to the Microsoft Entra admin center and the Azure portal requires multifactor authentication, tenant after tenant. Emergency accounts are included.',
          fr: 'La connexion au centre d’administration Microsoft Entra et au portail Azure exige l’authentification multifacteur, locataire après locataire. Les comptes d’urgence sont compris.',
        },
        ...docs(mandatoryMfa),
      },
      {
        date: '2025-02-01',
        what: {
          en: 'The Microsoft 365 admin center follows.',
          fr: 'Le Centre d’administration Microsoft 365 suit.',
        },
        ...docs(mandatoryMfa),
      },
    ],
    todo: {
      en: 'Register a second factor for your account before you start. Applications that connect by themselves are not affected; a script that signs in with a person’s account is.',
      fr: 'Enregistrez un second facteur pour votre compte avant de commencer. Les applications qui se connectent seules ne sont pas concernées ; un script qui emprunte le compte d’une personne l’est.',
    },
    guides: 'all',
    outdated: [],
  },
  {
    id: 'entra-id-name',
    precision: 'day',
    title: {
      en: 'Azure Active Directory becomes Microsoft Entra ID',
      fr: 'Azure Active Directory devient Microsoft Entra ID',
    },
    phases: [
      {
        date: '2023-08-15',
        what: {
          en: 'The name begins to change in Microsoft’s products; most of it was done by the end of 2023. Sign-in addresses, APIs and permissions stay as they were.',
          fr: 'Le nom commence à changer dans les produits de Microsoft ; l’essentiel était fait à la fin de 2023. Les adresses de connexion, les API et les autorisations restent les mêmes.',
        },
        ...docs(newName),
      },
    ],
    todo: {
      en: 'Where an older document says “Azure AD”, read Microsoft Entra ID. There is nothing to change in a registration.',
      fr: 'Là où un ancien document dit « Azure AD », lisez Microsoft Entra ID. Il n’y a rien à changer dans une inscription.',
    },
    guides: 'all',
    outdated: [
      {guide: 'prextra-exchange', correction: 'old-admin-center'},
      {guide: 'adobe-dataverse', correction: 'old-links'},
      {guide: 'cloud-elements-finance-operations', correction: 'directory-name'},
      {guide: 'cloud-elements-finance-operations', correction: 'applications-page'},
    ],
  },
  {
    id: 'application-rbac',
    precision: 'day',
    title: {
      en: 'An application can be limited to chosen mailboxes by a role in Exchange Online',
      fr: 'Un rôle dans Exchange Online peut limiter une application à des boîtes aux lettres choisies',
    },
    phases: [
      {
        date: '2023-07-31',
        what: {
          en: 'Role Based Access Control for Applications leaves its preview. It is to replace application access policies.',
          fr: 'Le contrôle d’accès en fonction du rôle pour les applications quitte la préversion. Il doit remplacer les stratégies d’accès aux applications.',
        },
        ...docs(applicationRbac),
      },
    ],
    todo: {
      en: 'Grant mailbox access there and not in Entra: what Entra grants opens every mailbox, whatever the role says.',
      fr: 'Accordez-y l’accès aux boîtes aux lettres, et non dans Entra : ce qu’Entra accorde ouvre toutes les boîtes, quoi que dise le rôle.',
    },
    guides: ['prextra-exchange'],
    outdated: [{guide: 'prextra-exchange', correction: 'every-mailbox'}],
  },
  {
    id: 'business-central-access-keys',
    precision: 'month',
    title: {
      en: 'Business Central online no longer takes a user name with an access key',
      fr: 'Business Central en ligne n’accepte plus un nom d’utilisateur avec une clé d’accès',
    },
    phases: [
      {
        date: '2022-10-01',
        what: {
          en: 'Web services are reached with OAuth, hence with an app registration.',
          fr: 'On accède aux services web par OAuth, donc avec une inscription d’application.',
        },
        ...docs(accessKeys),
      },
    ],
    todo: {
      en: 'Set a connection that still has a web service access key up again, with one of the guides.',
      fr: 'Refaites, avec l’un des guides, toute connexion qui utilise encore une clé d’accès aux services web.',
    },
    guides: ['codat-business-central', 'ipaas-business-central'],
    outdated: [],
  },
  {
    id: 'secret-lifetime',
    precision: 'month',
    title: {
      en: 'A client secret can no longer last for ever',
      fr: 'Un secret client ne peut plus durer indéfiniment',
    },
    phases: [
      {
        date: '2021-04-01',
        what: {
          en: 'The portal no longer offers “Never”: a secret lasts two years at most.',
          fr: 'Le portail ne propose plus « Jamais » : un secret dure deux ans au plus.',
        },
        ...docs(secretLifetime),
      },
    ],
    todo: {
      en: 'Note the end date of each secret, and replace it before that day. The connection stops with it.',
      fr: 'Notez la date de fin de chaque secret et remplacez-le avant ce jour. La connexion cesse avec lui.',
    },
    guides: 'all',
    outdated: [
      {guide: 'cloud-elements-finance-operations', correction: 'secret-never-expires'},
      {guide: 'codat-business-central', correction: 'secret-expiry-missing'},
      {guide: 'adobe-dataverse', correction: 'secret-expiry-missing'},
      {guide: 'prextra-exchange', correction: 'secret-wording'},
    ],
  },
  {
    id: 'publisher-verification',
    precision: 'day',
    title: {
      en: 'Users cannot consent to most multitenant applications of unverified publishers',
      fr: 'Les utilisateurs ne peuvent pas consentir à la plupart des applications multilocataires d’éditeurs non vérifiés',
    },
    phases: [
      {
        date: '2020-11-09',
        what: {
          en: 'It concerns applications registered since that day that ask for more than sign-in and the user’s profile, in tenants other than their own.',
          fr: 'Cela concerne les applications inscrites depuis ce jour qui demandent plus que la connexion et le profil de l’utilisateur, dans d’autres locataires que le leur.',
        },
        ...docs(publisherVerification),
      },
    ],
    todo: {
      en: 'Have your publisher verified, or have an administrator of each customer grant consent.',
      fr: 'Faites vérifier votre qualité d’éditeur, ou faites accorder le consentement par un administrateur de chaque client.',
    },
    guides: ['codat-business-central'],
    outdated: [{guide: 'codat-business-central', correction: 'publisher-verification-missing'}],
  },
  {
    id: 'redirect-uri-platforms',
    precision: 'year',
    title: {
      en: 'Every redirect URI belongs to a platform',
      fr: 'Chaque URI de redirection relève d’une plateforme',
    },
    phases: [
      {
        date: '2019-01-01',
        what: {
          en: 'In the pages that replaced the older app registrations, a registration is no longer “web” or “native” as a whole: each redirect URI has its own platform. The one for single-page applications came later.',
          fr: 'Dans les pages qui ont remplacé les anciennes inscriptions, une inscription n’est plus « web » ou « native » dans son ensemble : chaque URI de redirection a sa propre plateforme. Celle des applications monopages est venue plus tard.',
        },
        ...docs(registrationPages),
      },
    ],
    todo: {
      en: 'Choose the platform that the guide names. With the wrong one Microsoft refuses the sign-in although the address is right.',
      fr: 'Choisissez la plateforme qu’indique le guide. Avec une autre, Microsoft refuse la connexion alors que l’adresse est juste.',
    },
    guides: ['codat-business-central', 'cloud-elements-finance-operations'],
    outdated: [{guide: 'cloud-elements-finance-operations', correction: 'redirect-platform-missing'}],
  },
];

/** Every change, newest first. What has not happened yet comes before what has. */
export const changes: readonly Change[] = [...written].sort((a, b) => compare(dateOf(b), dateOf(a)));

/** The day that places a change among the others: that of its last phase, when all of it holds. */
export function dateOf({phases}: Pick<Change, 'phases'>): string {
  return phases.at(-1)?.date ?? '';
}

/** @throws Error when the contract has no milestone of that day: the two would have drifted apart. */
function ewsPhases(...dates: readonly string[]): readonly Phase[] {
  const {milestones} = integrations['prextra-exchange'].route;
  return dates.map((date) => {
    const found = milestones.find((milestone) => milestone.date === date);
    if (!found) throw new Error(`contract "prextra-exchange" has no milestone of ${date}`);
    return found;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
