/**
 * What a decoded token suggests. **Hints, and no findings**: nobody verified the token, so no step's status ever comes
 * of one. Each code fixes the shape of its own arguments.
 */
import type {ResourceId} from '../../contracts/schema';
import type {ObjectIdKind} from '../../entra/learnt-ids';

export type TokenHintArgs = {
  /** Signed by somebody else than Entra ID. */
  'other-issuer': {readonly issuer: string};
  /** Tells the application who signed in; no API takes it. */
  'id-token': Nothing;
  /** Written by the application itself, to prove what it is. */
  'client-assertion': Nothing;
  'audience-right': {readonly resource: ResourceId};
  /** Of a product whose environments have addresses of their own, and the reader's is not known. */
  'audience-of-some-environment': {readonly audience: string; readonly resource: ResourceId};
  'audience-of-other-environment': {readonly audience: string; readonly expected: string};
  'audience-of-other-api': {readonly audience: string; readonly resource?: ResourceId};
  'audience-missing': Nothing;
  'tenant-right': Nothing;
  'tenant-differs': {readonly actual: string; readonly expected: string};
  'tenant-of-personal-accounts': Nothing;
  'tenant-not-compared': {readonly actual: string};
  'client-right': Nothing;
  'client-differs': {readonly actual: string; readonly expected: string};
  'client-not-compared': {readonly actual: string};
  /** The reader's client ID is an object ID. `rightId`: the client ID of the same application. */
  'client-is-object-id': {readonly given: string; readonly is: ObjectIdKind; readonly rightId?: string};
  /** Of the `oid`, where there is nothing to compare it with. */
  'object-id-of-application': {readonly actual: string};
  'object-id-of-person': {readonly actual: string};
  'object-id-right': {readonly actual: string};
  /** `expected`: what was read of the directory, or the reader's value. */
  'object-id-differs': {readonly actual: string; readonly expected: string};
  /** The reader's object ID of the enterprise application is that of something else. */
  'object-id-of-another-kind': {readonly given: string; readonly is: ObjectIdKind};
  'user-in-place-of-application': Nothing;
  'application-in-place-of-user': Nothing;
  'permissions-there': {readonly values: readonly string[]};
  'permissions-missing': {readonly values: readonly string[]};
  'permissions-optional': {readonly values: readonly string[]};
  /** Granted inside the product: their absence says nothing. */
  'permissions-granted-elsewhere': {readonly values: readonly string[]};
  'permissions-none-expected': Nothing;
  'permissions-forbidden': {readonly values: readonly string[]};
  'permissions-not-asked': {readonly values: readonly string[]};
  /** Moments are in seconds since 1970. */
  expired: {readonly at: number};
  'valid-until': {readonly at: number};
  'not-yet-valid': {readonly at: number};
  /** Issued later than now: one of two clocks is wrong. */
  'issued-in-future': {readonly at: number};
  'expiry-missing': Nothing;
};

type Nothing = Readonly<Record<string, never>>;

export type TokenHintCode = keyof TokenHintArgs;

/** `note`: neither right nor wrong, or nothing to compare with. */
export type HintTone = 'agrees' | 'differs' | 'note';

export type TokenHint = {
  [Code in TokenHintCode]: {
    readonly code: Code;
    readonly tone: HintTone;
    readonly args: TokenHintArgs[Code];
    /** Id of the contract's step to look at. */
    readonly step?: string;
  };
}[TokenHintCode];

/** One tone for each code. */
export const hintTones: Readonly<Record<TokenHintCode, HintTone>> = {
  'other-issuer': 'differs',
  'id-token': 'differs',
  'client-assertion': 'differs',
  'audience-right': 'agrees',
  'audience-of-some-environment': 'note',
  'audience-of-other-environment': 'differs',
  'audience-of-other-api': 'differs',
  'audience-missing': 'differs',
  'tenant-right': 'agrees',
  'tenant-differs': 'differs',
  'tenant-of-personal-accounts': 'differs',
  'tenant-not-compared': 'note',
  'client-right': 'agrees',
  'client-differs': 'differs',
  'client-not-compared': 'note',
  'client-is-object-id': 'differs',
  'object-id-of-application': 'note',
  'object-id-of-person': 'note',
  'object-id-right': 'agrees',
  'object-id-differs': 'differs',
  'object-id-of-another-kind': 'differs',
  'user-in-place-of-application': 'differs',
  'application-in-place-of-user': 'differs',
  'permissions-there': 'agrees',
  'permissions-missing': 'differs',
  'permissions-optional': 'note',
  'permissions-granted-elsewhere': 'note',
  'permissions-none-expected': 'note',
  'permissions-forbidden': 'differs',
  'permissions-not-asked': 'note',
  expired: 'differs',
  'valid-until': 'agrees',
  'not-yet-valid': 'differs',
  'issued-in-future': 'differs',
  'expiry-missing': 'note',
};

/** Builds a hint; `step` is left out where the contract has none. */
export function hint<Code extends TokenHintCode>(
  code: Code,
  args: TokenHintArgs[Code],
  step?: string,
): TokenHint;
export function hint(code: TokenHintCode, args: TokenHintArgs[TokenHintCode], step?: string) {
  return {code, tone: hintTones[code], args, ...(step !== undefined && {step})};
}

export const tokenHintCodes = Object.keys(hintTones) as readonly TokenHintCode[];

/** Under which the reference of findings explains a hint. */
export function hintAnchor(code: TokenHintCode): string {
  return `hint-${code}`;
}
