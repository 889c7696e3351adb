import type {SignInExpectation} from '../../core/checks/expectation';
import type {IntegrationId, ProductId, ResourceId} from '../../core/contracts/schema';
import type {UiProps} from '../Ui';
import type {YourValuesProps} from '../YourValues';

/**
 * Everything the sign-in check shows and compares with, as plain data in one language: built from the contract by
 * the guide compiler, so that the page ships no contract and no other language. It is also what the practice
 * tenant is seeded with (see `TenantSeed`).
 */
export type SignInBrief = {
  readonly integration: IntegrationId;
  readonly vendor: string;
  readonly product: string;
  readonly productId: ProductId;
  /** `organizations`: the sign-in names no tenant, as the vendor's does not. */
  readonly authority: 'organizations' | 'tenant';
  readonly resource: {
    readonly id: ResourceId;
    readonly name: string;
    /** Undefined where it is the reader's own environment URL. */
    readonly uri?: string;
    readonly appId: string;
  };
  /** Delegated permissions of that resource. */
  readonly permissions: readonly {
    readonly value: string;
    readonly required: boolean;
    /** Microsoft's own words for it, in this language where it publishes some, else in English. */
    readonly displayName: string;
    /** The language of `displayName`, where it is not the page's. */
    readonly displayNameLanguage?: 'en' | 'fr';
    readonly why: string;
    readonly withoutIt: string;
  }[];
  readonly never: readonly {readonly value: string; readonly why: string}[];
  /** Names of the roles that can grant consent, least privileged first. */
  readonly roles: readonly string[];
  /** Every step of the guide: findings link to them by id. */
  readonly steps: readonly {readonly id: string; readonly title: string}[];
  readonly expectation: Omit<SignInExpectation, 'resourceUri'>;
  /** Practice scenarios that can happen with this authority, in the order of the picker. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly actAs: 'administrator' | 'user';
    readonly note: string;
  }[];
  /**
   * The values the check needs, as the "your values" panel has them: client ID, tenant ID, and the environment
   * URL where the resource has no address of its own. `required` here means: the sign-in cannot do without.
   */
  readonly inputs: YourValuesProps['inputs'];
  readonly foreignIds: YourValuesProps['foreignIds'];
  /** Portal labels on the way to a redirect URI. */
  readonly labels: {
    readonly authentication: UiProps;
    /** Today's button; the older one travels with it. */
    readonly addRedirectUri: UiProps;
    readonly platformSpa: UiProps;
  };
};
