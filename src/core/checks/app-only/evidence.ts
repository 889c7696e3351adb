/**
 * What was seen of an application that signs in as itself: plain values, without its secret and without its token.
 * A shell gathers it, or it is read from what a check script printed.
 */
import type {FirstCallId, Route} from '../../contracts/first-calls';
import type {Cause} from '../../diagnosis/explanation';
import type {TokenClaims} from '../../entra/token-claims';

/** What Entra or a product said no with, as the diagnosis explains it. */
export type Refusal = {
  /** As the catalogue spells it; null where the answer holds no code that is known. */
  readonly code: string | null;
  readonly cause: Cause;
  /** Id of the contract's step to redo, where the diagnosis names one. */
  readonly step: string | null;
  /** Of HTTP. */
  readonly status: number;
};

/** The claims that rules read. A hint: nothing is verified, and the product has the last word. */
export type ClaimsHint = Pick<TokenClaims, 'version' | 'audience' | 'tenantId' | 'roles' | 'expiresAt'>;

export type TokenOutcome =
  /** What was given as the secret's value is a GUID: nothing was asked. */
  | {readonly kind: 'not-asked'; readonly because: 'secret-is-an-id'}
  | {readonly kind: 'refused'; readonly refusal: Refusal}
  /** `claims` is absent where the token cannot be read, which proves nothing against it. */
  | {readonly kind: 'issued'; readonly claims?: ClaimsHint};

export type CallOutcome =
  | {
      readonly kind: 'answered';
      /** Names of the companies that Business Central lists, as it spells them. */
      readonly companies?: readonly string[];
    }
  | {readonly kind: 'refused'; readonly refusal: Refusal};

export type CallEvidence = {
  readonly call: FirstCallId;
  /** `outside`: of a mailbox that the reader says must stay closed. */
  readonly mailbox?: 'chosen' | 'outside';
  readonly outcome: CallOutcome;
};

export type AppOnlyEvidence = {
  /** When the token was answered, in seconds since 1970. */
  readonly at: number;
  readonly token: TokenOutcome;
  /** In the order in which they were made; none is made without a token. */
  readonly calls: readonly CallEvidence[];
};

/** The reader's values that the evidence is compared with. */
export type AppOnlyValues = {
  /** In lower case. */
  readonly tenantId?: string;
  readonly environmentUrl?: string;
  readonly company?: string;
};

/** All that judging it again needs, and nothing that must not be kept. */
export type AppOnlyReport = {
  readonly kind: 'app-only';
  readonly route: Route;
  readonly values: AppOnlyValues;
  readonly seen: AppOnlyEvidence;
};
