import type {CauseFamilySentences} from '../../sentences';

export const credential: CauseFamilySentences<'credential'> = {
  'secret-invalid': {
    happened:
      'Microsoft does not accept the client secret: it is another application’s, was cut or altered, or no longer exists.',
    tell: 'An expired secret says that it has expired. A missing one says that a parameter is missing. A value that looks like an ID, with four hyphens, is the Secret ID.',
    steps: [
      'Compare the client ID in the message with the registration that the secret belongs to.',
      'Open “Certificates & secrets”, and compare the first characters shown with those that the vendor holds: do not send the whole value.',
      'If they differ, or you are not sure, select “New client secret” and choose an end date.',
      'Copy the “Value” at once, with its button, and enter it in the vendor’s form.',
      'Wait five minutes, then try again; delete the old secret once the new one works.',
    ],
    undo: 'Delete the new secret in “Certificates & secrets”. What still uses the old one is not affected.',
    stop: 'Stop after two attempts with a new secret. Then the vendor uses another client ID than you think: send them the client ID and the code, never the secret.',
  },
  'secret-id-instead-of-value': {
    happened:
      'What was entered is the identifier of the secret. The secret itself stands in another column, and is shown only once.',
    tell: 'The value that was entered has the shape of an ID: 36 characters with four hyphens. A secret usually has 40 characters and no such shape.',
    steps: [
      'Open “Certificates & secrets”. If you have left the page since, the “Value” can no longer be read.',
      'Select “New client secret”, choose an end date, and select “Add”.',
      'Copy the column “Value”, not “Secret ID”.',
      'Enter it in the vendor’s form, wait five minutes and try again.',
      'Delete the earlier secret, which nobody can use any more.',
    ],
    undo: 'Delete the new secret in “Certificates & secrets”.',
    stop: 'Stop after two attempts. Tell the vendor the code and the client ID, never the secret.',
  },
  'secret-expired': {
    happened: 'The client secret has passed its end date. Everything that uses it has stopped.',
    tell: 'The message says that it has expired, and “Certificates & secrets” shows a past date. A wrong secret is called invalid instead.',
    steps: [
      'Open “Certificates & secrets”, and read which secret has expired.',
      'Select “New client secret” and choose an end date: 24 months at most.',
      'Copy the “Value” at once, and enter it in the vendor’s form.',
      'Try again, then delete the expired secret.',
      'Put the new end date into a calendar, a month ahead.',
    ],
    undo: 'Delete the new secret. An expired one cannot be made valid again.',
    stop: 'Stop after two attempts. If the date shown is in the future, the vendor still uses the old secret: ask them to replace it.',
  },
  'client-auth-missing': {
    happened: 'The registration demands a secret or certificate, and the request brought none.',
    tell: 'The message names client_secret or client_assertion as missing. A wrong secret is called invalid. If a page or an installed program signs in, the redirect URI stands on the wrong platform.',
    steps: [
      'Ask who redeems the code. The vendor’s server: check that their form holds the client secret.',
      'A page in the browser, such as this site’s check: move its address from “Web” to “Single-page application (SPA)” in “Authentication”.',
      'An installed program: its address belongs under “Mobile and desktop applications”, and “Allow public client flows” may have to be on.',
      'Wait five minutes, then try again.',
    ],
    undo: 'Put the address back under its earlier platform, and “Allow public client flows” back to “No”.',
    stop: 'Stop after two attempts. Do not give a secret to a page or to an installed program: it would not stay secret.',
  },
  'client-assertion-invalid': {
    happened:
      'The application signed with a certificate that the registration does not hold, or whose time is over or not yet come.',
    tell: 'The message speaks of an assertion, a certificate or a thumbprint. A plain secret is never mentioned.',
    steps: [
      'Open “Certificates & secrets”, the tab “Certificates”, and compare the thumbprint and the dates with the vendor’s certificate.',
      'If they differ, get the current certificate from the vendor: the public part, the file without a key, never the private key.',
      'Select “Upload certificate”, choose the file and add it.',
      'If the message speaks of a time range, set the clock of the machine that signs.',
      'Wait five minutes, then try again; remove the old certificate afterwards.',
    ],
    undo: 'Remove the certificate that you uploaded. The others stay valid.',
    stop: 'Stop after two attempts. Send the vendor the code and the thumbprint that the registration holds.',
  },
  'public-client-sent-secret': {
    happened:
      'The request brought a secret, but its redirect URI is registered for applications that must not have one.',
    tell: 'The message says that the client is public. The reverse, a secret that is missing, is another error.',
    steps: [
      'Open “Authentication”, and find the vendor’s address under “Mobile and desktop applications” or “Single-page application (SPA)”.',
      'Remove it there, add it under “Web”, and save.',
      'Check that “Allow public client flows” is set to “No”, unless the guide says otherwise.',
      'Wait five minutes, then sign in again.',
    ],
    undo: 'Move the address back to the platform where it stood.',
    stop: 'Stop after two attempts. If the vendor’s application is an installed program, ask them not to send a secret.',
  },
};
