/** Pages that a reader of the Codat guide must recognise, besides those of every registration. */
import type {FigureSpec} from './spec';

export const codatBusinessCentralFigures = {
  'codat-request-permissions': {
    alternative: {
      en: 'The pane “Request API permissions” of Dynamics 365 Business Central: delegated permissions are chosen, and the two permissions are ticked.',
      fr: 'Le volet « Demander des autorisations d’API » de Dynamics 365 Business Central : les autorisations déléguées sont choisies et les deux autorisations sont cochées.',
    },
    caption: {
      en: '1: choose this kind first. 2: tick both, by their names; the list may show more.',
      fr: '1 : choisissez d’abord ce type. 2 : cochez les deux, d’après leur nom ; la liste peut en montrer d’autres.',
    },
    product: 'entraAdminCenter',
    path: ['apiPermissions', 'requestApiPermissions'],
    menu: [],
    rows: [
      {kind: 'heading', fact: 'resource-api-name'},
      {kind: 'choice', label: 'delegatedPermissions', on: true, here: true, mark: 1},
      {kind: 'choice', label: 'applicationPermissions'},
      {kind: 'heading', label: 'selectPermissions', mark: 2},
      {kind: 'tick', fact: 'permission:user_impersonation', on: true, here: true},
      {kind: 'tick', fact: 'permission:Financials.ReadWrite.All', on: true, here: true},
      {kind: 'button', label: 'addPermissions', on: true},
    ],
  },
  'codat-extension': {
    alternative: {
      en: 'The page “Extension Management” in Business Central: its list shows the extension App Link with Codat as publisher.',
      fr: 'La page « Gestion des extensions » dans Business Central : la liste montre l’extension App Link, dont l’éditeur est Codat.',
    },
    caption: {
      en: '1: the extension’s name. 2: its publisher.',
      fr: '1 : le nom de l’extension. 2 : son éditeur.',
    },
    product: {fact: 'product-name'},
    path: ['bcExtensionManagement'],
    menu: [],
    rows: [
      {kind: 'heading', label: 'bcExtensionManagement'},
      {kind: 'row', fact: 'extension-name', here: true, mark: 1},
      {kind: 'row', fact: 'extension-publisher', mark: 2},
    ],
  },
} as const satisfies Record<string, FigureSpec>;
