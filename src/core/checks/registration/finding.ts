/**
 * What can be wrong with a registration, its enterprise application and its consent, each with plain arguments. Words
 * live in `core/messages`; each code comes from exactly one file in `facts`.
 */
import type {Audience} from '../../entra/audience';
import type {RedirectUriDifference} from '../../entra/compare-redirect-uris';
import type {RedirectUriPlatform} from '../../entra/redirect-uri';
import type {FindingOf} from '../finding';

export type RegistrationFindingArgs = {
  /** No registration and no enterprise application with this client ID in the tenant that was asked. */
  'registration-not-found': {readonly clientId: string};
  /** Another of the IDs that look alike was given. `rightId`: the one that belongs there, where it was read. */
  'object-ids-mixed-up': {
    readonly field: 'clientId' | 'objectId';
    readonly given: string;
    readonly is: 'registration-object-id' | 'enterprise-object-id' | 'client-id' | 'unknown';
    readonly rightId?: string;
  };
  'account-types-differ': {readonly actual: Audience; readonly expected: Audience};
  /** No registered address is anywhere near. */
  'redirect-uri-missing': {readonly uri: string; readonly platform: RedirectUriPlatform};
  /** The nearest one differs; `index` counts UTF-16 code units from 0. */
  'redirect-uri-differs': {
    readonly uri: string;
    readonly registered: string;
    readonly differences: readonly RedirectUriDifference[];
    readonly index: number;
  };
  /** Letter by letter the right address, among those of another kind of application. */
  'redirect-uri-platform-differs': {
    readonly uri: string;
    readonly actual: RedirectUriPlatform;
    readonly expected: RedirectUriPlatform;
  };
  'redirect-uri-superfluous': {readonly uris: readonly string[]};
  /** Flows that no contract needs: tokens handed out in an address, or to a client that proves nothing. */
  'flow-not-needed': {readonly flows: readonly ('implicit' | 'public-client')[]};
  'credential-missing': {readonly kinds: readonly ('secret' | 'certificate')[]};
  /** Every one has ended. `endsOn`: the last, as ISO day. */
  'credential-expired': {
    readonly kind: 'secret' | 'certificate';
    readonly name: string;
    readonly endsOn: string;
  };
  'credential-expires-soon': {
    readonly kind: 'secret' | 'certificate';
    readonly name: string;
    readonly endsOn: string;
    readonly days: number;
  };
  'credential-lasts-long': {readonly name: string; readonly endsOn: string; readonly advisedMonths: number};
  'permission-not-requested': {readonly missing: readonly string[]; readonly api: string};
  /** Asked for as the other kind: what a person may do through the application, against what it may do alone. */
  'permission-of-wrong-kind': {
    readonly values: readonly string[];
    readonly expected: 'delegated' | 'application';
  };
  'permission-of-another-api': {readonly values: readonly string[]; readonly api: string};
  'permission-superfluous': {readonly extra: readonly string[]};
  /** Asked for or granted although the contract says never to. */
  'permission-to-avoid': {readonly values: readonly string[]};
  /** Granted in Entra for every mailbox, although Exchange Online is to grant it for chosen ones. */
  'permission-bypasses-exchange': {readonly values: readonly string[]};
  'consent-missing': {readonly values: readonly string[]};
  /** People consented for themselves alone. */
  'consent-user-only': {readonly values: readonly string[]; readonly people: number};
  'consent-prompt-forced': {readonly prompt: string};
  'consent-on-another-api': {readonly values: readonly string[]; readonly api: string};
  'consent-propagating': {readonly values: readonly string[]};
  'consent-revoked': {readonly values: readonly string[]};
  /** `code`: what Microsoft answered to whoever tried. */
  'consent-blocked-by-policy': {readonly values: readonly string[]; readonly code: string};
  'grant-superfluous': {readonly values: readonly string[]};
  'api-not-in-tenant': {readonly api: string};
  'enterprise-app-missing': {readonly clientId: string};
  'enterprise-app-disabled': {readonly name: string};
  'assignment-required': {readonly name: string};
  'publisher-not-verified': {readonly domain: string};
};

export type RegistrationFindingCode = keyof RegistrationFindingArgs;

export type RegistrationFinding<Code extends RegistrationFindingCode = RegistrationFindingCode> = FindingOf<
  RegistrationFindingArgs,
  Code
>;

/** Every code; the record is what makes the list complete. */
export const registrationFindingCodes = Object.keys({
  'registration-not-found': true,
  'object-ids-mixed-up': true,
  'account-types-differ': true,
  'redirect-uri-missing': true,
  'redirect-uri-differs': true,
  'redirect-uri-platform-differs': true,
  'redirect-uri-superfluous': true,
  'flow-not-needed': true,
  'credential-missing': true,
  'credential-expired': true,
  'credential-expires-soon': true,
  'credential-lasts-long': true,
  'permission-not-requested': true,
  'permission-of-wrong-kind': true,
  'permission-of-another-api': true,
  'permission-superfluous': true,
  'permission-to-avoid': true,
  'permission-bypasses-exchange': true,
  'consent-missing': true,
  'consent-user-only': true,
  'consent-prompt-forced': true,
  'consent-on-another-api': true,
  'consent-propagating': true,
  'consent-revoked': true,
  'consent-blocked-by-policy': true,
  'grant-superfluous': true,
  'api-not-in-tenant': true,
  'enterprise-app-missing': true,
  'enterprise-app-disabled': true,
  'assignment-required': true,
  'publisher-not-verified': true,
} satisfies Record<RegistrationFindingCode, true>) as readonly RegistrationFindingCode[];
