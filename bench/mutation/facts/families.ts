/**
 * Which literals state facts, by family, and how each is changed. Words that only explain are no facts: changing them
 * makes another sentence, not a wrong set-up. The first rule that fits a literal decides.
 */
import {
  another,
  flip,
  oneOf,
  swapDigits,
  wrongAddress,
  wrongDate,
  wrongFigure,
  wrongNumber,
  wrongText,
  type Change,
  type Value,
} from './changes';

export type Family = {
  readonly name: string;
  /** Of the file, from the project's root. */
  readonly file: RegExp;
  /** Of the path, with `[]` in place of numbers. */
  readonly path: RegExp;
  /** Further condition on the value. */
  readonly value?: (value: Value) => boolean;
  readonly change: Change;
};

const integrations = /contracts\/(integrations\/|every-registration)/;
const vendors = /contracts\/vendors\.ts$/;
const resources = /contracts\/resources\//;
const labels = /contracts\/labels\//;
const catalogue = /diagnosis\/catalogue\//;
const anywhere = /./;

const isText = (pattern: RegExp) => (value: Value) => typeof value === 'string' && pattern.test(value);
const isGuid = isText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const isAddress = isText(/^https?:\/\/\S+$/);
const isDay = isText(/^\d{4}-\d{2}-\d{2}$/);
const isNumber = (value: Value) => typeof value === 'number';

/** A GUID of something else, or two digits that changed places. */
const wrongGuid: Change = (value, random, others) =>
  random.whole(2) === 0
    ? swapDigits(value, random, others)
    : (another(value, random, others) ?? swapDigits(value, random, others));

const roleIds = [
  'application-developer',
  'application-administrator',
  'cloud-application-administrator',
  'privileged-role-administrator',
  'exchange-administrator',
  'business-central-administrator',
  'power-platform-administrator',
  'finance-operations-administrator',
  'vendor-account-administrator',
];

/** What is believed too easily: the next stronger proof, the next better source. */
const raised: Readonly<Record<string, readonly string[]>> = {
  attested: ['script', 'sign-in'],
  'pre-flight': ['registration', 'script'],
  registration: ['sign-in', 'script'],
  script: ['sign-in', 'registration'],
  'sign-in': ['registration', 'script'],
};

export const families: readonly Family[] = [
  // Identifiers.
  {name: 'guid', file: resources, path: /\.(guid|appId)$/, change: wrongGuid},
  {name: 'guid', file: integrations, path: /facts?\b.*value$/, value: isGuid, change: wrongGuid},
  // Permissions.
  {name: 'permission-name', file: resources, path: /\[\]\.value$/, change: wrongText},
  {name: 'permission-name', file: integrations, path: /(permissions|never)\[\]\.value$/, change: another},
  {name: 'permission-kind', file: resources, path: /\[\]\.kind$/, change: oneOf('delegated', 'application')},
  {
    name: 'permission-kind',
    file: integrations,
    path: /permissions\[\]\.kind$/,
    change: oneOf('delegated', 'application'),
  },
  {
    name: 'permission-resource',
    file: integrations,
    path: /(permissions\[\]|signIn)\.resource$/,
    change: oneOf(
      'business-central',
      'dataverse',
      'finance-operations',
      'exchange-online',
      'microsoft-graph',
    ),
  },
  {name: 'permission-required', file: integrations, path: /permissions\[\]\.required$/, change: flip},
  {
    name: 'permission-granted-by',
    file: integrations,
    path: /\.grantedBy$/,
    change: oneOf('entra-consent', 'exchange-rbac'),
  },
  {
    name: 'admin-consent',
    file: resources,
    path: /\.(adminConsentRequired|blockedByManagedPolicy)$/,
    change: flip,
  },
  {
    name: 'permission-words',
    file: resources,
    path: /\.(displayName|consentName)\.(en|fr)$/,
    change: wrongText,
  },
  {
    name: 'permission-standing',
    file: /permission-notes/,
    path: /\.standing$/,
    change: oneOf('never', 'default', 'legacy'),
  },
  // Resources and scopes.
  {name: 'resource', file: resources, path: /\.(portalApiName)$/, change: wrongText},
  {
    name: 'resource',
    file: resources,
    path: /\.portalTab$/,
    change: oneOf('microsoftApis', 'apisMyOrganizationUses'),
  },
  {name: 'scope', file: resources, path: /\.(identifierUri|alternativeUris\[\])$/, change: wrongAddress},
  {
    name: 'scope',
    file: integrations,
    path: /\.(value|fixedValue|scope)$/,
    value: isText(/\/\.default$/),
    change: wrongText,
  },
  // The registration.
  {name: 'redirect-uri', file: integrations, path: /redirectUris\[\]\.uri$/, change: wrongAddress},
  {
    name: 'redirect-uri-platform',
    file: integrations,
    path: /redirectUris\[\]\.platform$/,
    change: oneOf('web', 'spa', 'public-client'),
  },
  {
    name: 'account-types',
    file: integrations,
    path: /registration\.audience$/,
    change: oneOf('single-tenant', 'multitenant'),
  },
  {
    name: 'account-types',
    file: integrations,
    path: /audienceLabels\[\]$/,
    change: oneOf(
      'acctSingleNew',
      'acctMultiNew',
      'acctAnyNew',
      'acctPersonalNew',
      'acctSingle',
      'acctMulti',
      'acctMultiPersonal',
    ),
  },
  {
    name: 'credential',
    file: integrations,
    path: /(credential|secretCredential)\.(kinds\[\]|preferred)$/i,
    change: oneOf('secret', 'certificate'),
  },
  {
    name: 'flow',
    file: integrations,
    path: /^\w+\.flow$/,
    change: oneOf('authorization-code', 'client-credentials', 'authorization-code-and-mapped-user'),
  },
  {name: 'flow', file: integrations, path: /route\.state$/, change: oneOf('current', 'retiring')},
  {name: 'flow', file: integrations, path: /signIn\.authority$/, change: oneOf('organizations', 'tenant')},
  {name: 'flow', file: integrations, path: /signIn\.offline$/, change: flip},
  // Limits, durations, dates.
  {
    name: 'limit',
    file: /contracts\/(integrations|every-registration|platform)/,
    path: /\.(value|maxMonths|advisedMonths)$/,
    value: isNumber,
    change: wrongNumber,
  },
  {
    name: 'limit',
    file: /contracts\/(integrations|every-registration|platform)/,
    path: /\.unit$/,
    change: oneOf('minutes', 'hours', 'days', 'months'),
  },
  {
    name: 'date',
    file: /contracts\/(integrations|changes|every-registration)/,
    path: /(milestones|phases)\[\]\.date$/,
    change: wrongDate,
  },
  {
    name: 'date',
    file: /contracts\/(integrations|changes|every-registration)/,
    path: /\.value$|ewsPhases/,
    value: isDay,
    change: wrongDate,
  },
  {
    name: 'date-precision',
    file: /contracts\/changes/,
    path: /\.precision$/,
    change: oneOf('day', 'month', 'year'),
  },
  {
    name: 'reading-date',
    file: /contracts\//,
    path: /(verifiedOn|readOn)$/,
    // Two digits of the year exchanged: 2062 for 2026.
    change: (value) => String(value).replace(/^(..)(.)(.)/, '$1$3$2'),
  },
  // Who, where, how.
  {name: 'role', file: integrations, path: /(consent\.roles\[\]|\.role)$/, change: oneOf(...roleIds)},
  {
    name: 'role',
    file: integrations,
    path: /consent\.by$/,
    change: oneOf('admin', 'user-or-admin', 'in-product'),
  },
  {name: 'role', file: /contracts\/roles/, path: /\.covers\[\]$/, change: oneOf(...roleIds)},
  {name: 'role', file: /contracts\/roles/, path: /\.givenIn$/, change: oneOf('entra', 'product', 'vendor')},
  {name: 'role-name', file: /contracts\/roles/, path: /\.name\.(en|fr)$/, change: wrongText},
  {
    name: 'proof',
    file: integrations,
    path: /(steps\[\]|^\w+)\.check$/,
    change: (value, random) => another(value, random, raised[String(value)] ?? []),
  },
  {name: 'step-required', file: integrations, path: /steps\[\]\.required$/, change: flip},
  {name: 'portal-path', file: integrations, path: /\.path\[\]$/, change: another},
  {
    name: 'product-setup',
    file: integrations,
    path: /productSetup\[\]\.kind$/,
    change: oneOf(
      'business-central-extension',
      'business-central-application-card',
      'dataverse-application-user',
      'finance-operations-application-row',
      'exchange-rbac-scope',
      'exchange-ews-allow-list',
    ),
  },
  {
    name: 'input',
    file: integrations,
    path: /inputs\[\]\.(id)$/,
    change: oneOf(
      'tenantId',
      'clientId',
      'objectId',
      'environmentUrl',
      'environmentName',
      'company',
      'mailbox',
    ),
  },
  {name: 'input', file: integrations, path: /inputs\[\]\.required$/, change: flip},
  // What is handed to the vendor.
  {
    name: 'handover',
    file: integrations,
    path: /items\[\]\.(fixedValue|vendorLabel\.(en|fr))$/,
    change: wrongText,
  },
  {name: 'handover', file: integrations, path: /items\[\]\.secret$/, change: flip},
  {name: 'handover', file: integrations, path: /items\[\]\.part$/, change: oneOf('organization', 'region')},
  {
    name: 'handover',
    file: integrations,
    path: /items\[\]\.id$/,
    change: oneOf(
      'clientId',
      'clientSecret',
      'certificate',
      'tenantId',
      'environmentUrl',
      'company',
      'scope',
    ),
  },
  // Addresses and named facts.
  {
    name: 'address',
    file: /contracts\/(integrations|every-registration)/,
    path: /(facts\[\]\.value|^\w+\.value)$/,
    value: isAddress,
    change: wrongAddress,
  },
  {name: 'address', file: vendors, path: /\.site$/, change: wrongAddress},
  {
    name: 'source',
    file: /contracts\/(integrations|every-registration|changes|platform)/,
    path: /^\w+$/,
    value: isAddress,
    change: wrongAddress,
  },
  {
    name: 'source',
    file: /contracts\/(integrations|every-registration|changes|platform)/,
    path: /\.(url|source)$/,
    value: isAddress,
    change: wrongAddress,
  },
  {
    name: 'named-fact',
    file: /contracts\/(integrations|every-registration|platform)/,
    path: /(facts\[\]|^\w+|platformFacts\[\])\.value$/,
    value: (value) => typeof value === 'string',
    change: wrongText,
  },
  {name: 'vendor', file: integrations, path: /product\.(id|name\.(en|fr))$/, change: wrongText},
  {name: 'vendor', file: vendors, path: /\.name$/, change: wrongText},
  {name: 'correction-step', file: integrations, path: /corrections\[\]\.step$/, change: another},
  {
    name: 'figure-in-words',
    file: /contracts\/(integrations|every-registration|platform|changes|permission-notes|roles)/,
    path: /\.(en|fr)$/,
    value: isText(/\d/),
    change: wrongFigure,
  },
  // Portal wording.
  {name: 'label-en', file: labels, path: /\.en$/, change: wrongText},
  {name: 'label-fr', file: labels, path: /\.fr$/, change: wrongText},
  {name: 'label-variant', file: labels, path: /\.frAlternatives\[\]$/, change: wrongText},
  {name: 'label-replaces', file: labels, path: /\.replaces$/, change: another},
  // How sure we are.
  {
    name: 'certainty',
    file: anywhere,
    path: /\.status$/,
    value: (value) => value !== 'verified',
    change: () => 'verified',
  },
  // Error codes.
  {
    name: 'error-code',
    file: catalogue,
    path: /\.\(key\)$/,
    value: isText(/\d{3}|[a-z]_[a-z]|^EWS |^BC |^Graph |^F&O /),
    change: (value, random, others) =>
      /\d\d/.test(String(value)) ? swapDigits(value, random, others) : wrongText(value, random, others),
  },
  {
    name: 'error-step',
    file: catalogue,
    path: /(\.guideStep|\(\)\[\])$/,
    value: isText(
      /^(account-types|admin-consent|api-permissions|authority|bc-entra-app|bc-permission-sets|browser|client-id|conditional-access|data|dv-app-user|enterprise-app|environment-url|ews-allowlist|exo-rbac|fo-entra-app|license|manifest|redirect-uri|scope|secret|tenant-id|throttling|token)$/,
    ),
    change: another,
  },
  // The glossary.
  {
    name: 'term',
    file: /contracts\/terms\//,
    path: /\.(en|fr)$/,
    value: (value) => typeof value === 'string' && !/[.!?]$/.test(value),
    change: wrongText,
  },
];
