/** Who signed in and where, as Graph shows them. */
import type {Person, Tenant} from '../directory';

type Entity = Readonly<Record<string, unknown>>;

/** @see https://learn.microsoft.com/graph/api/resources/user */
export function meOf({id, name, username}: Person): Entity {
  return {id, displayName: name, userPrincipalName: username, mail: username};
}

/** @see https://learn.microsoft.com/graph/api/resources/organization */
export function organizationOf({id, name, domain}: Tenant): Entity {
  return {
    id,
    displayName: name,
    verifiedDomains: [
      {name: domain, type: 'Managed', isDefault: true, isInitial: true, capabilities: 'Email'},
    ],
  };
}
