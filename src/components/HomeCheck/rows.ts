/** What the drawn check shows, after the Codat contract. Names of permissions are Microsoft’s own, never translated. */
export const rows = [
  {permission: 'Financials.ReadWrite.All', required: 'yes', state: 'isGranted'},
  {permission: 'user_impersonation', required: 'yes', state: 'isMissing'},
  {permission: 'API.ReadWrite.All', required: 'never', state: 'isAbsent'},
] as const;
