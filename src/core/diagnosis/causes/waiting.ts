/** Changes and limits that time mends, each with what was read about how long. */
import type {Waiting} from './cause-facts';
import {sources} from './sources';

/** Redirect URIs, account types, secrets: what an administrator changes on a registration. */
export const registrationChange: Waiting = {
  reason: 'propagation',
  minutes: [5, 15],
  source:
    'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50011-redirect-uri-mismatch',
};

export const consentChange: Waiting = {reason: 'propagation', minutes: [5, 60], source: sources.consent};

/** Exchange caches what an application may open. */
export const mailboxScopeChange: Waiting = {
  reason: 'propagation',
  minutes: [30, 120],
  source: sources.exchangeRbac,
};

export const ewsSwitchChange: Waiting = {reason: 'propagation', minutes: [60, 120], source: sources.ewsEnd};

export const ewsListChange: Waiting = {reason: 'propagation', minutes: [60, 1440], source: sources.ewsEnd};

export const newMailbox: Waiting = {
  reason: 'propagation',
  minutes: [30, 1440],
  source: 'https://learn.microsoft.com/microsoft-365/admin/add-users/add-users',
};

export const tooManyRequests: Waiting = {
  reason: 'throttling',
  minutes: [5, 30],
  source: sources.graphThrottling,
};

export const lockedAccount: Waiting = {reason: 'lockout', minutes: [1, 60], source: sources.smartLockout};

/** A passing fault is over within minutes; after an hour it is an incident, which Microsoft reports. */
export const passingFault: Waiting = {reason: 'outage', minutes: [5, 60], source: sources.errorCodes};
