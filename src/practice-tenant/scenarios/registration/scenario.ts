/** One deliberate mistake in a registration, its enterprise application or its consent, for the registration check. */
import type {Integration, Localized} from '../../../core/contracts/schema';
import type {Directory, EnterpriseApp, Registration} from '../../directory';

/** What is to be changed of the directory: the one application that the guide sets up, and what its guide asks for. */
export type Target = {
  readonly clientId: string;
  readonly permissions: Integration['registration']['permissions'];
};

/** A permission of Microsoft Graph that the guide does not ask for. */
export function notAskedFor({permissions}: Target): string {
  return permissions.some(({value}) => value === 'Calendars.Read') ? 'Contacts.Read' : 'Calendars.Read';
}

export type RegistrationScenario = {
  readonly title: Localized;
  /** In place of `title` where the contract wants a certificate and takes no secret. */
  readonly titleOfCertificate?: Localized;
  /** From the directory in which all is well to the one with the mistake. Default: the same. */
  readonly apply?: (directory: Directory, target: Target) => Directory;
  /** The contracts it can happen to. Default: any. */
  readonly suits?: (contract: Integration) => boolean;
  /** Which ID the reader gives by mistake in place of another. */
  readonly gives?: 'registration-object-id-as-client-id';
  /** What the page knows of consent beside what Graph shows. */
  readonly signs?: {
    readonly vendorPrompt?: string;
    readonly refusals?: readonly string[];
    /** Somebody says that they have just granted consent. */
    readonly claimed?: true;
    /** An earlier check saw every permission granted. */
    readonly grantedBefore?: true;
  };
  /** After this, all is well by itself: what was granted has propagated. Default: never. */
  readonly settlesAfterSeconds?: number;
};

/** @param change also knows what the guide asks for, and what else is in the directory */
export function ofRegistration(
  change: (registration: Registration, target: Target, directory: Directory) => Registration,
) {
  return (directory: Directory, target: Target): Directory => ({
    ...directory,
    registrations: directory.registrations.map((entry) =>
      entry.clientId === target.clientId ? change(entry, target, directory) : entry,
    ),
  });
}

/** @param change undefined: the application leaves the tenant */
export function ofEnterpriseApp(change: (app: EnterpriseApp, target: Target) => EnterpriseApp | undefined) {
  return (directory: Directory, target: Target): Directory => ({
    ...directory,
    enterpriseApps: directory.enterpriseApps.flatMap((app) =>
      app.clientId === target.clientId ? (change(app, target) ?? []) : app,
    ),
  });
}

export const hasRedirectUris = ({registration}: Integration) => registration.redirectUris.length > 0;
export const hasCredential = ({registration}: Integration) => registration.credential !== undefined;
export const peopleSignIn = ({signIn}: Integration) => signIn !== undefined;
/** Some permission of it is granted by consent in Entra. */
export const needsConsent = ({registration}: Integration) =>
  registration.permissions.some(({required, grantedBy}) => required && grantedBy === undefined);
