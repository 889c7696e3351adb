/**
 * A finding is a state of the world that is not what the contract asks for: a code and plain arguments.
 * Words live in `core/messages`, in each language; adding a code here does not compile until both have them.
 */

export type Severity = 'error' | 'warning';

/** Each code fixes the shape of its own arguments. */
export type FindingArgs = {
  /** A permission of the contract is not among the granted scopes. */
  'required-scope-missing': {readonly missing: readonly string[]; readonly granted: readonly string[]};
  /** Entra granted permissions of this resource that the contract never asks for. */
  'more-granted-than-asked': {readonly extra: readonly string[]};
  /** A granted scope belongs to another resource than the one the vendor calls. Scopes are given as received. */
  'scope-of-another-resource': {readonly scopes: readonly string[]; readonly expectedResource: string};
  /** The application has no consent in this tenant (AADSTS65001). */
  'consent-not-granted': {readonly code: string};
  /** The person chose Cancel on the consent page (AADSTS65004, access_denied). */
  'consent-declined': {readonly code: string};
  /** A user may not consent here: an administrator must (AADSTS90094, AADSTS90095). */
  'admin-approval-required': {readonly code: string};
  /** Signed in, but no refresh token: the vendor would lose the connection after about an hour. */
  'refresh-not-possible': Readonly<Record<string, never>>;
  /** The account belongs to another tenant than the reader's. */
  'wrong-tenant': {readonly actual: string; readonly expected: string};
  /**
   * A personal Microsoft account was used; the products need a work or school account. The name is known when
   * the account did sign in, the code when Entra refused it (AADSTS500208 and kin).
   */
  'personal-account-used': {readonly username?: string; readonly code?: string};
  /** The redirect address of the request is not on the registration (AADSTS50011 and kin). */
  'redirect-uri-not-registered': {readonly code: string};
  /** The address is registered, but on another platform than the one that redeems the code (AADSTS9002326 and kin). */
  'redirect-uri-on-wrong-platform': {readonly code: string};
  /** The registration admits one tenant only, and the contract asks for several (AADSTS50194). */
  'registration-is-single-tenant': {readonly code: string};
  /** Assignment is required on the enterprise application and this user is not assigned (AADSTS50105). */
  'user-not-assigned': {readonly code: string};
  /** No application with this client ID in this tenant (AADSTS700016). */
  'application-not-found': {readonly code: string};
  /** Any other refusal: the diagnosis catalogue explains the code. */
  'sign-in-refused': {readonly code: string};
};

export type FindingCode = keyof FindingArgs;

export type Finding<Code extends FindingCode = FindingCode> = FindingOf<FindingArgs, Code>;

/** A finding of a family of codes, whose arguments `Args` says. */
export type FindingOf<Args, Code extends keyof Args> = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    /** Id of the contract step to redo, where the contract has one. */
    readonly step?: string;
    readonly args: Args[C];
  };
}[Code];

/** `cannot-tell` carries its reason elsewhere (a ToolError); a step is never `passed` without evidence. */
export type StepStatus = 'passed' | 'failed' | 'cannot-tell' | 'not-checked';

/** Every code, for tests and reference pages; the record is what makes the list complete. */
export const findingCodes = Object.keys({
  'required-scope-missing': true,
  'more-granted-than-asked': true,
  'scope-of-another-resource': true,
  'consent-not-granted': true,
  'consent-declined': true,
  'admin-approval-required': true,
  'refresh-not-possible': true,
  'wrong-tenant': true,
  'personal-account-used': true,
  'redirect-uri-not-registered': true,
  'redirect-uri-on-wrong-platform': true,
  'registration-is-single-tenant': true,
  'user-not-assigned': true,
  'application-not-found': true,
  'sign-in-refused': true,
} satisfies Record<FindingCode, true>) as readonly FindingCode[];
