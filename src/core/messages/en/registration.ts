/** English sentences about what a registration lacks, or has too much of. */
import type {RegistrationSentences} from '../registration';
import {idNames} from './id-names';

const ids = {
  ...idNames,
  'client-id': 'the client ID',
  unknown: 'none of this application’s IDs',
} as const;
/** “Supported account types”. */
export const audiences = {
  'single-tenant': 'your organisation only',
  multitenant: 'work accounts of every organisation',
  'multitenant-and-personal': 'work accounts and personal ones',
  personal: 'personal accounts only',
} as const;
const platforms = {
  web: 'Web',
  spa: 'Single-page application',
  'public-client': 'Mobile and desktop applications',
} as const;
const parts = {
  scheme: 'http or https',
  case: 'capitals',
  'trailing-slash': 'the slash at the end',
  port: 'the port',
  path: 'the path',
  host: 'the host',
  query: 'what follows the question mark',
  fragment: 'what follows the hash sign',
} as const;
const flowNames = {implicit: 'implicit grant', 'public-client': 'public client flows'} as const;
const credentials = {secret: 'client secret', certificate: 'certificate'} as const;
const kinds = {delegated: 'a delegated permission', application: 'an application permission'} as const;

export const registration: RegistrationSentences = {
  'registration-not-found': ({clientId}) => ({
    title: 'No such application in this tenant',
    found: `No registration and no enterprise application has the client ID ${clientId}.`,
    next: 'Copy the Application (client) ID again from the application’s overview. If it is right, sign in with an account of the tenant that owns the application.',
  }),
  'object-ids-mixed-up': ({given, is, rightId}) => ({
    title: 'Another ID stands in the place of this one',
    found: `${given} is ${ids[is]}.${rightId === undefined ? '' : ` The right one is ${rightId}.`}`,
    next: 'Replace the value among yours. A registration and its enterprise application are two objects: each has an object ID of its own, and both share the client ID.',
  }),
  'account-types-differ': ({actual, expected}) => ({
    title: 'The account types are not those of the guide',
    found: `The registration admits: ${audiences[actual]} (${actual}). The guide asks for: ${audiences[expected]} (${expected}).`,
    next: 'Open Authentication of the registration, and choose the account types of the guide under Supported account types.',
  }),
  'redirect-uri-missing': ({uri, platform}) => ({
    title: 'The redirect URI is not registered',
    found: `${uri} is on no platform of the registration. It belongs on ${platforms[platform]}.`,
    next: 'Open Authentication of the registration, add the platform if it is missing, and paste the address as the guide gives it.',
  }),
  'redirect-uri-differs': ({uri, registered, differences, index}) => ({
    title: 'The redirect URI differs by a few characters',
    found: `Registered: ${registered}. Asked for: ${uri}. They differ from character ${index + 1} on: ${differences.map((part) => parts[part]).join(', ')}.`,
    next: 'Microsoft compares letter by letter. Replace the registered address by the one of the guide, copied with its button.',
  }),
  'redirect-uri-platform-differs': ({uri, actual, expected}) => ({
    title: 'The redirect URI stands on the wrong platform',
    found: `${uri} stands under ${platforms[actual]}, and belongs under ${platforms[expected]}.`,
    next: 'Remove the address where it stands, and add it under the right platform.',
  }),
  'redirect-uri-superfluous': ({uris}) => ({
    title: 'There are addresses that the guide does not need',
    found: `Also registered: ${uris.join(', ')}.`,
    next: 'Remove each address that nothing else uses: whoever holds it could receive codes meant for you.',
  }),
  'flow-not-needed': ({flows}) => ({
    title: 'Flows are allowed that the guide does not need',
    found: `Allowed: ${flows.map((flow) => flowNames[flow]).join(', ')}.`,
    next: 'Under Authentication, switch them off unless another application needs them.',
  }),
  'credential-missing': ({kinds}) => ({
    title:
      kinds.length === 1
        ? `There is no ${kinds.map((kind) => credentials[kind]).join('')}`
        : 'There is no secret and no certificate',
    found: `The registration has none of what the vendor can use: ${kinds.map((kind) => credentials[kind]).join(', ')}.`,
    next: kinds.includes('secret')
      ? 'Under Certificates & secrets, create one, and note its end date at once.'
      : 'Under Certificates & secrets, upload the public part that the vendor gave you, and note its end date at once.',
  }),
  'credential-expired': ({kind, name, endsOn}) => ({
    title: 'The credential has expired',
    found: `The last ${credentials[kind]}, ${name}, ended on ${endsOn}.`,
    next: `${kind === 'secret' ? 'Create a new one, hand it to the vendor' : 'Ask the vendor for the public part of a new one, upload it'}, try the connection, then delete the old one.`,
  }),
  'credential-expires-soon': ({kind, name, endsOn, days}) => ({
    title: 'The credential ends soon',
    found: `The ${credentials[kind]} ${name} ends on ${endsOn}: ${days} days are left.`,
    next: `${kind === 'secret' ? 'Create the next one' : 'Ask the vendor for the next one'} now. Both are valid side by side, so nothing stops while the vendor changes over.`,
  }),
  'credential-lasts-long': ({name, endsOn, advisedMonths}) => ({
    title: 'The credential lasts longer than advised',
    found: `${name} ends on ${endsOn}. Microsoft advises at most ${advisedMonths} months.`,
    next: 'Note the date, and choose a shorter time for the next one.',
  }),
  'permission-not-requested': ({missing, api}) => ({
    title: 'Permissions are missing from the registration',
    found: `The registration does not ask ${api} for ${missing.join(', ')}.`,
    next: 'Under API permissions, add them as the guide says, then grant consent: adding grants nothing.',
  }),
  'permission-of-wrong-kind': ({values, expected}) => ({
    title: 'A permission of the wrong kind was added',
    found: `${values.join(', ')} is not asked for as ${kinds[expected]}; permissions of the other kind of that API are.`,
    next: 'Remove those of the other kind, and add the right one. Delegated permissions count where a person signs in; application permissions where nobody does.',
  }),
  'permission-of-another-api': ({values, api}) => ({
    title: 'The permission belongs to another API',
    found: `${values.join(', ')} is asked of another API than ${api}. The name is the same; it opens nothing there.`,
    next: 'Remove it, and add the one of the right API.',
  }),
  'permission-superfluous': ({extra}) => ({
    title: 'More permissions are asked for than needed',
    found: `Also asked for: ${extra.join(', ')}.`,
    next: 'Remove what nothing else needs. Removing a row does not withdraw consent: revoke it as well.',
  }),
  'permission-to-avoid': ({values}) => ({
    title: 'A permission is asked for that should not be',
    found: `The guide warns of ${values.join(', ')}: it opens far more than this connection needs.`,
    next: 'Remove it under API permissions, and revoke its consent.',
  }),
  'permission-bypasses-exchange': ({values}) => ({
    title: 'Entra grants what Exchange Online should',
    found: `${values.join(', ')} is asked for or granted in Entra. There it holds for every mailbox, and the limit set in Exchange Online limits nothing.`,
    next: 'Remove the permission and its consent in Entra. Exchange Online grants it for the chosen mailboxes alone.',
  }),
  'consent-missing': ({values}) => ({
    title: 'Consent was not granted',
    found: `Nobody in this tenant consented to ${values.join(', ')}.`,
    next: 'An administrator selects “Grant admin consent for {tenant}” under API permissions.',
  }),
  'consent-user-only': ({values, people}) => ({
    title: 'Only single people consented',
    found: `${people} consented to ${values.join(', ')}, each for themselves. It does not hold for the tenant.`,
    next: 'An administrator grants consent for everybody; what people granted for themselves then no longer matters.',
  }),
  'consent-prompt-forced': ({prompt}) => ({
    title: 'Consent is granted, and the vendor asks again',
    found: `An administrator has consented. The vendor’s address sends prompt=${prompt}, which shows the consent page at each sign-in.`,
    next: 'Nothing is missing in your tenant. Ask the vendor to leave out that parameter; until then somebody who may consent has to sign in.',
  }),
  'consent-on-another-api': ({values, api}) => ({
    title: 'Consent was granted on another API',
    found: `${values.join(', ')} was granted on ${api}. A permission of the same name opens nothing on the API that is called.`,
    next: 'Add the permission of the right API, grant consent again, and revoke the other.',
  }),
  'consent-propagating': ({values}) => ({
    title: 'Consent was granted and is not seen yet',
    found: `${values.join(', ')}: Microsoft still answers as before. Consent usually takes a few minutes to reach every server.`,
    next: 'Wait: the page asks again by itself, less and less often. If nothing has changed after an hour, grant consent again.',
  }),
  'consent-revoked': ({values}) => ({
    title: 'Consent was withdrawn',
    found: `An earlier check saw ${values.join(', ')} granted. The grant is gone.`,
    next: 'Find out who withdrew it, and why, before it is granted again: the audit log of the tenant says both.',
  }),
  'consent-blocked-by-policy': ({values, code}) => ({
    title: 'A policy forbids users to consent',
    found: `Nobody consented to ${values.join(', ')}, and Microsoft answered ${code}: in this tenant, an administrator has to.`,
    next: 'Have an administrator grant consent, or approve the request under Enterprise applications, Admin consent requests.',
  }),
  'grant-superfluous': ({values}) => ({
    title: 'More is granted than is needed',
    found: `Also granted: ${values.join(', ')}.`,
    next: 'Under Enterprise applications, Permissions, revoke what nothing else needs.',
  }),
  'api-not-in-tenant': ({api}) => ({
    title: 'The API does not exist in this tenant',
    found: `${api} has no service principal here: nobody has used the product in this tenant yet.`,
    next: 'Check that you are in the right tenant. If you are, the product has to be licensed and opened there once.',
  }),
  'enterprise-app-missing': ({clientId}) => ({
    title: 'The application has no presence in the tenant',
    found: `The registration ${clientId} exists, and its enterprise application does not.`,
    next: 'Grant consent, or sign in once: the enterprise application comes into being with it.',
  }),
  'enterprise-app-disabled': ({name}) => ({
    title: 'The enterprise application is switched off',
    found: `${name} is not enabled for users to sign in: nothing gets a token.`,
    next: 'Under Enterprise applications, Properties, switch “Enabled for users to sign-in?” on, once you know who switched it off.',
  }),
  'assignment-required': ({name}) => ({
    title: 'Only assigned people may sign in',
    found: `${name} requires assignment: whoever is not assigned is refused (AADSTS50105).`,
    next: 'Under Enterprise applications, Users and groups, assign the account that makes the connection.',
  }),
  'publisher-not-verified': ({domain}) => ({
    title: 'The publisher is not verified',
    found: `Other organisations see ${domain} and a warning when they consent; many of them refuse.`,
    next: 'Have your publisher verified under Branding & properties. It is free.',
  }),
};
