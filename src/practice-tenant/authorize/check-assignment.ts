import {refusals} from '../refusals';
import {onPage, type Check, type SignedInAttempt} from './attempt';

/** Where the enterprise application says "Assignment required?", the person must be assigned; administrators too. */
export const checkAssignment: Check<SignedInAttempt> = ({enterpriseApp, registration, person}) =>
  enterpriseApp?.assignmentRequired && !enterpriseApp.assigned.includes(person.id)
    ? onPage(refusals.notAssigned(person.username, registration))
    : undefined;
