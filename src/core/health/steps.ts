/** Steps, by the way each is proved. */
import type {CheckKind} from '../contracts/schema';
import type {StepHealth} from './model';

/** The surest first. */
export const checkKinds: readonly CheckKind[] = [
  'sign-in',
  'registration',
  'script',
  'pre-flight',
  'attested',
];

/** How many steps are proved in each way. */
export function stepsByCheck(steps: readonly StepHealth[]): Readonly<Record<CheckKind, number>> {
  const counts = {'sign-in': 0, script: 0, 'pre-flight': 0, attested: 0, registration: 0};
  for (const {check} of steps) counts[check] += 1;
  return counts;
}
