/** "Need admin approval": an ordinary user met a permission that only an administrator may grant here. */
import type {SignedInAttempt} from '../authorize/attempt';
import type {Refusal, Stamp} from '../refusal';
import {html} from './html';
import {page} from './layout';
import {refusalDetails} from './refusal-details';

export function adminApprovalPage(attempt: SignedInAttempt, refusal: Refusal, stamp: Stamp): Response {
  const {practice, registration, person} = attempt;
  const {words} = practice;
  return page(practice, {
    title: words.approval.title,
    body: html`<p class="who">${person.username}</p>
      <h1 tabindex="-1">${words.approval.title}</h1>
      <p class="app">${registration.name}</p>
      <p class="lead">${words.approval.lead(registration.name)}</p>
      <form method="post" class="links">
        <input type="hidden" name="account" value="${person.id}" />
        <button type="submit" class="link" name="switch" value="yes">${words.approval.haveAdmin}</button>
        <button type="submit" class="link" name="decision" value="return">${words.approval.return}</button>
      </form>
      ${refusalDetails(refusal, stamp, words)}`,
    coaching: words.coaching.approval,
  });
}
