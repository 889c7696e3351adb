/**
 * The least that Graph asks for these reads, all of it read-only.
 *
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
const graph = 'https://graph.microsoft.com';

/** Registrations, enterprise applications and the application permissions granted to them. */
export const readApplications = 'Application.Read.All';
/** Consents to delegated permissions; read only for contracts that have some. */
export const readGrants = 'DelegatedPermissionGrant.Read.All';

/** By their names alone, as Microsoft’s own tools take them. */
export function permissionsFor({delegated}: {readonly delegated: boolean}): string[] {
  return [readApplications, ...(delegated ? [readGrants] : [])];
}

/** The scopes to sign in with. */
export function scopesFor(question: {readonly delegated: boolean}): string[] {
  return permissionsFor(question).map((permission) => `${graph}/${permission}`);
}
