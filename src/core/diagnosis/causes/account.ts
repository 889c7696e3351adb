/** Who signs in, and what the tenant asks of them. */
import type {CauseFamilyFacts} from './cause-facts';
import {logReaders, registrationManagers} from './roles';
import {sources} from './sources';
import {lockedAccount, registrationChange} from './waiting';

export const account = {
  'wrong-account': {
    actors: ['user', 'tenant-admin'],
    roles: [],
    guideStep: 'tenant-id',
    places: ['users'],
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'tenant-admin',
      send: ['code', 'account', 'tenant-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes],
  },
  'account-locked': {
    actors: ['wait', 'tenant-admin'],
    roles: ['reports-reader', 'authentication-administrator', 'user-administrator'],
    guideStep: 'token',
    places: ['users', 'sign-in-logs'],
    waiting: lockedAccount,
    undo: 'nothing-changed',
    stop: {attempts: 1, ask: 'tenant-admin', send: ['code', 'account', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes, sources.smartLockout],
  },
  'bad-credentials': {
    actors: ['user', 'tenant-admin'],
    roles: ['authentication-administrator', 'user-administrator'],
    guideStep: 'token',
    places: ['users'],
    undo: 'nothing-changed',
    stop: {attempts: 3, ask: 'tenant-admin', send: ['code', 'account', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes],
  },
  'user-not-assigned': {
    actors: ['tenant-admin'],
    roles: [...registrationManagers],
    guideStep: 'enterprise-app',
    places: ['enterprise-users', 'enterprise-properties'],
    waiting: registrationChange,
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'tenant-admin',
      send: ['code', 'account', 'client-id', 'correlation-id', 'timestamp'],
    },
    sources: [
      sources.errorCodes,
      'https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
    ],
  },
  'conditional-access': {
    actors: ['tenant-admin'],
    roles: [...logReaders, 'conditional-access-administrator'],
    guideStep: 'conditional-access',
    places: ['sign-in-logs', 'conditional-access'],
    waiting: registrationChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 1,
      ask: 'tenant-admin',
      send: ['code', 'account', 'client-id', 'correlation-id', 'request-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.conditionalAccess, sources.signInLogs],
  },
  'mfa-required': {
    actors: ['user', 'tenant-admin'],
    roles: ['authentication-administrator', 'conditional-access-administrator'],
    guideStep: 'conditional-access',
    places: ['sign-in-logs', 'conditional-access'],
    undo: 'nothing-changed',
    stop: {attempts: 2, ask: 'tenant-admin', send: ['code', 'account', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes, sources.conditionalAccess],
  },
  'interaction-required': {
    actors: ['user'],
    roles: [],
    guideStep: 'token',
    places: [],
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'whole-message', 'browser', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.msalErrors],
  },
  'auth-method-mismatch': {
    actors: ['user', 'vendor'],
    roles: ['conditional-access-administrator'],
    guideStep: 'conditional-access',
    places: ['sign-in-logs'],
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'whole-message', 'account', 'correlation-id', 'timestamp'],
    },
    sources: [
      sources.errorCodes,
      'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts75011-auth-method-mismatch',
    ],
  },
} as const satisfies CauseFamilyFacts;
