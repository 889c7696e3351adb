/**
 * Who may sign in to a registration: "Supported account types" in the portal, `signInAudience` in the manifest.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest#signinaudience-attribute
 */
export type Audience = 'single-tenant' | 'multitenant' | 'multitenant-and-personal' | 'personal';

export const audienceBySignInAudience = {
  AzureADMyOrg: 'single-tenant',
  AzureADMultipleOrgs: 'multitenant',
  AzureADandPersonalMicrosoftAccount: 'multitenant-and-personal',
  PersonalMicrosoftAccount: 'personal',
} as const satisfies Readonly<Record<string, Audience>>;

/** True where only work or school accounts sign in, which allows more in redirect URIs. */
export function isWorkOnly(audience: Audience): boolean {
  return audience === 'single-tenant' || audience === 'multitenant';
}
