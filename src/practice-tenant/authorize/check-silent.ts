import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';
import {isSilent, signedInPersons} from './choose-account';

/** `prompt=none` needs one session, and no more, that fits the client's hints. In a page there is none. */
export const checkSilent: Check<Attempt> = (attempt) => {
  if (!isSilent(attempt)) return undefined;
  const {practice, browser, request} = attempt;
  const [fitting, ...others] = signedInPersons(attempt);
  if (fitting) return others.length === 0 ? undefined : atRedirect(refusals.severalSessions());
  const anybody = (practice.serverSide.sessions?.peopleOf(browser) ?? []).length > 0;
  return atRedirect(
    anybody && request.loginHint !== undefined ? refusals.noSessionOfHint() : refusals.noSession(),
  );
};
