import type {FamilySentences} from '../../sentences';

export const financeOperations: FamilySentences<'finance-operations'> = {
  'F&O 401 Unauthorized': {
    happened: 'Finance and operations does not accept the token.',
    cause:
      'The client ID is not listed there, or the token was asked for with another spelling of the environment address (case, final slash).',
    next: 'In “System administration”, “Setup”, “Microsoft Entra ID applications”, add a row with the client ID and a user ID. Then compare the environment address given to the vendor, letter by letter.',
  },
  'F&O 403 Forbidden': {
    happened: 'The application is known, but its user may not do this.',
    cause: 'The user on the application’s row lacks a role, or access to the legal entity.',
    next: 'Open that user, add the role that the guide names, and check the legal entities it may reach.',
  },
};
