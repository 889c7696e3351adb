import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

/** The answer travels in the fragment or in the query. Entra also knows `form_post`, which this tenant does not yet. */
export const checkResponseMode: Check<Attempt> = ({request: {responseMode}}) =>
  ['fragment', 'query'].includes(responseMode)
    ? undefined
    : atRedirect(refusals.unsupportedResponseMode(responseMode));
