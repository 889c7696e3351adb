/** What a registration is compared with: the few facts of a contract that its rules read. */
import type {Integration, ResourceId} from '../../contracts/schema';
import type {Resource} from '../../contracts/catalogue';
import {findPermission} from '../../contracts/resources';
import type {Audience} from '../../entra/audience';
import type {RegisteredRedirectUri} from '../../entra/registration';
import {stepsForTopics, type Topic} from './steps';

export type ExpectedAccess = {
  readonly value: string;
  readonly kind: 'delegated' | 'application';
  /** GUID; undefined where no source gives it, and the permission is then known by name alone. */
  readonly id?: string;
  readonly api: {readonly appId: string; readonly name: string};
  readonly required: boolean;
  /** `exchange-rbac`: Exchange Online grants it for chosen mailboxes, so Entra must not. */
  readonly grantedBy: 'entra-consent' | 'exchange-rbac';
};

export type RegistrationExpectation = {
  readonly audience: Audience;
  readonly redirectUris: readonly RegisteredRedirectUri[];
  /** Addresses of this site's own checks: neither needed nor superfluous. */
  readonly ownRedirectUris: readonly string[];
  readonly credential?: {
    readonly kinds: readonly ('secret' | 'certificate')[];
    readonly advisedMonths: number;
  };
  readonly permissions: readonly ExpectedAccess[];
  /** Names of permissions that nobody should grant to it. */
  readonly never: readonly string[];
  /** Whether one person's consent for themselves suffices. */
  readonly userConsentSuffices: boolean;
  /** Whether people sign in to it: assignment and consent pages concern them. */
  readonly peopleSignIn: boolean;
  readonly stepFor: Readonly<Partial<Record<Topic, string>>>;
  /** Ids of the steps that a reading of the registration can prove. */
  readonly checkedSteps: readonly string[];
};

type Contract = Pick<Integration, 'registration' | 'signIn' | 'consent' | 'steps' | 'flow'>;

/** @param ownRedirectUris what this site had the reader register for its own sign-in check */
export function registrationExpectation(
  {registration, signIn, consent, steps}: Contract,
  resources: Readonly<Record<ResourceId, Resource>>,
  locale: 'en' | 'fr',
  ownRedirectUris: readonly string[] = [],
): RegistrationExpectation {
  const {audience, redirectUris, credential, permissions, never} = registration;
  return {
    audience,
    redirectUris: redirectUris.map(({uri, platform}) => ({uri, platform})),
    ownRedirectUris,
    ...(credential && {
      credential: {kinds: credential.kinds, advisedMonths: credential.advisedMonths},
    }),
    permissions: permissions.map(({resource: owner, kind, value, required, grantedBy}) => {
      const id = findPermission(owner, kind, value)?.guid;
      const {appId, name} = resources[owner];
      return {
        value,
        kind,
        ...(id !== undefined && {id}),
        api: {appId, name: name[locale]},
        required,
        grantedBy: grantedBy ?? 'entra-consent',
      };
    }),
    never: never.map(({value}) => value),
    userConsentSuffices: consent.by === 'user-or-admin',
    peopleSignIn: signIn !== undefined,
    stepFor: stepsForTopics(steps.map(({id}) => id)),
    checkedSteps: steps.filter(({check}) => check === 'registration').map(({id}) => id),
  };
}
