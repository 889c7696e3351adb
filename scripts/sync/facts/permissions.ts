/** Names of permissions and scopes, known or recognised by their form. */

/** Scopes that are one plain word. */
export const scopeWords: ReadonlySet<string> = new Set([
  'openid',
  'profile',
  'email',
  'offline_access',
  '.default',
]);

const known = new Set([
  'user_impersonation',
  'full_access_as_app',
  'full_access_as_user',
  'access_as_user',
  'app_access',
  'mcp.tools',
]);
const action =
  /^(?:Read|ReadWrite|ReadBasic|Write|Send|Manage|All|Create|Delete|Invite|Selected|Shared|OwnedBy|FullControl|AccessAsUser|AccessAsApp|ManageAsApp|Export|Submit|ReadUpdate|Migrate|Execute|Default)$/;

/** @returns whether a name is a permission's: `Mail.Send`, `Sites.Selected`, `user_impersonation`, or one that is known */
export function looksLikePermission(name: string, permissions?: ReadonlySet<string>): boolean {
  if (known.has(name) || permissions?.has(name)) return true;
  const parts = name.split(/[.-]/);
  return (
    parts.length > 1 &&
    parts.length < 6 &&
    /^[A-Z][A-Za-z]+$/.test(parts[0] ?? '') &&
    parts.slice(1).some((part) => action.test(part))
  );
}
