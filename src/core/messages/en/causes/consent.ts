import type {CauseFamilySentences} from '../../sentences';

export const consent: CauseFamilySentences<'consent'> = {
  'consent-missing': {
    happened: 'Nobody has agreed, in this tenant, that the application may use the permissions it asks for.',
    tell: 'The application is known and lists the permission; only the agreement is missing. If the API is missing from the list, add it first. If Microsoft says that an administrator is needed, your account may not consent.',
    steps: [
      'Open “API permissions” of the registration, and look at the column “Status”.',
      'Select “Grant admin consent for {tenant}”, and confirm.',
      'Refresh the page: every line that the guide names must say “Granted for {tenant}”.',
      'Wait five minutes, then have the connection sign in again or ask for a new token: a token from before does not change.',
    ],
    undo: 'Take the consent back in “Enterprise applications”, the application, “Permissions”, with “Revoke permission”.',
    stop: 'Stop after two attempts, an hour apart. If every line is granted and the error stays, the vendor asks for something that the guide does not name: send them the code.',
  },
  'admin-consent-required': {
    happened:
      'These permissions need the agreement of an administrator, and the account that signed in holds no such role.',
    tell: 'The page says that an administrator is needed, or lets you send a request. If you could have agreed and did not, the consent was declined. If assignment is required, the message says so.',
    steps: [
      'If the page offers a request, send it with your reason; otherwise write to an administrator and name the application.',
      'The administrator checks the permissions, then selects “Grant admin consent for {tenant}” in “API permissions” of the registration.',
      'For an application of the vendor’s, the administrator opens “Enterprise applications” and finds the request there, or signs in to the application once.',
      'Wait five minutes, then sign in again.',
    ],
    undo: 'The administrator takes the consent back in “Enterprise applications”, the application, “Permissions”, with “Revoke permission”.',
    stop: 'Stop after two attempts: no setting in your own account helps. Do not have the policy on user consent loosened for one application.',
  },
  'consent-declined': {
    happened:
      'Somebody chose “Cancel” on the page that lists the permissions, or went back. Nothing has changed.',
    tell: 'You saw the list of permissions and could have agreed. If the page offered only a request to an administrator, you may not consent. If the window was closed before, there is no answer at all.',
    steps: [
      'Compare the permissions on the page with those of the guide.',
      'If they are the same, sign in again and choose “Accept”.',
      'Or have an administrator grant consent for everybody in “API permissions”: the page then no longer appears.',
      'If they differ, accept nothing and ask the vendor why.',
    ],
    undo: 'There is nothing to undo: declining leaves everything as it was.',
    stop: 'Stop after two attempts. If the page lists permissions that the guide does not name, ask the vendor first.',
  },
  'consent-loop-prompt': {
    happened:
      'Consent was given, and the page asks for it at each sign-in: the application demands it every time, or wants more than was granted.',
    tell: 'The permissions show as granted in the admin center, and the page still appears. If they are not granted, the consent is missing.',
    steps: [
      'Open “Enterprise applications”, the application, “Permissions”, and compare the tab “Admin consent” with the list on the page.',
      'If the page lists more, add what the guide names in “API permissions” and grant admin consent again.',
      'If nothing is missing, the vendor’s request contains prompt=consent, which asks each time: send them the address from the browser without its code.',
      'If only users are asked, check that the consent was given for the whole tenant and not by one person.',
    ],
    undo: 'There is nothing to undo. Do not delete the application to start over: that removes the consent of everybody.',
    stop: 'Stop after two attempts. What the application demands only the vendor can change.',
  },
  'resource-not-in-tenant': {
    happened:
      'The tenant has no service by the name or address that was asked for: it is misspelled, belongs to another tenant, or was never activated there.',
    tell: 'The message quotes the service. If it is exactly the address of your environment, the tenant is wrong or the product was never opened there. If the service exists and only the registration lacks it, the message says so.',
    steps: [
      'Compare the address in the message with that of your environment: host, region and ending, without a slash at the end.',
      'Check that the tenant in the message is the one that holds the licences.',
      'Have a licensed person open the product once in that tenant, so that its service appears.',
      'If the entry in “API permissions” has no readable name, remove it, add the API that the guide names and grant consent again.',
      'Give the vendor the corrected address, and try again after five minutes.',
    ],
    undo: 'There is nothing to undo; a removed permission can be added again.',
    stop: 'Stop after two attempts with the address copied from the product. Then send the vendor the code, the address and the tenant ID.',
  },
  'resource-not-in-registration': {
    happened:
      'The application asks for an API that its registration does not list under “Configured permissions”.',
    tell: 'The message names the API and often the ones that are listed. If the API is listed and not granted, consent is missing. If the tenant lacks the API, it cannot even be added.',
    steps: [
      'Open “API permissions” of the registration whose client ID the message names.',
      'Select “Add a permission”, then the API that the guide names, under “Microsoft APIs” or “APIs my organization uses”.',
      'Choose the kind that the guide names, “Delegated permissions” or “Application permissions”, then the permission, and “Add permissions”.',
      'Select “Grant admin consent for {tenant}”.',
      'Wait five minutes, then try again.',
    ],
    undo: 'Remove the permission from the same list with “Remove permission”. Its consent goes with it only if you revoke it first.',
    stop: 'Stop after two attempts. If the message names an API that the guide does not, ask the vendor before adding it.',
  },
  'graph-permission-missing': {
    happened: 'Microsoft Graph accepted the token, but it holds no permission for this call.',
    tell: 'Graph answers 403, not 401: the token is good and too weak. If other mailboxes work and one does not, its scope is the matter.',
    steps: [
      'Open “API permissions”, and look at the lines below Microsoft Graph.',
      'Add the permission that the guide names, in the kind that it names: an application that runs by itself needs “Application permissions”.',
      'Select “Grant admin consent for {tenant}”.',
      'Wait five minutes, then have the application ask for a new token.',
    ],
    undo: 'Revoke the consent in “Enterprise applications”, the application, “Permissions”, then remove the permission from the registration.',
    stop: 'Stop after two attempts. Grant nothing wider to find out: ask the vendor which permission the call needs.',
  },
};
