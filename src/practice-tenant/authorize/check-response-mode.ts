import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

/** The answer travels in the fragment, in the query, or, from a server, in a form that the browser posts. */
export const checkResponseMode: Check<Attempt> = ({practice, request: {responseMode}}) =>
  ['fragment', 'query'].includes(responseMode) ||
  (responseMode === 'form_post' && practice.serverSide.postForm)
    ? undefined
    : atRedirect(refusals.unsupportedResponseMode(responseMode));
