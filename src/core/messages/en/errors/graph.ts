import type {FamilySentences} from '../../sentences';

export const graph: FamilySentences<'graph'> = {
  'Graph 403 ErrorAccessDenied': {
    happened: 'Microsoft Graph refuses this application the mailbox.',
    cause:
      'The application permission has no consent, or the mailbox lies outside the scope given to the application.',
    next: 'In API permissions, check that admin consent is granted. If it is, an Exchange administrator checks with Test-ServicePrincipalAuthorization whether the mailbox is in scope.',
  },
  'Graph 403 Authorization_RequestDenied': {
    happened: 'The application or the person may not read this part of the directory.',
    cause: 'A Microsoft Graph permission is missing or has no consent.',
    next: 'Add the permission that the guide names and grant admin consent, or sign in with a role that may read it.',
  },
  'Graph 401 InvalidAuthenticationToken': {
    happened: 'Microsoft Graph does not accept the token.',
    cause: 'It is missing, has expired, or was issued for another API, such as a Dynamics product.',
    next: 'Sign in again. If it stays, the vendor asks for the wrong scope: send them the message.',
  },
  'Graph 404 MailboxNotEnabledForRESTAPI': {
    happened: 'The user has no usable mailbox in Exchange Online.',
    cause: 'The licence is missing, the mailbox was deleted, or it is on a server of your own.',
    next: 'In the Microsoft 365 admin center, check that the user has a licence with Exchange Online, and wait until the mailbox exists.',
  },
};
