/** How the application proves that it is itself. */
import type {CauseFamilyFacts} from './cause-facts';
import {owner, registrationManagers} from './roles';
import {sources} from './sources';
import {registrationChange} from './waiting';

export const credential = {
  'secret-invalid': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...registrationManagers],
    guideStep: 'secret',
    places: ['credentials'],
    waiting: registrationChange,
    undo: 'delete-the-new-secret',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'client-id', 'secret-hint', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.registerApp],
  },
  'secret-id-instead-of-value': {
    actors: ['tenant-admin'],
    roles: [owner, ...registrationManagers],
    guideStep: 'secret',
    places: ['credentials'],
    waiting: registrationChange,
    undo: 'delete-the-new-secret',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'client-id', 'secret-hint', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.registerApp],
  },
  'secret-expired': {
    actors: ['tenant-admin'],
    roles: [owner, ...registrationManagers],
    guideStep: 'secret',
    places: ['credentials'],
    waiting: registrationChange,
    undo: 'delete-the-new-secret',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'client-id', 'secret-hint', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.registerApp],
  },
  'client-auth-missing': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...registrationManagers],
    guideStep: 'secret',
    places: ['authentication', 'credentials'],
    waiting: registrationChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'client-id', 'redirect-uri', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes],
  },
  'client-assertion-invalid': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...registrationManagers],
    guideStep: 'secret',
    places: ['credentials'],
    waiting: registrationChange,
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'whole-message', 'client-id', 'certificate-thumbprint', 'correlation-id', 'timestamp'],
    },
    sources: [
      sources.errorCodes,
      'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
    ],
  },
  'public-client-sent-secret': {
    actors: ['tenant-admin', 'vendor'],
    roles: [owner, ...registrationManagers],
    guideStep: 'redirect-uri',
    places: ['authentication'],
    waiting: registrationChange,
    undo: 'restore-the-setting',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'client-id', 'redirect-uri', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes],
  },
} as const satisfies CauseFamilyFacts;
