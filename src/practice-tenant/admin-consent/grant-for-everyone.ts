import type {EnterpriseApp, Tenant} from '../directory';
import {enterpriseApp} from '../practice-directory';
import type {PracticeTenant} from '../tenant';
import type {AdminConsentRequest} from './request';

/** Writes the consent into the tenant's enterprise application, which it creates where there was none. */
export function grantForEveryone(
  practice: PracticeTenant,
  {registration, toGrant}: AdminConsentRequest,
  tenant: Tenant,
): void {
  const {clientId} = registration;
  const isIt = (app: EnterpriseApp) => app.tenantId === tenant.id && app.clientId === clientId;
  const consent = (app: EnterpriseApp): EnterpriseApp => ({
    ...app,
    grants: [
      ...app.grants,
      ...toGrant
        .filter(({values}) => values.length > 0)
        .map(({resource, values}) => ({principal: 'everyone', resource, values})),
    ],
    appRoles: [
      ...app.appRoles.filter(({resource}) => !toGrant.some((given) => given.resource === resource)),
      ...toGrant
        .filter(({roles}) => roles.length > 0)
        .map(({resource, roles}) => ({resource, values: roles})),
    ],
  });
  practice.amend((directory) => {
    const apps = directory.enterpriseApps;
    const known = apps.some(isIt)
      ? apps
      : [...apps, {...enterpriseApp(tenant.id, clientId), id: practice.randomId()}];
    return {...directory, enterpriseApps: known.map((app) => (isIt(app) ? consent(app) : app))};
  });
}
