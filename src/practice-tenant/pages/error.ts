/** The page where a sign-in ends that may not return to the client. */
import {aadsts, type Refusal, type Stamp} from '../refusal';
import type {PracticeTenant} from '../tenant';
import {html} from './html';
import {page} from './layout';
import {refusalDetails} from './refusal-details';

export function errorPage(practice: PracticeTenant, refusal: Refusal, stamp: Stamp): Response {
  const {words} = practice;
  const title = refusal.code === 53003 ? words.error.blockedTitle : words.error.title;
  return page(practice, {
    title,
    // Entra answers with 200 here: for a browser the page itself is in order.
    body: html`<h1 tabindex="-1">${title}</h1>
      <p class="lead">${words.error.lead}</p>
      <p class="message" role="alert" lang="en">${aadsts(refusal)}</p>
      ${refusalDetails(refusal, stamp, words)}`,
    coaching: words.coaching.error,
  });
}
