import type {SignedInAttempt} from '../authorize/attempt';
import {withEnterpriseApps} from '../directory';
import type {SessionConsent} from '../grant';

/** Consent on a server lasts: for the person, or for everyone where an administrator said so. */
export function rememberConsent(
  {practice, person, tenant, registration}: SignedInAttempt,
  consented: SessionConsent,
  forEveryone: boolean,
): void {
  const principal = forEveryone && person.role === 'administrator' ? 'everyone' : person.id;
  const given = consented.map(({resource, values}) => ({principal, resource, values}));
  practice.amend((directory) =>
    withEnterpriseApps(directory, (app) =>
      app.tenantId === tenant.id && app.clientId === registration.clientId
        ? {...app, grants: [...app.grants, ...given]}
        : app,
    ),
  );
}
