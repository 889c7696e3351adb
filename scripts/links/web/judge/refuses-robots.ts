import {isDoor} from './address';
import {aboutAnswers, isThere} from './judgement';

/** Titles of what stands between a robot and a page that answers 200. */
const challenges =
  /^(?:just a moment|attention required! \| cloudflare|access denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|security check|robot check|bot verification|pardon our interruption|please wait\W*$|human verification|captcha|checking your browser)/i;

/**
 * The server will not show robots the page, or asks who we are. Nobody can tell whether readers see it: 401, 403,
 * 429, LinkedIn's 999, the rest of the 4xx but for "not found", and doors that answer 200.
 */
export const refusesRobots = aboutAnswers(({url}, answered) => {
  const {status, page, finalUrl, hops} = answered;
  if (isThere(answered)) {
    const isSentToDoor = hops.length > 0 && isDoor(finalUrl) && !isDoor(url);
    const isChallenge = page?.title !== undefined && challenges.test(page.title);
    if (!isSentToDoor && !isChallenge) return [];
    return [
      {
        code: 'web-refuses-robots',
        severity: 'note',
        args: {status: isSentToDoor ? (hops.at(-1)?.status ?? status) : status},
      },
    ];
  }
  const isMissing = status === 404 || status === 410;
  const isFailure = (status >= 500 && status !== 999) || status === 408 || status === 425;
  return isMissing || isFailure ? [] : [{code: 'web-refuses-robots', severity: 'note', args: {status}}];
});
