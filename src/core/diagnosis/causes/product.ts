/** What the product itself must know of an application that Entra has let in. */
import type {CauseFamilyFacts} from './cause-facts';
import {sources} from './sources';
import {ewsListChange, ewsSwitchChange, mailboxScopeChange, newMailbox} from './waiting';

const exchange = 'exchange-administrator';

export const product = {
  'bc-app-card-missing-or-disabled': {
    actors: ['product-admin'],
    roles: ['business-central-administrator'],
    guideStep: 'bc-entra-app',
    places: ['business-central-applications', 'business-central-admin-center'],
    undo: 'restore-the-setting',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'environment', 'company', 'correlation-id', 'timestamp'],
    },
    sources: [sources.businessCentralApps],
  },
  'bc-permission-set-missing': {
    actors: ['product-admin'],
    roles: ['business-central-administrator'],
    guideStep: 'bc-permission-sets',
    places: ['business-central-applications'],
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'environment', 'company', 'correlation-id', 'timestamp'],
    },
    sources: [sources.businessCentralApps],
  },
  'dataverse-app-user-missing': {
    actors: ['product-admin'],
    roles: ['power-platform-administrator'],
    guideStep: 'dv-app-user',
    places: ['power-platform-environments'],
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'environment', 'request-id', 'timestamp'],
    },
    sources: [sources.applicationUsers],
  },
  'dataverse-role-missing': {
    actors: ['product-admin'],
    roles: ['power-platform-administrator'],
    guideStep: 'dv-security-role',
    places: ['power-platform-environments'],
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'environment', 'request-id', 'timestamp'],
    },
    sources: [
      sources.applicationUsers,
      'https://learn.microsoft.com/power-platform/admin/security-roles-privileges',
    ],
  },
  'fo-app-not-mapped': {
    actors: ['product-admin', 'vendor'],
    roles: ['finance-operations-administrator'],
    guideStep: 'fo-entra-app',
    places: ['finance-operations-applications'],
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'environment', 'scope', 'request-id', 'timestamp'],
    },
    sources: [sources.financeOperationsApps],
  },
  'fo-user-lacks-rights': {
    actors: ['product-admin'],
    roles: ['finance-operations-administrator'],
    guideStep: 'fo-user-rights',
    places: ['finance-operations-users', 'finance-operations-applications'],
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'environment', 'company', 'request-id', 'timestamp'],
    },
    sources: [sources.financeOperationsApps],
  },
  'ews-disabled': {
    actors: ['product-admin', 'vendor'],
    roles: [exchange],
    guideStep: 'ews-allowlist',
    places: ['exchange-mailboxes'],
    waiting: ewsSwitchChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'mailbox', 'request-id', 'timestamp'],
    },
    sources: [sources.ewsAccess, sources.ewsEnd],
  },
  'ews-not-allow-listed': {
    actors: ['product-admin', 'vendor'],
    roles: [exchange],
    guideStep: 'ews-allowlist',
    places: [],
    waiting: ewsListChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'mailbox', 'request-id', 'timestamp'],
    },
    sources: [sources.ewsAccess, sources.ewsEnd],
  },
  'ews-impersonation-missing': {
    actors: ['product-admin', 'vendor'],
    roles: [exchange],
    guideStep: 'exo-rbac',
    places: [],
    waiting: mailboxScopeChange,
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'mailbox', 'request-id', 'timestamp'],
    },
    sources: [
      'github:MicrosoftDocs/office-developer-exchange-docs docs/web-service-reference/responsecode.md',
      sources.exchangeRbac,
    ],
  },
  'mailbox-out-of-scope': {
    actors: ['product-admin'],
    roles: [exchange],
    guideStep: 'exo-rbac',
    places: ['exchange-mailboxes'],
    waiting: mailboxScopeChange,
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'product-admin',
      send: ['whole-message', 'client-id', 'mailbox', 'request-id', 'timestamp'],
    },
    sources: [sources.exchangeRbac],
  },
  'mailbox-missing': {
    actors: ['product-admin', 'vendor'],
    roles: ['user-administrator', exchange],
    guideStep: 'license',
    places: ['exchange-mailboxes', 'microsoft-365-users'],
    waiting: newMailbox,
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'mailbox', 'client-id', 'request-id', 'timestamp'],
    },
    sources: ['https://github.com/microsoft/MicrosoftCloud/issues/41', sources.graphAuthErrors],
  },
} as const satisfies CauseFamilyFacts;
