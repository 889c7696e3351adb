import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

/** `prompt=none` needs a session; this tenant keeps none, like a browser that blocks third-party cookies. */
export const checkSilent: Check<Attempt> = ({request: {prompt}}) =>
  prompt.includes('none') ? atRedirect(refusals.noSession()) : undefined;
