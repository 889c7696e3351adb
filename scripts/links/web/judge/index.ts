import type {WebAnswer, WebQuestion} from '../model';
import {anchors} from './anchors';
import {content} from './content';
import {host} from './host';
import type {Judgement, WebFinding, WebRule} from './judgement';
import {noAnswer} from './no-answer';
import {notAsked} from './not-asked';
import {notFound} from './not-found';
import {redirects} from './redirects';
import {redirectsNowhere} from './redirects-nowhere';
import {refusesRobots} from './refuses-robots';
import {serverFails} from './server-fails';
import {softNotFound} from './soft-not-found';

export type {Judgement, WebFinding} from './judgement';
export {placeFindings} from './place';

/** Whether the address leads to what it should. The first of these that has something to say has the word. */
const whether: readonly WebRule[] = [
  host,
  redirectsNowhere,
  noAnswer,
  notAsked,
  notFound,
  serverFails,
  refusesRobots,
  softNotFound,
];

/** What else there is to say of a page that is there. */
const besides: readonly WebRule[] = [content, anchors, redirects];

/** Codes that say: nobody can tell. */
const unsure: ReadonlySet<string> = new Set<WebFinding['code']>([
  'web-refuses-robots',
  'web-server-fails',
  'web-no-answer',
  'web-redirects-too-often',
  'web-anchor-unknown',
  'web-private-address',
  'web-not-in-cache',
  'web-soft-not-found',
]);

/** Judges what was seen at an address. Broken: somebody saw that it is; whatever may pass is not. Pure. */
export function judge(question: WebQuestion, answer: WebAnswer): Judgement {
  const decisive = whether.map((rule) => rule(question, answer)).find((said) => said.length > 0);
  const findings = decisive ?? besides.flatMap((rule) => rule(question, answer));
  const isBroken = findings.some(({severity}) => severity === 'error');
  const isUnsure = findings.some(({code}) => unsure.has(code));
  return {verdict: isBroken ? 'broken' : isUnsure ? 'cannot-tell' : 'fine', findings};
}
