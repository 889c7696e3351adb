/** Which tenant was asked, at which address, and whether it knows the application. */
import type {CauseFamilyFacts} from './cause-facts';
import {consentGivers, owner, registrationManagers} from './roles';
import {sources} from './sources';
import {registrationChange} from './waiting';

export const directory = {
  'app-not-found': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...consentGivers],
    guideStep: 'client-id',
    places: ['overview', 'enterprise-applications', 'app-registrations'],
    waiting: registrationChange,
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'client-id', 'tenant-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.registerApp],
  },
  'app-disabled': {
    actors: ['tenant-admin', 'vendor'],
    roles: [...registrationManagers],
    guideStep: 'enterprise-app',
    places: ['enterprise-properties'],
    waiting: registrationChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 2,
      ask: 'microsoft',
      send: ['code', 'client-id', 'tenant-id', 'correlation-id', 'timestamp'],
    },
    sources: [
      sources.errorCodes,
      'https://learn.microsoft.com/entra/identity/enterprise-apps/disable-user-sign-in-portal',
    ],
  },
  'wrong-tenant': {
    actors: ['user', 'tenant-admin'],
    roles: [],
    guideStep: 'tenant-id',
    places: ['overview', 'tenant-overview'],
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'tenant-id', 'client-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes],
  },
  'tenant-not-found': {
    actors: ['tenant-admin', 'vendor'],
    roles: [],
    guideStep: 'tenant-id',
    places: ['overview', 'tenant-overview'],
    undo: 'nothing-changed',
    stop: {attempts: 2, ask: 'vendor', send: ['code', 'tenant-id', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes],
  },
  'tenant-restrictions': {
    actors: ['tenant-admin'],
    roles: ['security-administrator', 'global-administrator'],
    guideStep: 'conditional-access',
    places: ['cross-tenant-access', 'sign-in-logs'],
    undo: 'restore-the-setting',
    stop: {
      attempts: 1,
      ask: 'tenant-admin',
      send: ['code', 'whole-message', 'tenant-id', 'client-id', 'correlation-id', 'timestamp'],
    },
    sources: [
      sources.tenantRestrictions,
      'https://learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
    ],
  },
  'tenant-unmanaged': {
    actors: ['tenant-admin', 'user'],
    roles: [],
    guideStep: 'tenant-id',
    places: ['tenant-overview'],
    undo: 'nothing-changed',
    stop: {
      attempts: 1,
      ask: 'microsoft',
      send: ['code', 'tenant-id', 'account', 'correlation-id', 'timestamp'],
    },
    sources: ['https://learn.microsoft.com/entra/identity/users/domains-admin-takeover'],
  },
  'single-tenant-audience': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...registrationManagers],
    guideStep: 'account-types',
    places: ['authentication', 'manifest'],
    waiting: registrationChange,
    undo: 'restore-the-setting',
    stop: {attempts: 2, ask: 'vendor', send: ['code', 'client-id', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes, sources.registerApp],
  },
  'authority-invalid': {
    actors: ['vendor', 'tenant-admin'],
    roles: [],
    guideStep: 'authority',
    places: ['overview'],
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'whole-message', 'tenant-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.msalErrors],
  },
} as const satisfies CauseFamilyFacts;
