import type {PracticeTenant} from '../tenant';
import {html} from './html';
import {page} from './layout';

export function signedOutPage(practice: PracticeTenant): Response {
  const {words} = practice;
  return page(practice, {
    title: words.signedOut.title,
    body: html`<h1 tabindex="-1">${words.signedOut.title}</h1>
      <p class="lead">${words.signedOut.lead}</p>
      <p class="actions">
        <button type="button" class="quiet" data-close hidden>${words.error.close}</button>
        <button type="button" class="quiet" data-back hidden>${words.error.back}</button>
      </p>`,
  });
}
