/** English sentences about an application that signs in as itself. */
import type {AppOnlySentences} from '../app-only';

export const appOnlyFindings: AppOnlySentences = {
  'secret-id-given': () => ({
    title: 'The Secret ID was given, not the Value',
    found: 'What was given as the secret is a GUID. Nothing was sent to Microsoft.',
    expected:
      'The Value of the client secret: about 40 characters, with a tilde (~). It is shown once, when the secret is made.',
    next: 'Under “Certificates & secrets”, create a new client secret, copy its Value at once, and run the check again with it.',
  }),
  'token-refused': ({code}, {vendor}) => ({
    title: 'Entra issues no token',
    found: `Microsoft Entra ID answered ${code}.`,
    expected: `The application proves itself with its own credential, and Entra gives it a token, as it will give one to ${vendor}.`,
    next: 'Redo the step that is named here, then run the check again.',
  }),
  'token-for-another-api': ({actual, expected}, {product}) => ({
    title: 'The token is for another API',
    found: `The token names ${actual} as its audience.`,
    expected: `A token for ${product}: ${expected}. Others are refused there, whatever they permit.`,
    next: 'Compare the address of your environment, letter by letter, and run the check again.',
  }),
  'token-from-another-tenant': ({actual, expected}) => ({
    title: 'The token comes from another tenant',
    found: `The token was issued by the tenant ${actual}.`,
    expected: `Your set-up is in the tenant ${expected}.`,
    next: 'Copy the tenant ID from the overview page of your registration again, and run the check with it.',
  }),
  'token-already-expired': ({minutes}) => ({
    title: 'The clock of this computer is wrong',
    found: `The token is new, and by this computer’s clock it expired ${minutes} minutes ago.`,
    expected: 'A new token is valid for about an hour.',
    next: 'Set the clock of this computer, its time zone included, and run the check again.',
  }),
  'required-role-missing': ({missing, granted}, {vendor, product}) => ({
    title: missing.length === 1 ? 'A required permission is missing' : 'Required permissions are missing',
    found:
      granted.length === 0
        ? `The token carries no application permission. Missing: ${list(missing)}.`
        : `The token carries ${list(granted)}, but not ${list(missing)}.`,
    expected: `${vendor} needs ${list(missing)} to work with ${product}. An administrator has to grant it.`,
    next: 'In API permissions of the registration, check that it is there as an application permission, then select “Grant admin consent for {tenant}”. A new token knows of it after some minutes.',
  }),
  'role-opens-every-mailbox': ({roles}, {vendor}) => ({
    title: 'Every mailbox is open',
    found: `The token carries ${list(roles)}, granted in Entra. It opens all mailboxes of your organisation.`,
    expected: `${vendor} gets this permission inside Exchange Online alone, for the mailboxes that you choose.`,
    next: 'In Enterprise applications, open the application, Permissions, and revoke this permission. Then remove it from API permissions of the registration. The roles in Exchange stay.',
  }),
  'more-roles-than-asked': ({extra}, {vendor, product}) => ({
    title: 'More was granted than is needed',
    found: `The token also carries ${list(extra)} on ${product}.`,
    expected: `${vendor} works without ${list(extra)}. What is not needed should not be granted.`,
    next: 'Unless something else uses this registration, remove it from API permissions and revoke its consent. The connection keeps working meanwhile.',
  }),
  'first-call-refused': ({code, status}, {product}) => ({
    title: `${product} refuses the application`,
    found: code === `HTTP ${status}` ? `It answered ${code}.` : `It answered with status ${status}: ${code}.`,
    expected: `Entra issued a token, and ${product} answers the first call with it.`,
    next: 'Redo the step that is named here, wait some minutes where the product needs them, and run the check again.',
  }),
  'company-not-found': ({wanted, found}) => ({
    title: 'No company has this name',
    found:
      found.length === 0
        ? `There is no “${wanted}”: the environment lists no company.`
        : `There is no “${wanted}”. The environment lists ${listQuoted(found)}.`,
    expected: 'The name letter by letter, as the API lists it, with its spaces and full stops.',
    next: 'Copy the name from the list into your values and into the vendor’s form. If your company is in none of the lists, compare the environment.',
  }),
  'mailbox-limit-missing': (_, {vendor}) => ({
    title: 'A mailbox outside the limit was opened',
    found: 'The application opened the mailbox that you named as closed.',
    expected: `${vendor} reaches the mailboxes that you chose, and no other.`,
    next: 'Look at the management scope in Exchange Online, and whether the mailbox fits its filter. Then look for the same permission granted in Entra: it opens every mailbox.',
  }),
  'route-ends': ({on}, {vendor}) => ({
    title: `This way ends on ${day(on)}`,
    found:
      'Exchange Web Services answered. They still do so because your application is allowed to use them for now.',
    expected: `${vendor} uses Microsoft Graph before ${day(on)}. From that day on, Exchange Web Services answer nobody in Exchange Online.`,
    next: 'Ask the vendor for the version that uses Microsoft Graph, set it up, then take the application off the allow list.',
  }),
};

function list(names: readonly string[]): string {
  return names.join(', ');
}

function listQuoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

/** @param iso a day: `2027-04-01` */
function day(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
}
