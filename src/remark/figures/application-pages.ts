/** Pages of the Entra admin center that every application has, whichever vendor it is for. */
import type {Localized} from '../../core/contracts/schema';
import type {FigureSpec, RowSpec} from './spec';

type Said = Pick<FigureSpec, 'alternative' | 'caption'>;
type MenuEntry = (typeof applicationMenu)[number];

/** The menu of every page of an application. */
const applicationMenu = [
  'overview',
  'brandingProperties',
  'authentication',
  'certificatesSecrets',
  'apiPermissions',
  'manifest',
] as const;

/** A page of an application: its menu, with the entry that is open, and what stands beside it. */
export function applicationPage(current: MenuEntry, said: Said, rows: readonly RowSpec[]): FigureSpec {
  return {
    ...said,
    product: 'entraAdminCenter',
    path: ['appRegistrations'],
    menu: applicationMenu,
    current,
    rows,
  };
}

/** The form “Register an application”. `redirect`: what stands between the account types and the button. */
export function registrationForm(
  {
    name,
    audience,
    redirect,
    ...said
  }: Said & {
    readonly name: Localized;
    readonly audience: 'acctSingleNew' | 'acctMultiNew';
    readonly redirect: readonly RowSpec[];
  },
  button: Partial<RowSpec> = {},
): FigureSpec {
  const chosen = {on: true, here: true} as const;
  return {
    ...said,
    product: 'entraAdminCenter',
    path: ['entraId', 'appRegistrations'],
    menu: [],
    rows: [
      {kind: 'heading', label: 'registerAnApplication'},
      {kind: 'field', label: 'name', words: name, mark: 1},
      {kind: 'heading', label: 'supportedAccountTypes', mark: 2},
      ...(['acctSingleNew', 'acctMultiNew', 'acctAnyNew'] as const).map((label): RowSpec => ({
        kind: 'choice',
        label,
        ...(label === audience && chosen),
      })),
      ...redirect,
      {kind: 'button', label: 'register', on: true, ...button},
    ],
  };
}

export const webRedirect: readonly RowSpec[] = [
  {kind: 'heading', label: 'redirectUriOptional', mark: 3},
  {kind: 'field', label: 'platformWeb', fact: 'redirect-uri', here: true},
];

export const noRedirect: readonly RowSpec[] = [
  {kind: 'heading', label: 'redirectUriOptional', mark: 3},
  {kind: 'field', label: 'selectPlatform'},
];

/** The page “Certificates & secrets” with one secret. `holder` is the vendor, as the description and in the sentences. */
export function secretsPage(holder: string, secretId: string, caption: Localized): FigureSpec {
  const alternative = {
    en: `The page “Certificates & secrets” with one secret in its list: the Value column, shown once, is highlighted; the Secret ID column is not what ${holder} needs.`,
    fr: `La page « Certificats et secrets » avec un secret dans la liste : la colonne Valeur, affichée une seule fois, est mise en évidence ; la colonne ID de secret n’est pas ce dont ${holder} a besoin.`,
  };
  return applicationPage('certificatesSecrets', {alternative, caption}, [
    {kind: 'tab', label: 'clientSecrets', on: true},
    {kind: 'button', label: 'newClientSecret', on: false},
    {kind: 'row', label: 'description', words: sameInBoth(holder)},
    {kind: 'row', label: 'value', words: sameInBoth('•••~••••••••••••••••••••'), here: true, mark: 1},
    {kind: 'row', label: 'secretId', words: sameInBoth(secretId), mark: 2},
  ]);
}

export const copyAtOnce: Localized = {
  en: 'Copy the Value (1) at once. The Secret ID (2) has the shape of an identifier and opens nothing.',
  fr: 'Copiez tout de suite la Valeur (1). L’ID de secret (2) a la forme d’un identifiant et n’ouvre rien.',
};

export const copyBeforeLeaving: Localized = {
  en: 'Copy the Value (1) before you leave the page. The Secret ID (2) opens nothing.',
  fr: 'Copiez la Valeur (1) avant de quitter la page. L’ID de secret (2) n’ouvre rien.',
};

/** The page “API permissions” once consent is granted: the button for the administrator, and a row for each. */
export function grantedPermissions(said: Said, permissions: readonly string[]): FigureSpec {
  return applicationPage('apiPermissions', said, [
    {kind: 'heading', label: 'configuredPermissions'},
    {kind: 'button', label: 'addAPermission', on: false},
    {kind: 'button', label: 'grantAdminConsentFor', on: false, here: true, mark: 1},
    ...permissions.map((permission): RowSpec => ({
      kind: 'row',
      label: 'grantedFor',
      fact: `permission:${permission}`,
    })),
  ]);
}

/** What stands in a drawing as in no language: a name, an ID, an address. */
function sameInBoth(text: string): Localized {
  return {en: text, fr: text};
}
