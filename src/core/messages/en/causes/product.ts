import type {CauseFamilySentences} from '../../sentences';

export const product: CauseFamilySentences<'product'> = {
  'bc-app-card-missing-or-disabled': {
    happened:
      'Microsoft Entra let the application in, but Business Central does not know it, or keeps it switched off.',
    tell: 'The answer is 401, for every call. If some calls succeed, permission sets are missing. If the card is right, the token is meant for another API.',
    steps: [
      'In the environment that is to be connected, search for “Microsoft Entra Applications”.',
      'Look for the client ID. If it is missing, select “New” and enter it.',
      'Give it the permission sets that the guide names.',
      'Set “State” to “Enabled”: a change of permission sets may need “Disabled” before.',
      'Try again. Each environment has its own list: a card in the sandbox does not count in production.',
    ],
    undo: 'Set “State” to “Disabled”, or delete the card.',
    stop: 'Stop after two attempts. If the card is enabled in the right environment, send the vendor the message, the environment and the client ID.',
  },
  'bc-permission-set-missing': {
    happened: 'Business Central knows the application, but its permission sets do not cover this call.',
    tell: 'Some calls succeed, or the message names a table or an object. If every call is refused with 401, the card is missing or disabled.',
    steps: [
      'Read in the message which table or object was refused.',
      'Search for “Microsoft Entra Applications”, and open the card.',
      'Set “State” to “Disabled”, add the permission sets that the guide names, then set “State” to “Enabled”.',
      'If the vendor’s extension brings permission sets of its own, add those as well.',
      'SUPER cannot be given to an application: do not look for it.',
    ],
    undo: 'Remove the permission set from the same card.',
    stop: 'Stop after two attempts. Ask the vendor which permission set covers the table that the message names.',
  },
  'dataverse-app-user-missing': {
    happened:
      'The environment does not know the application: there is no application user for its client ID, or it is deactivated.',
    tell: 'The message says that the user is not a member of the organisation. If it names a privilege, the user exists and lacks a role.',
    steps: [
      'In the Power Platform admin center, open the environment that the vendor calls, “Settings”, “Users + permissions”, “Application users”.',
      'Look for the client ID. If it is missing, select “New app user”, then “Add an app”.',
      'Choose the business unit, and add the security role that the guide names.',
      'Select “Create”, then try again. Each environment has its own application users.',
    ],
    undo: 'Deactivate the application user, then delete it, in the same list.',
    stop: 'Stop after two attempts. If the user is active in the environment whose address the vendor has, send them the message.',
  },
  'dataverse-role-missing': {
    happened: 'The application user exists, but no security role of it allows this.',
    tell: 'The message names a privilege, such as prvReadContact. If it says that the user is not a member, there is no application user.',
    steps: [
      'Read in the message which privilege is missing, and on which table.',
      'In the Power Platform admin center, open the environment, “Settings”, “Users + permissions”, “Application users”, and select the application.',
      'Select “Edit security roles”, and add the role that the guide names.',
      'If it has that role, the role itself lacks the privilege: add it there, and no more than it.',
      'Try again.',
    ],
    undo: 'Remove the role from the application user, or the privilege from the role.',
    stop: 'Stop after two attempts. Do not give it “System Administrator” to find out: ask the vendor which tables they use.',
  },
  'fo-app-not-mapped': {
    happened:
      'Finance and operations does not accept the application: no row ties its client ID to a user, or the token names another address.',
    tell: 'The answer is 401, for every call. If it is 403, the row exists and its user lacks rights. If the row exists, compare the address of the environment.',
    steps: [
      'In the environment, open “System administration”, “Setup”, “Microsoft Entra ID applications”.',
      'Look for the client ID. If it is missing, select “New”, and enter it with a name and a “User ID”; then “Save”.',
      'Choose a user made for the integration, not an administrator.',
      'Compare the address that the vendor has with that of the browser: same case, no slash at the end.',
      'Try again.',
    ],
    undo: 'Delete the row.',
    stop: 'Stop after two attempts. If row and address are right, send the vendor the message and ask for the scope that they use.',
  },
  'fo-user-lacks-rights': {
    happened:
      'The application is known, but the user on its row may not do this, or not in this legal entity.',
    tell: 'The answer is 403, or the data is empty although there is some. If it is 401, the row or the address is at fault.',
    steps: [
      'In “Microsoft Entra ID applications”, read which user stands on the row of the client ID.',
      'Open “System administration”, “Users”, and that user.',
      'Select “Assign roles”, and add the role that the guide names.',
      'Check with “Assign organizations” that the legal entity is among those of the role.',
      'Try again.',
    ],
    undo: 'Remove the role or the organisation from the user.',
    stop: 'Stop after two attempts. Do not give the user the role of system administrator to find out: ask the vendor which data they read.',
  },
  'ews-disabled': {
    happened:
      'Exchange Web Services are switched off for this mailbox or for the organisation. Microsoft ends them in Exchange Online for good on 1 April 2027.',
    tell: 'The header X-EWS-Policy-Reason says “EWS is disabled”. If it says “EWS is blocked by policy”, only this application is kept out.',
    steps: [
      'Ask the vendor whether their current version uses Microsoft Graph: if so, follow that route of the guide and stop here.',
      'To gain time, an Exchange administrator connects with Exchange Online PowerShell and reads EWSEnabled, of the organisation and of the mailbox.',
      'They set it to True with Set-OrganizationConfig or Set-CASMailbox, whichever said False.',
      'They put the client ID on the list EwsAllowedAppIDs: since October 2026 an empty list blocks everybody.',
      'Wait an hour, then try again.',
    ],
    undo: 'Set EWSEnabled back to False in the same place.',
    stop: 'Stop after two attempts, an hour apart. After 1 April 2027 nothing switches EWS on again.',
  },
  'ews-not-allow-listed': {
    happened:
      'Exchange Web Services are on, but a policy of the organisation does not let this application use them.',
    tell: 'The header X-EWS-Policy-Reason says “EWS is blocked by policy”. If it says “EWS is disabled”, they are off for everybody or for this mailbox.',
    steps: [
      'An Exchange administrator reads the list with Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy.',
      'They write it again with Set-OrganizationConfig -EwsAllowedAppIDs, with all earlier client IDs and this one: the command replaces the whole list.',
      'Wait: the change can take up to 24 hours.',
      'Meanwhile ask the vendor for their version with Microsoft Graph: EWS ends on 1 April 2027.',
    ],
    undo: 'Write the list again without this client ID.',
    stop: 'Stop after two attempts, a day apart. Send the vendor the header and the client ID.',
  },
  'ews-impersonation-missing': {
    happened: 'The application may use Exchange Web Services, but not act for this mailbox.',
    tell: 'The response code speaks of impersonation. If other mailboxes work, this one is outside the scope.',
    steps: [
      'Check the address of the mailbox that the vendor was given: the primary address, without a typing error.',
      'An Exchange administrator runs Test-ServicePrincipalAuthorization for the application and this mailbox.',
      'If nothing is in scope, they assign the role Application EWS.AccessAsApp to the application, for the chosen mailboxes only.',
      'Wait from half an hour to two hours, then try again.',
    ],
    undo: 'Remove the role assignment with Remove-ManagementRoleAssignment.',
    stop: 'Stop after two attempts, two hours apart. If the test says that the mailbox is in scope, send the vendor the message.',
  },
  'mailbox-out-of-scope': {
    happened: 'The application may open some mailboxes of the organisation, and this one is not among them.',
    tell: 'Other mailboxes work. If none does, the permission or the role is missing. If Microsoft knows no such mailbox, it does not exist.',
    steps: [
      'Decide whether the application is meant to open this mailbox: the limit is there on purpose.',
      'An Exchange administrator runs Test-ServicePrincipalAuthorization for the application and this mailbox, and reads the column InScope.',
      'If it is meant to, they mark the mailbox, or add it to the group, in the way in which the guide chose the mailboxes.',
      'Wait from half an hour to two hours, then try again.',
    ],
    undo: 'Remove the mark or the membership again.',
    stop: 'Stop after two attempts, two hours apart. Do not grant the permission in Entra instead: that opens every mailbox.',
  },
  'mailbox-missing': {
    happened:
      'Exchange Online has no usable mailbox at this address: it is misspelled, has no licence, was deleted, or is on a server of your own.',
    tell: 'Microsoft says that the mailbox does not exist or is inactive. A mailbox that exists and is refused is out of scope.',
    steps: [
      'Compare the address with that in the Exchange admin center: primary address, right domain.',
      'If the person is there without a mailbox, check in the Microsoft 365 admin center that the licence includes Exchange Online.',
      'If the mailbox is on a server of your own, the application cannot reach it through Microsoft Graph: tell the vendor.',
      'After a new licence, wait until the mailbox opens in Outlook, then try again.',
    ],
    undo: 'There is nothing to undo; a licence can be taken away again.',
    stop: 'Stop after two attempts, a day apart if a licence is new.',
  },
};
