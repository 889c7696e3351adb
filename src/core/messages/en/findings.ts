import type {FindingSentences} from '../sentences';

export const findings: FindingSentences = {
  'required-scope-missing': ({missing, granted}, {vendor, product}) => ({
    title: missing.length === 1 ? 'A required permission is missing' : 'Required permissions are missing',
    found:
      granted.length === 0
        ? `Microsoft granted no permission on ${product}. Missing: ${list(missing)}.`
        : `Microsoft granted ${list(granted)}, but not ${list(missing)}.`,
    expected: `${vendor} needs ${list(missing)} to work with ${product}.`,
    next: 'In the Microsoft Entra admin center, open App registrations, your application, API permissions. Add what is missing under “Delegated permissions”, select “Grant admin consent for {tenant}”, then sign in again. A permission that was added after consent needs consent again.',
  }),
  'more-granted-than-asked': ({extra}, {vendor, product}) => ({
    title: 'More was granted than is needed',
    found: `Microsoft also granted ${list(extra)} on ${product}.`,
    expected: `${vendor} works without ${list(extra)}. What is not needed should not be granted.`,
    next: 'Unless something else uses this registration, open API permissions, remove what is not needed and revoke its consent. The connection keeps working meanwhile.',
  }),
  'scope-of-another-resource': ({scopes, expectedResource}, {vendor, product}) => ({
    title: 'A permission belongs to another API',
    found: `Microsoft granted ${list(scopes)}, which is not a permission of ${expectedResource}.`,
    expected: `${vendor} calls ${product} (${expectedResource}). A permission of another API opens nothing there, even when it has the same name.`,
    next: `In API permissions, remove that permission. If one of ${product} is missing, select “Add a permission”, choose ${product} itself, then grant admin consent again.`,
  }),
  'consent-not-granted': ({code}, {vendor}) => ({
    title: 'Nobody has consented to the application in this tenant',
    found: `Microsoft answered ${code}: the application has no consent here.`,
    expected: `An administrator consents once, for everybody, to the permissions that ${vendor} uses.`,
    next: 'An administrator opens API permissions of the registration and selects “Grant admin consent for {tenant}”. Consent can take a few minutes to be known everywhere: then sign in again.',
  }),
  'consent-declined': ({code}, {vendor}) => ({
    title: 'Consent was declined',
    found: `Microsoft answered ${code}: on the consent page, somebody chose “Cancel”.`,
    expected: `The permissions are accepted, on that page or beforehand by an administrator. Until then ${vendor} gets no access, and nothing has changed.`,
    next: 'Sign in again and choose “Accept”, or have an administrator grant consent for everybody, after which the page no longer appears.',
  }),
  'admin-approval-required': ({code}, {vendor}) => ({
    title: 'An administrator must approve',
    found: `Microsoft answered ${code}: in this tenant, this account may not consent to these permissions.`,
    expected: `An administrator consents once, for everybody, to the permissions that ${vendor} uses.`,
    next: 'Have an administrator select “Grant admin consent for {tenant}” in API permissions. If the page offered to send a request, an administrator finds it in Enterprise applications, under the admin consent requests.',
  }),
  'refresh-not-possible': (_, {vendor}) => ({
    title: 'The connection would not last',
    found: 'The sign-in succeeded, but Microsoft gave no refresh token that works.',
    expected: `${vendor} renews its access without you. Without offline_access it would lose the connection after about an hour.`,
    next: 'In API permissions, add the delegated permission offline_access of Microsoft Graph and grant admin consent. If it is there, a sign-in frequency policy of your tenant may forbid renewal: ask whoever manages Conditional Access.',
  }),
  'wrong-tenant': ({actual, expected}) => ({
    title: 'The account belongs to another tenant',
    found: `You signed in to the tenant ${actual}.`,
    expected: `Your set-up is in the tenant ${expected}. What another tenant grants proves nothing about yours.`,
    next: 'Sign out, then sign in with an account of your own tenant; in a private window if the browser keeps choosing the other account. If the tenant ID among your values is wrong, correct it.',
  }),
  'personal-account-used': ({username, code}, {product}) => ({
    title: 'A personal Microsoft account was used',
    found:
      username === undefined
        ? `Microsoft answered ${code ?? 'that'}: this is a personal account.`
        : `${username} is a personal Microsoft account.`,
    expected: `${product} accepts only work or school accounts, managed in a Microsoft Entra tenant.`,
    next: 'Sign out, then sign in with the account that you use for work. If the registration also admits personal accounts, choose “Multiple Entra ID tenants” under Supported account types instead.',
  }),
  'redirect-uri-not-registered': ({code}) => ({
    title: 'The redirect address is not registered',
    found: `Microsoft answered ${code}: the address to return to is not on the registration.`,
    expected:
      'The registration lists exactly the address that the request names, to the letter: case, path and final slash count.',
    next: 'Copy the redirect address of this check, open Authentication of your registration, select “Add Redirect URI” (or “Add a platform”), choose “Single-page application” and paste it. For an error that the vendor’s own sign-in showed, do the same with the vendor’s address under “Web”.',
  }),
  'redirect-uri-on-wrong-platform': ({code}) => ({
    title: 'The redirect address is on the wrong platform',
    found: `Microsoft answered ${code}: the address is registered, but for another kind of application.`,
    expected:
      'An address that a browser uses stands under “Single-page application”; one that a server uses, as the vendor’s does, stands under “Web”.',
    next: 'In Authentication of your registration, remove the address where it stands and add it again under the right platform: this check’s under “Single-page application”, the vendor’s under “Web”.',
  }),
  'registration-is-single-tenant': ({code}, {vendor}) => ({
    title: 'The registration admits one tenant only',
    found: `Microsoft answered ${code}: the application is single-tenant.`,
    expected: `${vendor} signs in through the address shared by all organisations, which needs a registration for several tenants.`,
    next: 'Open Authentication of your registration and, under Supported account types, choose “Multiple Entra ID tenants” (formerly “Accounts in any organisational directory”). Save, wait a few minutes, sign in again.',
  }),
  'user-not-assigned': ({code}) => ({
    title: 'This person is not assigned to the application',
    found: `Microsoft answered ${code}: the enterprise application asks for assignment, and this account has none.`,
    expected: 'Whoever makes the connection is assigned, or the application does not ask for assignment.',
    next: 'An administrator opens Enterprise applications, the application, Users and groups, and adds this person; or, in Properties, turns the assignment requirement off.',
  }),
  'application-not-found': ({code}) => ({
    title: 'No application with this client ID',
    found: `Microsoft answered ${code}: the tenant that was asked knows no application with this client ID.`,
    expected:
      'The client ID is the “Application (client) ID” shown in Overview of your registration, and you sign in to the tenant that holds it.',
    next: 'Copy the “Application (client) ID” again (not the Object ID, not the Secret ID). If it was right, sign in with an account of the tenant in which the application is registered.',
  }),
  'sign-in-refused': ({code}) => ({
    title: 'Microsoft refused the sign-in',
    found: `Microsoft answered ${code}.`,
    expected: 'A sign-in that ends with an access token.',
    next: 'Read what this code means and who must act, then try again. If the code is not explained here, follow the link to Microsoft’s own page about it.',
  }),
};

/** “a”, “a and b”, “a, b and c”. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
