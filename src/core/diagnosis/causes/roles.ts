/** Groups of roles that suffice for the same work, least privileged first. */
import type {ActingRole} from './cause-facts';

/** Whoever registered the application; also as its owner without any role. */
export const owner = 'application-developer' satisfies ActingRole;

export const registrationManagers = [
  'cloud-application-administrator',
  'application-administrator',
] as const satisfies readonly ActingRole[];

/** Application permissions of Microsoft Graph need the last one. */
export const consentGivers = [
  ...registrationManagers,
  'privileged-role-administrator',
] as const satisfies readonly ActingRole[];

/** Reading the sign-in logs; the change that follows may need more. */
export const logReaders = [
  'reports-reader',
  'security-administrator',
] as const satisfies readonly ActingRole[];
