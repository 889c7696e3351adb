/**
 * What the tenant must know of a contract. A `SignInBrief` has all of it, so the guide's page hands over the brief
 * it already holds; the pop-up's page carries one seed per integration and language, made at build time.
 */
import type {Integration, IntegrationId, Localized, ResourceId} from '../core/contracts/schema';
import type {Resource} from '../core/contracts/catalogue';

export type Language = 'en' | 'fr';

export type SeedPermission = {
  readonly value: string;
  readonly required: boolean;
  /** In the reader's language where Microsoft publishes one, else in English. */
  readonly displayName: string;
  /** The language of `displayName`. Default: the reader's. */
  readonly displayNameLanguage?: Language | undefined;
  /** The contract's reason, in the reader's language; only the consent page shows it. */
  readonly why?: string | undefined;
};

export type TenantSeed = {
  readonly integration: IntegrationId;
  readonly vendor: string;
  /** `organizations`: the registration is multitenant; `tenant`: it admits the reader's own directory only. */
  readonly authority: 'organizations' | 'tenant';
  readonly resource: {
    readonly name: string;
    /** Undefined where it is the reader's own environment URL. */
    readonly uri?: string | undefined;
    readonly appId: string;
  };
  readonly permissions: readonly SeedPermission[];
};

/** @returns undefined for an integration without a sign-in check. */
export function seedOf(
  integration: Integration,
  resources: Readonly<Record<ResourceId, Resource>>,
  language: Language,
): TenantSeed | undefined {
  if (!integration.signIn) return undefined;
  const {authority, resource: id} = integration.signIn;
  const resource = resources[id];
  return {
    integration: integration.id,
    vendor: integration.vendor.name,
    authority,
    resource: {name: inLanguage(resource.name, language), uri: resource.identifierUri, appId: resource.appId},
    permissions: integration.registration.permissions
      .filter((permission) => permission.resource === id && permission.kind === 'delegated')
      .map(({value, required, why}) => ({
        value,
        required,
        why: inLanguage(why, language),
        ...displayName(resource, value, language),
      })),
  };
}

function displayName(resource: Resource, value: string, language: Language) {
  const known = resource.permissions.find((entry) => entry.value === value && entry.kind === 'delegated');
  const own = known?.displayName[language];
  if (own !== undefined) return {displayName: own, displayNameLanguage: language};
  return {displayName: known?.displayName.en ?? value, displayNameLanguage: 'en' as const};
}

function inLanguage(text: Localized, language: Language): string {
  return text[language];
}
