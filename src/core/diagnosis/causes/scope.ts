/** What the application asked for, and for which API. */
import type {CauseFamilyFacts} from './cause-facts';
import {sources} from './sources';

export const scope = {
  'scope-invalid': {
    actors: ['vendor', 'tenant-admin'],
    roles: [],
    guideStep: 'scope',
    places: ['api-permissions'],
    undo: 'nothing-changed',
    stop: {attempts: 2, ask: 'vendor', send: ['code', 'scope', 'environment', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes],
  },
  'scope-unknown': {
    actors: ['vendor', 'tenant-admin'],
    roles: [],
    guideStep: 'scope',
    places: ['api-permissions'],
    undo: 'nothing-changed',
    stop: {attempts: 2, ask: 'vendor', send: ['code', 'scope', 'resource', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes, 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc'],
  },
  'mixed-resources': {
    actors: ['vendor'],
    roles: [],
    guideStep: 'scope',
    places: [],
    undo: 'nothing-changed',
    stop: {attempts: 1, ask: 'vendor', send: ['code', 'scope', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes, 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc'],
  },
  'wrong-audience-token': {
    actors: ['vendor', 'tenant-admin'],
    roles: [],
    guideStep: 'scope',
    places: [],
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'scope', 'resource', 'environment', 'request-id', 'timestamp'],
    },
    sources: [
      sources.graphAuthErrors,
      'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference (aud)',
    ],
  },
} as const satisfies CauseFamilyFacts;
