/** One request at the token endpoint, as far as it has been understood. */
import type {ApiResource, EnterpriseApp, Person, Registration, Tenant} from '../directory';
import type {CodeGrant, DeviceGrant, RefreshGrant} from '../grant';
import type {Refusal} from '../refusal';
import type {PracticeTenant} from '../tenant';

export type TokenRequest = {
  readonly practice: PracticeTenant;
  readonly segment: string;
  readonly form: URLSearchParams;
  /** True for a request that a web page made. */
  readonly crossOrigin: boolean;
  readonly registration: Registration;
  /** The tenant that the path names; undefined for `organizations` and the like. */
  readonly tenant: Tenant | undefined;
};

export type CodeRequest = TokenRequest & {readonly grant: CodeGrant};
export type RefreshRequest = TokenRequest & {readonly grant: RefreshGrant};
/** Any of them: somebody signed in, and consented. */
export type GrantRequest = TokenRequest & {readonly grant: CodeGrant | RefreshGrant | DeviceGrant};

/** A requirement. Undefined where it is met. */
export type Check<Subject> = (subject: Subject) => Refusal | undefined | Promise<Refusal | undefined>;

/** What may be issued. */
export type Entitlement = {
  readonly request: GrantRequest;
  readonly person: Person;
  readonly tenant: Tenant;
  readonly enterpriseApp: EnterpriseApp | undefined;
  readonly resource: ApiResource;
  /** `scp` of the access token. */
  readonly values: readonly string[];
  /** `scope` of the response. */
  readonly scope: readonly string[];
  readonly signIn: readonly string[];
};

/** A value of the form, trimmed of nothing; undefined where empty. */
export function field({form}: Pick<TokenRequest, 'form'>, name: string): string | undefined {
  const given = form.get(name);
  return given === null || given === '' ? undefined : given;
}

export async function firstRefusal<Subject>(
  checks: readonly Check<Subject>[],
  subject: Subject,
): Promise<Refusal | undefined> {
  for (const check of checks) {
    const refusal = await check(subject);
    if (refusal) return refusal;
  }
  return undefined;
}
