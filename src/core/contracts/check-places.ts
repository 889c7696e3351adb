/**
 * Where a guide checks something: fragments of its address. They hold no value of anybody's and stay the same, so that a
 * calendar, a passport or a mail can lead back to the check long after.
 */
import type {Integration} from './schema';

/** Id of the box that reads the registration: a link to it opens it. */
export const registrationCheckPlace = 'registration-box';

/** Steps that are checks themselves, the one that sees most first. */
const checkSteps = ['check-sign-in', 'check-app-only-access'] as const;

type Steps = Pick<Integration, 'steps'>;

/** Where the whole set-up is checked. */
export function checkPlaceOf({steps}: Steps): string {
  return checkSteps.find((id) => steps.some((step) => step.id === id)) ?? registrationCheckPlace;
}

/** Where one step is checked; the step itself where only the reader can say so, or a check stands within it. */
export function checkPlaceOfStep(contract: Steps, id: string): string {
  const step = contract.steps.find((each) => each.id === id);
  const has = (place: string) => contract.steps.some((each) => each.id === place);
  switch (step?.check) {
    case 'sign-in':
      return has('check-sign-in') ? 'check-sign-in' : id;
    case 'script':
      return has('check-app-only-access') ? 'check-app-only-access' : id;
    case 'registration':
      return registrationCheckPlace;
    default:
      return id;
  }
}
