import {aadsts, pageTimestamp, type Refusal, type Stamp} from '../refusal';
import type {Words} from '../words/words';
import {html, type Markup} from './html';

/**
 * The block that Entra offers for support, in Entra's own form: what a reader copies and pastes into the guide.
 * The button is shown by the page's host, where there is a clipboard.
 */
export function refusalDetails(refusal: Refusal, stamp: Stamp, words: Words): Markup {
  const text = [
    `Request Id: ${stamp.traceId}`,
    `Correlation Id: ${stamp.correlationId}`,
    `Timestamp: ${pageTimestamp(stamp.at)}`,
    `Message: ${aadsts(refusal)}`,
  ].join('\n');
  return html`<section class="details" aria-labelledby="details-title">
    <h2 id="details-title">${words.error.details}</h2>
    <pre id="details" tabindex="0">${text}</pre>
    <p class="actions">
      <button type="button" class="quiet" data-copy="details" data-copied="${words.error.copied}" hidden>
        ${words.error.copy}
      </button>
      <button type="button" class="quiet" data-close hidden>${words.error.close}</button>
      <button type="button" class="quiet" data-back hidden>${words.error.back}</button>
    </p>
  </section>`;
}
