import type {FamilySentences} from '../../sentences';

export const businessCentral: FamilySentences<'business-central'> = {
  'BC 401 Authentication_InvalidCredentials': {
    happened: 'Business Central does not accept the application, although Microsoft Entra let it sign in.',
    cause:
      'The application has no card in Business Central, its State is not Enabled, or the token is meant for another API.',
    next: 'In Business Central, search for “Microsoft Entra Applications”. Open or create the card with this client ID, give it a permission set and set State to Enabled.',
  },
  'BC Authorization_*': {
    happened: 'Business Central knows the application or the user, but does not allow this call.',
    cause: 'A permission set is missing. SUPER cannot be given to an application.',
    next: 'On the “Microsoft Entra Application Card” (or the user’s card), add the permission sets that the guide names.',
  },
  'BC Internal_DataNotFoundFilter': {
    happened: 'No record matches what was asked for.',
    cause: 'This is about the data or a filter. Registration and permissions are in order.',
    next: 'Check that the record exists in the company that is connected.',
  },
  'BC Internal_CompanyNotFound': {
    happened: 'Business Central does not find the company.',
    cause: 'The company’s name is missing from the call, misspelled, or of another environment.',
    next: 'Compare the company with the list of companies in that environment, and give the vendor the exact name.',
  },
  'BC Internal_TenantUnavailable': {
    happened: 'The Business Central environment cannot be reached.',
    cause: 'The tenant ID is wrong, or the environment is stopped or being updated.',
    next: 'Open the Business Central admin center and look at the state of the environment; check the tenant ID.',
  },
  'BC BadRequest_NotFound': {
    happened: 'The address of the call leads nowhere in Business Central.',
    cause: 'The environment’s name or the path is wrong.',
    next: 'Check the environment’s name (for example Production) that the vendor was given. If it is right, send them the message.',
  },
  'BC BadRequest_ResourceNotFound': {
    happened: 'Business Central has no such part of its API.',
    cause: 'The path or version of the API is wrong, or an extension that provides it is missing.',
    next: 'Check in “Extension Management” that the vendor’s extension is installed in this environment. If it is, send them the message.',
  },
};
