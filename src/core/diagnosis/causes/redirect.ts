/** Where Microsoft may send its answer, and whether the page there takes it. */
import type {CauseFamilyFacts} from './cause-facts';
import {owner, registrationManagers} from './roles';
import {sources} from './sources';
import {registrationChange} from './waiting';

export const redirect = {
  'redirect-uri-mismatch': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...registrationManagers],
    guideStep: 'redirect-uri',
    places: ['authentication', 'manifest'],
    waiting: registrationChange,
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'redirect-uri', 'client-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.replyUrl],
  },
  'redirect-uri-missing': {
    actors: ['tenant-admin'],
    roles: [owner, ...registrationManagers],
    guideStep: 'redirect-uri',
    places: ['authentication'],
    waiting: registrationChange,
    undo: 'remove-what-was-added',
    stop: {attempts: 2, ask: 'vendor', send: ['code', 'client-id', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes, sources.replyUrl],
  },
  'wrong-platform-type': {
    actors: ['tenant-admin'],
    roles: [owner, ...registrationManagers],
    guideStep: 'redirect-uri',
    places: ['authentication', 'manifest'],
    waiting: registrationChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'redirect-uri', 'client-id', 'correlation-id', 'timestamp'],
    },
    sources: [
      'https://github.com/Azure-Samples/ms-identity-javascript-angular-tutorial/issues/37',
      'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/2482',
    ],
  },
  'implicit-grant-disabled': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...registrationManagers],
    guideStep: 'redirect-uri',
    places: ['authentication'],
    waiting: registrationChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 1,
      ask: 'vendor',
      send: ['code', 'whole-message', 'client-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes],
  },
  'bridge-page-missing': {
    actors: ['vendor', 'user'],
    roles: [],
    guideStep: 'redirect-uri',
    places: ['authentication'],
    undo: 'nothing-changed',
    stop: {attempts: 2, ask: 'vendor', send: ['whole-message', 'redirect-uri', 'browser', 'timestamp']},
    sources: [sources.msalErrors, sources.msalBridge],
  },
} as const satisfies CauseFamilyFacts;
