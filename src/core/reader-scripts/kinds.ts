/** Every script that can be written for a reader. */
export const scriptKinds = [
  'create-bash',
  'create-powershell',
  'create-terraform',
  'create-bicep',
  'registration-bash',
  'registration-powershell',
  'bash',
  'powershell',
] as const;
export type ScriptKind = (typeof scriptKinds)[number];

/** `registration` reads it as its administrator; `access` signs in as the application and makes the first calls. */
export const scriptPurposes = ['create', 'registration', 'access'] as const;
export type ScriptPurpose = (typeof scriptPurposes)[number];

export const purposeOf: Readonly<Record<ScriptKind, ScriptPurpose>> = {
  'create-bash': 'create',
  'create-powershell': 'create',
  'create-terraform': 'create',
  'create-bicep': 'create',
  'registration-bash': 'registration',
  'registration-powershell': 'registration',
  bash: 'access',
  powershell: 'access',
};

/** Of the file that a script is saved as. */
export const extensionOf: Readonly<Record<ScriptKind, 'sh' | 'ps1' | 'tf' | 'bicep'>> = {
  'create-bash': 'sh',
  'create-powershell': 'ps1',
  'create-terraform': 'tf',
  'create-bicep': 'bicep',
  'registration-bash': 'sh',
  'registration-powershell': 'ps1',
  bash: 'sh',
  powershell: 'ps1',
};
