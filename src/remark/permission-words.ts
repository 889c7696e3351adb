/** What the permission reference says in its own words, in each language. */
import type {Verdict} from '../core/contracts/permission-reference';
import type {Localized, PermissionKind} from '../core/contracts/schema';

type Words = {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<PermissionKind | 'unknown', string>>;
  readonly terms: Readonly<
    Record<
      'allows' | 'why' | 'kind' | 'consent' | 'asked' | 'refused' | 'instead' | 'remove' | 'source',
      string
    >
  >;
  readonly api: Readonly<Record<'where' | 'id' | 'scope' | 'ownScope', string>>;
  readonly consent: Readonly<
    Record<'always' | 'inExchange' | 'yes' | 'no' | 'policy' | 'silent' | 'letOne' | 'unknown', string>
  >;
  readonly required: string;
  readonly optional: string;
  readonly without: string;
  readonly microsoftCallsIt: (name: string) => string;
  readonly noGuid: string;
  readonly communityGuid: string;
  readonly removeGeneral: string;
  readonly removeNothing: string;
  readonly removeSteps: string;
  readonly removeInExchange: string;
  readonly readOn: string;
  readonly others: string;
  readonly refuses: string;
  readonly nothingInEntra: string;
};

const en: Words = {
  verdicts: {
    asked: 'A guide asks for it',
    depends: 'Right for one guide, wrong for another',
    unneeded: 'No guide has a use for it',
    never: 'Never grant it',
    default: 'Harmless, and there by default',
    legacy: 'Only for a set-up that already exists',
  },
  kinds: {
    delegated: 'Delegated permission',
    application: 'Application permission',
    unknown: 'Kind unknown: sources disagree',
  },
  terms: {
    allows: 'What it allows',
    why: 'Note',
    kind: 'Kind and ID',
    consent: 'Admin consent',
    asked: 'Who asks for it',
    refused: 'Who must not have it',
    instead: 'Instead',
    remove: 'How to remove it',
    source: 'Sources',
  },
  api: {
    where: 'In the portal',
    id: 'Application ID of the API',
    scope: 'Scope for all of it',
    ownScope: 'your environment’s URL, followed by',
  },
  consent: {
    always: 'Always: no one can consent to an application permission for themselves.',
    inExchange:
      'The guide grants it in Exchange Online, for chosen mailboxes. Consent in Entra would open them all: do not give it there.',
    yes: 'Yes.',
    no: 'No: people may consent for themselves, where their tenant lets them.',
    policy:
      'Microsoft’s list says no. Its managed consent policy is nevertheless reported to leave this permission to administrators.',
    silent: 'Microsoft’s public list does not say.',
    letOne: 'Many tenants leave every consent to administrators: let one of them consent for all.',
    unknown: 'Unknown.',
  },
  required: 'required',
  optional: 'only for a part',
  without: 'Without it:',
  microsoftCallsIt: (name) => `Microsoft calls it “${name}”.`,
  noGuid: 'no ID that a source confirms',
  communityGuid: 'ID from public projects, not from a page of Microsoft',
  removeGeneral: 'Revoke the consent, then remove the row.',
  removeNothing: 'Nothing has to be removed.',
  removeSteps: 'Step by step',
  removeInExchange: 'Step by step, in Exchange Online',
  readOn: 'read on',
  others: 'Other permissions of this API, which no guide asks for',
  refuses: 'Not to be granted:',
  nothingInEntra: 'no permission in Entra',
};

const fr: Words = {
  verdicts: {
    asked: 'Un guide la demande',
    depends: 'Juste pour un guide, à refuser pour un autre',
    unneeded: 'Aucun guide n’en a l’usage',
    never: 'Ne l’accordez jamais',
    default: 'Sans danger, et présente d’office',
    legacy: 'Seulement pour une installation existante',
  },
  kinds: {
    delegated: 'Autorisation déléguée',
    application: 'Autorisation d’application',
    unknown: 'Type inconnu\u00a0: les sources se contredisent',
  },
  terms: {
    allows: 'Ce qu’elle permet',
    why: 'À savoir',
    kind: 'Type et ID',
    consent: 'Consentement d’administrateur',
    asked: 'Qui la demande',
    refused: 'Qui ne doit pas l’avoir',
    instead: 'À la place',
    remove: 'Comment la retirer',
    source: 'Sources',
  },
  api: {
    where: 'Dans le portail',
    id: 'ID d’application de l’API',
    scope: 'Étendue qui la couvre toute',
    ownScope: 'l’URL de votre environnement, suivie de',
  },
  consent: {
    always: 'Toujours\u00a0: personne ne peut consentir pour soi-même à une autorisation d’application.',
    inExchange:
      'Le guide l’accorde dans Exchange Online, pour des boîtes aux lettres choisies. Un consentement dans Entra les ouvrirait toutes\u00a0: ne le donnez pas là.',
    yes: 'Oui.',
    no: 'Non\u00a0: chacun peut consentir pour soi-même, là où son locataire le permet.',
    policy:
      'La liste de Microsoft dit non. Sa stratégie de consentement gérée réserverait pourtant cette autorisation aux administrateurs, selon plusieurs sources.',
    silent: 'La liste publique de Microsoft ne le dit pas.',
    letOne:
      'Bien des locataires réservent tout consentement aux administrateurs\u00a0: faites consentir l’un d’eux pour tous.',
    unknown: 'On l’ignore.',
  },
  required: 'requise',
  optional: 'pour une partie seulement',
  without: 'Sans elle\u00a0:',
  microsoftCallsIt: (name) => `Microsoft l’appelle «\u00a0${name}\u00a0».`,
  noGuid: 'aucun ID qu’une source confirme',
  communityGuid: 'ID tiré de projets publics, et non d’une page de Microsoft',
  removeGeneral: 'Révoquez le consentement, puis supprimez la ligne.',
  removeNothing: 'Il n’y a rien à retirer.',
  removeSteps: 'Étape par étape',
  removeInExchange: 'Étape par étape, dans Exchange Online',
  readOn: 'lecture du',
  others: 'Autres autorisations de cette API, qu’aucun guide ne demande',
  refuses: 'À ne pas accorder\u00a0:',
  nothingInEntra: 'aucune autorisation dans Entra',
};

export const permissionWords: Readonly<Record<keyof Localized, Words>> = {en, fr};
