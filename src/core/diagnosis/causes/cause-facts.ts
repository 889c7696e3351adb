/**
 * What is known of a cause besides its name, without words: who acts, where, whether waiting helps, and what to send
 * to whom when trying again is no use.
 */
import type {RoleId} from '../../contracts/schema';
import type {DirectoryPage} from '../../entra/directory-page';
import type {PortalBlade} from '../../entra/portal-link';
import type {ProductPage} from '../../entra/product-page';
import type {Actor, Cause, GuideStep} from '../explanation';

/** Roles that no step of a guide needs, and that a refusal may. */
export const refusalRoles = [
  'reports-reader',
  'authentication-administrator',
  'user-administrator',
  'conditional-access-administrator',
  'security-administrator',
] as const;
export type ActingRole = RoleId | (typeof refusalRoles)[number];

/** A page where one looks or acts: of the Entra admin center, or of a product. */
export type Place = PortalBlade | DirectoryPage | ProductPage;

/** Why time alone may mend it. */
export const waitReasons = ['propagation', 'throttling', 'lockout', 'outage'] as const;
export type WaitReason = (typeof waitReasons)[number];
export type Waiting = {
  readonly reason: WaitReason;
  /** From the usual time to the longest that is worth waiting, in minutes. */
  readonly minutes: readonly [usual: number, longest: number];
  readonly source: string;
};

/** What it takes to go back to how things were before the remedy. */
export const undoKinds = [
  'nothing-changed',
  'remove-what-was-added',
  'restore-the-setting',
  'revoke-the-consent',
  'delete-the-new-secret',
] as const;
export type UndoKind = (typeof undoKinds)[number];

/** Whom to ask when the remedy did not help. */
export const supports = ['vendor', 'microsoft', 'tenant-admin', 'product-admin'] as const;
export type Support = (typeof supports)[number];

/** Everything that may be put into a request for help. None of it opens anything; a secret's value is never among it. */
export const supportItems = [
  'code',
  'whole-message',
  'correlation-id',
  'trace-id',
  'request-id',
  'timestamp',
  'tenant-id',
  'client-id',
  'redirect-uri',
  'scope',
  'resource',
  'environment',
  'company',
  'mailbox',
  'account',
  'browser',
  'secret-hint',
  'certificate-thumbprint',
] as const;
export type SupportItem = (typeof supportItems)[number];

export type CauseFacts = {
  /** Who sets it right; the first unless the text says otherwise. */
  readonly actors: readonly [Actor, ...Actor[]];
  /** Any one of these suffices, least privileged first; empty where no role is needed. */
  readonly roles: readonly ActingRole[];
  readonly guideStep: GuideStep;
  /** Where to look or act, the first one first; empty where no page of Microsoft's helps. */
  readonly places: readonly Place[];
  /** Undefined where waiting changes nothing. */
  readonly waiting?: Waiting;
  readonly undo: UndoKind;
  readonly stop: {
    /** Tries after which one more proves nothing. */
    readonly attempts: number;
    readonly ask: Support;
    readonly send: readonly SupportItem[];
  };
  /** Pages or repositories where this was read. */
  readonly sources: readonly string[];
};

export type CauseFamilyFacts = Readonly<Partial<Record<Cause, CauseFacts>>>;
