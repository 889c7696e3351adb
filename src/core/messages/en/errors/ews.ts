import type {FamilySentences} from '../../sentences';

export const ews: FamilySentences<'ews'> = {
  'EWS 403 X-EWS-Policy-Reason: EWS is disabled for this user or tenant': {
    happened: 'Exchange Web Services are switched off for this mailbox or this organisation.',
    cause:
      'EWSEnabled is False. Microsoft has been switching EWS off in Exchange Online since October 2026, for good on 1 April 2027.',
    next: 'Move to the Microsoft Graph route of the guide. To gain time until 1 April 2027, an Exchange administrator can set EWSEnabled to True and put the client ID on the allow list.',
  },
  'EWS 403 X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant': {
    happened: 'A policy of the organisation keeps this application from Exchange Web Services.',
    cause: 'Its client ID is not on the list EwsAllowedAppIDs, or a rule on user agents excludes it.',
    next: 'An Exchange administrator adds the client ID to EwsAllowedAppIDs with Set-OrganizationConfig; the command replaces the whole list, so keep the others. A change can take 24 hours.',
  },
  'EWS ErrorAccessDenied': {
    happened: 'Exchange refuses this application the mailbox.',
    cause:
      'The application permission full_access_as_app has no consent, or the mailbox lies outside the scope given to the application.',
    next: 'In API permissions, check that admin consent is granted. If it is, have an Exchange administrator check the scope.',
  },
  'EWS ErrorImpersonateUserDenied': {
    happened: 'The application may not act for this mailbox.',
    cause:
      'The mailbox lies outside the scope of the application’s role, or an application access policy excludes it.',
    next: 'An Exchange administrator checks with Test-ServicePrincipalAuthorization, then adds the mailbox to the scope.',
  },
  'EWS ErrorImpersonationFailed': {
    happened: 'Acting for the mailbox failed.',
    cause: 'The address of the mailbox in the call is wrong or unknown.',
    next: 'Check the mailbox address that the vendor was given. If it is right, send them the message.',
  },
  'EWS ErrorNonExistentMailbox': {
    happened: 'Exchange Online has no mailbox with this address.',
    cause: 'The address has a typing error, or the mailbox is on a server of your own.',
    next: 'Check the main address of the mailbox in the Exchange admin center.',
  },
  'EWS ErrorExceededConnectionCount': {
    happened: 'Too many requests are running at once.',
    cause: 'Exchange limits how many an application may hold open. The set-up is not at fault.',
    next: 'Wait some minutes. If it happens often, ask the vendor to work on fewer mailboxes at a time.',
  },
};
