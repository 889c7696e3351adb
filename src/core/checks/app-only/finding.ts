/** States of the world that an application's own sign-in shows. Words live in `core/messages`, in each language. */
import type {FirstCallId} from '../../contracts/first-calls';
import type {Cause} from '../../diagnosis/explanation';
import type {FindingOf} from '../finding';

export type AppOnlyFindingArgs = {
  /** The reader gave the Secret ID, a GUID, and not the Value beside it. */
  'secret-id-given': Readonly<Record<string, never>>;
  /** Entra issued no token. */
  'token-refused': {readonly code: string; readonly cause: Cause};
  /** `aud` is none of the names of the API that is called. */
  'token-for-another-api': {readonly actual: string; readonly expected: string};
  /** `tid` is not the reader's tenant. */
  'token-from-another-tenant': {readonly actual: string; readonly expected: string};
  /** `exp` is past although the token is new: the clock here is wrong. Minutes between the two. */
  'token-already-expired': {readonly minutes: number};
  /** A permission that the contract requires is not in `roles`. */
  'required-role-missing': {readonly missing: readonly string[]; readonly granted: readonly string[]};
  /** Granted in Entra, where it opens every mailbox, and not inside Exchange, where it opens the chosen ones. */
  'role-opens-every-mailbox': {readonly roles: readonly string[]};
  /** Roles that the contract never asks for. */
  'more-roles-than-asked': {readonly extra: readonly string[]};
  /** A token was issued, and the product refuses the call. */
  'first-call-refused': {
    readonly call: FirstCallId;
    readonly code: string;
    readonly cause: Cause;
    /** Of HTTP. */
    readonly status: number;
  };
  /** Business Central answers, and no company has that name. */
  'company-not-found': {readonly wanted: string; readonly found: readonly string[]};
  /** A mailbox that must stay closed was opened. */
  'mailbox-limit-missing': Readonly<Record<string, never>>;
  /** The way that works today ends. ISO date. */
  'route-ends': {readonly on: string};
};

export type AppOnlyFindingCode = keyof AppOnlyFindingArgs;

export type AppOnlyFinding<Code extends AppOnlyFindingCode = AppOnlyFindingCode> = FindingOf<
  AppOnlyFindingArgs,
  Code
>;

/** Every code, for tests and reference pages; the record is what makes the list complete. */
export const appOnlyFindingCodes = Object.keys({
  'secret-id-given': true,
  'token-refused': true,
  'token-for-another-api': true,
  'token-from-another-tenant': true,
  'token-already-expired': true,
  'required-role-missing': true,
  'role-opens-every-mailbox': true,
  'more-roles-than-asked': true,
  'first-call-refused': true,
  'company-not-found': true,
  'mailbox-limit-missing': true,
  'route-ends': true,
} satisfies Record<AppOnlyFindingCode, true>) as readonly AppOnlyFindingCode[];
