/** French sentences about the findings of every check. `@finding-sentences` resolves here in the French build. */
import type {EveryFinding} from '../every-finding';
import {appOnlyFindings as appOnly} from './app-only';
import {findings as signIn} from './findings';
import {registration} from './registration';

export const everyFinding: EveryFinding = {signIn, registration, appOnly};
