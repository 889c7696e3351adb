import type {AppOnlyFinding} from './app-only/finding';
import type {Finding} from './finding';
import type {RegistrationFinding} from './registration/finding';

/** Of any check. Codes are unique across the families. */
export type AnyFinding = Finding | RegistrationFinding | AppOnlyFinding;
