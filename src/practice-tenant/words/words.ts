/** The words of the tenant's pages, closed: a sentence missing in one language does not compile. */
import type {Person} from '../directory';

export const signInPermissions = ['openid', 'profile', 'email', 'offline_access', 'User.Read'] as const;
export type SignInPermission = (typeof signInPermissions)[number];

export function isSignInPermission(value: string): value is SignInPermission {
  return (signInPermissions as readonly string[]).includes(value);
}

export type Words = {
  readonly banner: {readonly title: string; readonly text: string};
  readonly roles: Readonly<Record<Person['role'], string>>;
  /** Microsoft's own names of Graph's sign-in permissions. */
  readonly permissions: Readonly<Record<SignInPermission, string>>;
  readonly picker: {
    readonly title: string;
    readonly lead: (app: string) => string;
    readonly leadUnknown: string;
    readonly personal: string;
  };
  readonly consent: {
    readonly title: string;
    readonly unverified: string;
    readonly wouldLike: string;
    readonly onBehalf: string;
    readonly onBehalfText: (tenant: string) => string;
    readonly meaning: string;
    readonly accept: string;
    readonly cancel: string;
  };
  readonly approval: {
    readonly title: string;
    readonly lead: (app: string) => string;
    readonly haveAdmin: string;
    readonly return: string;
  };
  readonly error: {
    readonly title: string;
    readonly blockedTitle: string;
    readonly lead: string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly close: string;
    /** In place of `close` where the page was not opened as a window of its own. */
    readonly back: string;
  };
  readonly signedOut: {readonly title: string; readonly lead: string};
  /** Said by the guide, under the imitated page. */
  readonly coaching: {
    readonly title: string;
    readonly picker: string;
    readonly consent: string;
    readonly approval: string;
    readonly error: string;
  };
};
