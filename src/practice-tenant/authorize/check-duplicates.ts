import {refusals} from '../refusals';
import {onPage, type Attempt, type Check} from './attempt';

/** No parameter may come twice: which of the two is meant? */
export const checkDuplicates: Check<Attempt> = ({request: {duplicate}}) =>
  duplicate === undefined ? undefined : onPage(refusals.duplicateParameter(duplicate));
