import {idNames} from '../id-names';
import type {DiagnosisWords} from '../../sentences';

export const diagnosisWords: DiagnosisWords = {
  confidences: {
    certain: 'Certain',
    likely: 'Likely',
    possible: 'Possible',
  },
  reasons: {
    'code-means': ({code}) => `${code} has no other cause.`,
    'code-usually-means': ({code}) => `${code} has several causes; this is the usual one.`,
    'code-can-mean': ({code}) => `${code} has several causes; this is one of them.`,
    'name-tells': ({code, name}) => `Microsoft calls ${code} “${name}”, which points this way.`,
    'root-of': ({code, wrappers}) => `${code} is the root; ${list(wrappers)} only repeats it.`,
    'suberror-says': ({suberror}) => `Microsoft adds “${suberror}”.`,
    'text-says': ({quote}) => `The text says “${quote}”.`,
    'status-is': ({status}) => `The product answered with HTTP status ${status} alone.`,
    'redirect-uri-differs': ({quoted, expected, differences}) =>
      `The text quotes ${quoted}; expected is ${expected}. They differ in ${list(differences.map((part) => partsOfUri[part]))}.`,
    'redirect-uri-matches': ({quoted}) =>
      `The text quotes ${quoted}, exactly as it should be: the registration lacks it, or holds it under another platform.`,
    'redirect-uri-local': ({quoted}) =>
      `The text quotes ${quoted}, an address of the machine itself: a program under development.`,
    'app-id-differs': ({quoted, expected}) => `The text names the client ID ${quoted}; yours is ${expected}.`,
    'app-id-matches': ({quoted}) => `The text names your client ID, ${quoted}.`,
    'app-id-is-other-id': ({quoted, is, rightId}) =>
      `The text takes ${quoted} for the client ID, but that is ${otherIds[is]}.${rightId === undefined ? '' : ` The client ID is ${rightId}.`}`,
    'tenant-differs': ({quoted, expected}) => `The text names the tenant ${quoted}; yours is ${expected}.`,
    'tenant-matches': ({quoted}) => `The text names your tenant, ${quoted}.`,
    'tenant-is-personal': ({quoted}) => `The tenant ${quoted} is the one of all personal Microsoft accounts.`,
    'resource-differs': ({quoted, expected}) => `The text names the API ${quoted}; expected is ${expected}.`,
    'resource-matches': ({quoted}) => `The text names the API of this guide, ${quoted}.`,
    'resource-ends-in-slash': ({quoted}) => `The address ${quoted} ends in a slash, which counts.`,
    'resource-not-in-guide': ({quoted}) =>
      `The text names the API ${quoted}, which this guide does not need.`,
    'scope-not-in-guide': ({scope}) => `The text names the scope ${scope}, which this guide does not need.`,
    'flow-is': ({flow}) =>
      flow === 'app-only'
        ? 'In this guide, the application signs in as itself.'
        : 'In this guide, the application signs in for a person.',
    'audience-is': ({audience}) =>
      audience === 'single-tenant'
        ? 'In this guide, the registration admits one tenant.'
        : 'In this guide, the registration admits several tenants.',
    'consent-is-by': ({by}) => consentIsBy[by],
    'grant-is': ({grant}) => `The request asked for a token in the way called ${grant}.`,
    'prompt-is': ({prompt}) => `The request contains prompt=${prompt}.`,
    'cloud-is': ({cloud}) => `The address belongs to another of Microsoft’s clouds: ${cloud}.`,
    'account-is-personal': ({quote}) => `The text speaks of a personal account: “${quote}”.`,
  },
  roles: {
    'reports-reader': 'Reports Reader',
    'authentication-administrator': 'Authentication Administrator',
    'user-administrator': 'User Administrator',
    'conditional-access-administrator': 'Conditional Access Administrator',
    'security-administrator': 'Security Administrator',
  },
  places: {
    'app-registrations': 'List of app registrations',
    overview: 'Overview of the registration',
    branding: 'Branding of the registration',
    authentication: 'Authentication of the registration',
    credentials: 'Certificates and secrets of the registration',
    'api-permissions': 'API permissions of the registration',
    manifest: 'Manifest of the registration',
    'enterprise-applications': 'List of enterprise applications',
    'enterprise-overview': 'Overview of the enterprise application',
    'enterprise-permissions': 'Permissions of the enterprise application',
    'enterprise-properties': 'Properties of the enterprise application',
    'enterprise-users': 'Users and groups of the enterprise application',
    'admin-consent-requests': 'Requests for admin consent',
    'user-consent-settings': 'Settings of user consent',
    'sign-in-logs': 'Sign-in logs',
    'conditional-access': 'Conditional Access policies',
    'cross-tenant-access': 'Cross-tenant access settings',
    'tenant-overview': 'Overview of the tenant',
    users: 'Users of the tenant',
    'business-central-applications': 'Microsoft Entra applications in Business Central',
    'business-central-admin-center': 'Business Central admin center',
    'power-platform-environments': 'Environments in the Power Platform admin center',
    'finance-operations-applications': 'Microsoft Entra ID applications in finance and operations',
    'finance-operations-users': 'Users in finance and operations',
    'exchange-mailboxes': 'Mailboxes in the Exchange admin center',
    'microsoft-365-users': 'Users in the Microsoft 365 admin center',
    'microsoft-365-health': 'Service health in the Microsoft 365 admin center',
  },
  waiting: {
    propagation: (usual, longest) =>
      `A change takes about ${duration(usual)} to be known everywhere, ${duration(longest)} at most: wait before you try again.`,
    throttling: (usual, longest) =>
      `Waiting helps: about ${duration(usual)}, ${duration(longest)} at most. Each try in between makes it longer.`,
    lockout: (usual, longest) =>
      `Waiting helps: the lock lasts ${duration(usual)} at first and longer after each failure, rarely more than ${duration(longest)}.`,
    outage: (usual, longest) =>
      `Waiting helps: try again after ${duration(usual)}. If it lasts ${duration(longest)}, look for an incident.`,
  },
  undoKinds: {
    'nothing-changed': 'Nothing was changed',
    'remove-what-was-added': 'Remove what was added',
    'restore-the-setting': 'Set the setting back',
    'revoke-the-consent': 'Revoke the consent',
    'delete-the-new-secret': 'Delete the new secret',
  },
  supports: {
    vendor: 'the vendor’s support',
    microsoft: 'Microsoft’s support',
    'tenant-admin': 'an administrator of your tenant',
    'product-admin': 'an administrator of the product',
  },
  supportItems: {
    code: 'Error code',
    'whole-message': 'Whole message, with its details',
    'correlation-id': 'Correlation ID',
    'trace-id': 'Trace ID',
    'request-id': 'Request ID',
    timestamp: 'Date and time, with the time zone',
    'tenant-id': 'Tenant ID',
    'client-id': 'Client ID',
    'redirect-uri': 'Redirect URI',
    scope: 'Scope',
    resource: 'Address or name of the API',
    environment: 'Name or address of the environment',
    company: 'Company or legal entity',
    mailbox: 'Address of the mailbox',
    account: 'Account that signed in',
    browser: 'Browser and its version',
    'secret-hint': 'First three characters of the secret, as the portal shows them; never the secret',
    'certificate-thumbprint': 'Thumbprint of the certificate',
  },
  speakers: {
    entra: 'Microsoft Entra ID',
    msal: 'Microsoft’s sign-in library (MSAL)',
    'microsoft-graph': 'Microsoft Graph',
    'business-central': 'Dynamics 365 Business Central',
    dataverse: 'Dataverse',
    'finance-operations': 'Dynamics 365 finance and operations',
    'exchange-web-services': 'Exchange Web Services (EWS)',
  },
  masked: {
    'client-secret': (count) => counted(count, 'client secret', 'client secrets'),
    password: (count) => counted(count, 'password', 'passwords'),
    token: (count) => counted(count, 'token', 'tokens'),
    'authorization-code': (count) => counted(count, 'authorization code', 'authorization codes'),
    assertion: (count) => counted(count, 'signed assertion', 'signed assertions'),
    cookie: (count) => counted(count, 'cookie', 'cookies'),
    key: (count) => counted(count, 'private key', 'private keys'),
  },
};

const partsOfUri = {
  scheme: 'http or https',
  case: 'capital letters',
  'trailing-slash': 'the slash at the end',
  port: 'the port',
  path: 'the path',
  host: 'the host',
  query: 'the part after the question mark',
  fragment: 'the part after the number sign',
} as const;

const otherIds = {
  'tenant-id': 'the ID of a tenant',
  ...idNames,
  'resource-id': 'the ID of the API',
} as const;

const consentIsBy = {
  admin: 'In this guide, an administrator consents.',
  'user-or-admin': 'In this guide, the person who connects may consent, where the tenant allows it.',
  'in-product': 'In this guide, nobody consents in Entra: access is given inside the product.',
} as const;

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Whole hours and days are said as such. */
function duration(minutes: number): string {
  if (minutes % 1440 === 0) return counted(minutes / 1440, 'day', 'days');
  return minutes % 60 === 0 ? counted(minutes / 60, 'hour', 'hours') : counted(minutes, 'minute', 'minutes');
}
