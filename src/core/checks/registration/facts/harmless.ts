/** What every registration starts with, or what a sign-in needs: never superfluous, never missing. */
const everywhere: ReadonlySet<string> = new Set([
  'openid',
  'profile',
  'email',
  'offline_access',
  'user.read',
]);

export function harmless(name: string | undefined): boolean {
  return name !== undefined && everywhere.has(name.toLowerCase());
}
