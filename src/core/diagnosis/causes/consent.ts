/** Whether somebody agreed, and to which API. */
import type {CauseFamilyFacts} from './cause-facts';
import {consentGivers, owner, registrationManagers} from './roles';
import {sources} from './sources';
import {consentChange} from './waiting';

export const consent = {
  'consent-missing': {
    actors: ['tenant-admin'],
    roles: [...consentGivers],
    guideStep: 'admin-consent',
    places: ['api-permissions', 'enterprise-permissions'],
    waiting: consentChange,
    undo: 'revoke-the-consent',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'client-id', 'tenant-id', 'scope', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes, sources.consent],
  },
  'admin-consent-required': {
    actors: ['tenant-admin'],
    roles: [...consentGivers],
    guideStep: 'admin-consent',
    places: ['api-permissions', 'admin-consent-requests', 'user-consent-settings'],
    waiting: consentChange,
    undo: 'revoke-the-consent',
    stop: {
      attempts: 2,
      ask: 'tenant-admin',
      send: ['code', 'client-id', 'scope', 'correlation-id', 'timestamp'],
    },
    sources: [
      sources.errorCodes,
      sources.unexpectedConsent,
      'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies',
    ],
  },
  'consent-declined': {
    actors: ['user', 'tenant-admin'],
    roles: [...consentGivers],
    guideStep: 'admin-consent',
    places: ['api-permissions'],
    undo: 'nothing-changed',
    stop: {attempts: 2, ask: 'tenant-admin', send: ['code', 'client-id', 'correlation-id', 'timestamp']},
    sources: [sources.errorCodes],
  },
  'consent-loop-prompt': {
    actors: ['vendor', 'tenant-admin'],
    roles: [...consentGivers],
    guideStep: 'admin-consent',
    places: ['enterprise-permissions', 'user-consent-settings'],
    waiting: consentChange,
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['whole-message', 'client-id', 'scope', 'correlation-id', 'timestamp'],
    },
    sources: [
      sources.unexpectedConsent,
      'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow (prompt)',
    ],
  },
  'resource-not-in-tenant': {
    actors: ['tenant-admin', 'vendor'],
    roles: [...registrationManagers],
    guideStep: 'scope',
    places: ['enterprise-applications', 'api-permissions'],
    waiting: consentChange,
    undo: 'nothing-changed',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'resource', 'environment', 'tenant-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes],
  },
  'resource-not-in-registration': {
    actors: ['tenant-admin'],
    roles: [owner, ...consentGivers],
    guideStep: 'api-permissions',
    places: ['api-permissions', 'manifest'],
    waiting: consentChange,
    undo: 'remove-what-was-added',
    stop: {
      attempts: 2,
      ask: 'vendor',
      send: ['code', 'resource', 'client-id', 'correlation-id', 'timestamp'],
    },
    sources: [sources.errorCodes],
  },
  'graph-permission-missing': {
    actors: ['tenant-admin', 'vendor'],
    roles: [...consentGivers],
    guideStep: 'api-permissions',
    places: ['api-permissions', 'enterprise-permissions'],
    waiting: consentChange,
    undo: 'revoke-the-consent',
    stop: {attempts: 2, ask: 'vendor', send: ['whole-message', 'client-id', 'request-id', 'timestamp']},
    sources: [sources.errorCodes, sources.graphAuthErrors],
  },
} as const satisfies CauseFamilyFacts;
