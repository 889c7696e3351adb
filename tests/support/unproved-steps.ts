/**
 * Steps whose check cannot yet be made to say both, by integration and step: what is missing of it. Shared by the tests of
 * what each check says of its steps; the list may only become shorter.
 */
export const unprovedSteps: Readonly<
  Record<string, {readonly lacks: 'both' | 'failed'; readonly why: string}>
> = {
  'prextra-exchange confirm-ews-permission': {
    lacks: 'both',
    why: 'is about an older registration: what its manifest shows enters no other guide’s steps',
  },
  'prextra-exchange retire-ews': {
    lacks: 'both',
    why: 'is about the older registration too: the commands of the guide print whether it is gone',
  },
  'adobe-dataverse create-status-column': {
    lacks: 'both',
    why: 'the guide’s own command prints the column; the terminal check does not read tables’ definitions',
  },
};

/**
 * Steps that a terminal proves and the registration check finds wrong. The terminal cannot: where the reference in Exchange
 * Online has another object ID, Microsoft Graph answers as it does where a role is missing, and the finding names that step.
 */
export const foundWrongByRegistration: readonly string[] = ['prextra-exchange add-service-principal'];
