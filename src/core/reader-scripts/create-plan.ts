/**
 * What a script that creates a registration is written from. None makes a secret: that is shown once, and belongs where
 * the guide says. None consents: an administrator does, at an address that each script prints.
 */
import {clouds} from '../entra/cloud';

/** What of a contract goes into a registration. */
export type WantedRegistration = {
  readonly audience: string;
  readonly redirectUris: readonly {readonly uri: string; readonly platform: string}[];
  readonly permissions: readonly {
    /** GUID; absent where no source gives it. */
    readonly id?: string;
    readonly kind: 'delegated' | 'application';
    readonly api: {readonly appId: string};
    readonly required: boolean;
    readonly grantedBy: 'entra-consent' | 'exchange-rbac';
  }[];
};

export type CreatePlan = {
  readonly name: string;
  readonly tenant: string;
  readonly audience: 'AzureADMyOrg' | 'AzureADMultipleOrgs';
  readonly webUris: readonly string[];
  /** As the manifest has it. */
  readonly access: readonly {
    readonly resourceAppId: string;
    readonly resourceAccess: readonly {readonly id: string; readonly type: 'Role' | 'Scope'}[];
  }[];
};

/** Why there is no script: half a registration would be worse. */
export type NoCreatePlan = {readonly lacks: 'permission-id' | 'web-platform'};

/** @param name of the registration, as the reader wants it */
export function createPlan(
  {audience, redirectUris, permissions}: WantedRegistration,
  {tenant, name}: {readonly tenant: string; readonly name: string},
): CreatePlan | NoCreatePlan {
  if (redirectUris.some(({platform}) => platform !== 'web')) return {lacks: 'web-platform'};
  const access = new Map<string, {id: string; type: 'Role' | 'Scope'}[]>();
  for (const {id, kind, api, required, grantedBy} of permissions) {
    // What is optional, the reader adds knowingly; what Exchange grants must not be asked of Entra.
    if (!required || grantedBy === 'exchange-rbac') continue;
    if (id === undefined) return {lacks: 'permission-id'};
    access.set(api.appId, [
      ...(access.get(api.appId) ?? []),
      {id, type: kind === 'application' ? 'Role' : 'Scope'},
    ]);
  }
  return {
    name,
    tenant,
    audience: audience === 'multitenant' ? 'AzureADMultipleOrgs' : 'AzureADMyOrg',
    webUris: redirectUris.map(({uri}) => uri),
    access: [...access].map(([resourceAppId, resourceAccess]) => ({resourceAppId, resourceAccess})),
  };
}

/** Where an administrator consents; the client ID follows. */
export function consentAddress(tenant: string): string {
  return `https://${clouds.public.loginHost}/${encodeURIComponent(tenant)}/adminconsent?client_id=`;
}
