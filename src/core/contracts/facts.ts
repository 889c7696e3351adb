/**
 * The facts of an integration by stable id: what guides may name, so that a number stands in one place only.
 *
 * Derived ids: `vendor-name`, `vendor-site`, `product-name`, `integration-title`, `redirect-uri`, `redirect-uri-platform`
 * (then `redirect-uri-2`…), `resource-name`, `resource-app-id`, `resource-api-name`, `resource-uri` (then
 * `resource-name:<resource id>`… for further resources), `permission:<value>`, `permission-guid:<value>`,
 * `permission-name:<value>`, `never:<value>`, `secret-max-months`, `secret-advised-months`, `minutes-total`,
 * `minutes:<step id>`, `steps-total`, `consent-role`. The contract's own `facts` follow under their ids.
 */
import {findPermission, resources} from './resources';
import {roles} from './roles';
import type {Integration, Localized, NamedFact, Provenance, ResourceId} from './schema';

export type FactKind = 'text' | 'code' | 'number' | 'guid' | 'uri' | 'url' | 'date' | 'permission';

export type Fact = {
  readonly kind: FactKind;
  readonly value: string | number | Localized;
  readonly unit?: NonNullable<NamedFact['unit']>;
  /** What the value is, in words, for lists and tables. */
  readonly about?: Localized;
  readonly provenance: Provenance;
};

export type Facts = Readonly<Record<string, Fact>>;

/** Every fact of an integration. Ids are stable: guides name them. */
export function listFacts(integration: Integration): Facts {
  return {...derivedFacts(integration), ...namedFacts(integration)};
}

/** The facts that follow from the fields of a contract, without its own `facts`. */
export function derivedFacts(integration: Integration): Facts {
  const route = provenanceOf(integration.route);
  return {
    'vendor-name': {kind: 'text', value: integration.vendor.name, provenance: route},
    'vendor-site': {kind: 'url', value: integration.vendor.site, provenance: route},
    'product-name': {kind: 'text', value: integration.product.name, provenance: route},
    'integration-title': {kind: 'text', value: integration.title, provenance: route},
    ...redirectFacts(integration),
    ...resourceFacts(integration),
    ...permissionFacts(integration),
    ...credentialFacts(integration),
    ...stepFacts(integration),
    ...consentFacts(integration),
  };
}

const platforms = {
  web: {en: 'Web', fr: 'Web'},
  spa: {en: 'Single-page application (SPA)', fr: 'Application monopage'},
  'public-client': {en: 'Mobile and desktop applications', fr: 'Applications de bureau et mobiles'},
} as const satisfies Readonly<Record<string, Localized>>;

function redirectFacts({registration}: Integration): Facts {
  return merge(
    registration.redirectUris.map((entry, index) => {
      const id = index === 0 ? 'redirect-uri' : `redirect-uri-${index + 1}`;
      const provenance = provenanceOf(entry);
      return {
        [id]: {kind: 'uri', value: entry.uri, provenance},
        [`${id}-platform`]: {kind: 'text', value: platforms[entry.platform], provenance},
      };
    }),
  );
}

/** The resource of the sign-in or of the product comes first and has the short ids; further ones carry theirs. */
function resourceFacts({registration, signIn, product}: Integration): Facts {
  const main: ResourceId = signIn?.resource ?? registration.permissions[0]?.resource ?? product.id;
  const all = new Set<ResourceId>([main, ...registration.permissions.map(({resource}) => resource)]);
  return merge(
    [...all].map((id) => {
      const {name, appId, portalApiName, identifierUri, ...rest} = resources[id];
      const provenance = provenanceOf(rest);
      const suffix = id === main ? '' : `:${id}`;
      return {
        [`resource-name${suffix}`]: {kind: 'text', value: name, provenance},
        [`resource-app-id${suffix}`]: {kind: 'guid', value: appId, provenance},
        [`resource-api-name${suffix}`]: {kind: 'text', value: portalApiName, provenance},
        ...(identifierUri
          ? {[`resource-uri${suffix}`]: {kind: 'uri', value: identifierUri, provenance}}
          : {}),
      };
    }),
  );
}

function permissionFacts({registration}: Integration): Facts {
  const facts: Record<string, Fact> = {};
  for (const entry of registration.permissions) {
    const {resource, kind, value} = entry;
    // The same name may be asked of two resources, or in both kinds: the first has the short id.
    const id = Object.hasOwn(facts, `permission:${value}`) ? `${resource}:${kind}:${value}` : value;
    const published = findPermission(resource, kind, value);
    facts[`permission:${id}`] = {kind: 'permission', value, provenance: provenanceOf(entry)};
    if (!published) continue;
    const provenance = provenanceOf(published);
    const {en, fr} = published.displayName;
    facts[`permission-name:${id}`] = {kind: 'text', value: {en, fr: fr ?? en}, provenance};
    if (published.guid) facts[`permission-guid:${id}`] = {kind: 'guid', value: published.guid, provenance};
  }
  for (const entry of registration.never) {
    facts[`never:${entry.value}`] = {kind: 'permission', value: entry.value, provenance: provenanceOf(entry)};
  }
  return facts;
}

function credentialFacts({registration: {credential}}: Integration): Facts {
  if (!credential) return {};
  const provenance = provenanceOf(credential);
  return {
    'secret-max-months': {kind: 'number', value: credential.maxMonths, unit: 'months', provenance},
    'secret-advised-months': {kind: 'number', value: credential.advisedMonths, unit: 'months', provenance},
  };
}

/** Durations are this site's own estimates, whatever the contract's sources say of the rest. */
function stepFacts({steps, route}: Integration): Facts {
  const provenance: Provenance = {
    source: 'Estimated by this site',
    verifiedOn: route.verifiedOn,
    status: 'derived',
  };
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return {
    'minutes-total': {kind: 'number', value: minutes, unit: 'minutes', provenance},
    'steps-total': {kind: 'number', value: steps.length, unit: 'count', provenance},
    ...Object.fromEntries(
      steps.map((step) => [
        `minutes:${step.id}`,
        {kind: 'number', value: step.minutes, unit: 'minutes', provenance} as const,
      ]),
    ),
  };
}

function consentFacts({consent}: Integration): Facts {
  const [least] = consent.roles;
  return least
    ? {'consent-role': {kind: 'text', value: roles[least].name, provenance: provenanceOf(consent)}}
    : {};
}

function namedFacts({facts}: Integration): Facts {
  return Object.fromEntries(
    facts.map(({id, value, unit, kind, about, ...rest}) => [
      id,
      {
        kind: kind ?? kindOf(value),
        value,
        ...(unit ? {unit} : {}),
        ...(about ? {about} : {}),
        provenance: provenanceOf(rest),
      },
    ]),
  );
}

function kindOf(value: string | number | Localized): FactKind {
  if (typeof value === 'number') return 'number';
  if (typeof value !== 'string') return 'text';
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return 'guid';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'date';
  return /^https?:\/\/\S+$/.test(value) ? 'url' : 'text';
}

function merge(parts: readonly Facts[]): Facts {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

function provenanceOf({source, verifiedOn, status}: Provenance): Provenance {
  return {source, verifiedOn, status};
}

export {formatDate, formatFact} from './fact-words';
