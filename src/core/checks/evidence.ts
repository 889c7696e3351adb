/**
 * What the shells gathered, as plain values: no token, no clock, no language. Rules read nothing else.
 */

/** A sign-in that ended with tokens. */
export type SignInEvidence = {
  readonly kind: 'sign-in';
  /** The permission names asked of the resource, without its URI (`user_impersonation`). */
  readonly requested: readonly string[];
  /** App ID URI of the resource asked, such as `https://api.businesscentral.dynamics.com`. */
  readonly resourceUri: string;
  /** `scope` of the token *response*, split at spaces, as received. Never read from the access token. */
  readonly granted: readonly string[];
  readonly account: {readonly username: string; readonly name?: string};
  /** `tid` of the ID token, lower case. */
  readonly tenantId: string;
  /** Display name of that tenant, where the registration may read it (`User.Read`). */
  readonly tenantName?: string;
  /** What the reader said their tenant is, if they did, lower case. */
  readonly expectedTenantId?: string;
  /** Whether a refresh token was issued and answered; `not-tried` when the contract needs none. */
  readonly refresh: 'works' | 'refused' | 'not-tried';
};

/** A sign-in that Entra refused: the answer at the redirect URI, at the token endpoint, or pasted by the reader. */
export type RefusalEvidence = {
  readonly kind: 'refusal';
  /** OAuth `error`, such as `access_denied`, where there is one. */
  readonly error?: string;
  /** Error codes in order of appearance, each as in the catalogue (`AADSTS50011`, `interaction_required`). */
  readonly codes: readonly string[];
  /** Seen by the page, or brought by the reader from Microsoft's own page. */
  readonly seenBy: 'page' | 'reader';
};

export type Evidence = SignInEvidence | RefusalEvidence;
