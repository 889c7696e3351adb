import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

const prompts = ['login', 'none', 'consent', 'select_account', 'create'];

/** Only what Entra knows, and `none` alone (OpenID Connect Core 1.0, 3.1.2.1). */
export const checkPrompt: Check<Attempt> = ({request: {prompt}}) => {
  const known = prompt.every((value) => prompts.includes(value));
  const alone = prompt.length < 2 || !prompt.includes('none');
  return known && alone ? undefined : atRedirect(refusals.unsupportedPrompt());
};
