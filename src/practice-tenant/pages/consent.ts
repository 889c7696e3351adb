/** "Permissions requested": each permission by name, and who is asked to agree. */
import type {ApiResource} from '../directory';
import type {SessionConsent} from '../grant';
import type {SignedInAttempt} from '../authorize/attempt';
import {isSignInPermission, type Words} from '../words/words';
import type {Language} from '../seed';
import {html, type Markup} from './html';
import {page} from './layout';

export function consentPage(attempt: SignedInAttempt, toAsk: SessionConsent): Response {
  const {practice, registration, person, tenant} = attempt;
  const {words, directory, language} = practice;
  const permissions = toAsk.flatMap(({resource, values}) => {
    const api = directory.resources.find(({uri}) => uri === resource);
    return values
      .filter((value) => !['openid', 'email'].includes(value) || values.length === 1)
      .map((value) => permission(value, api, words, language));
  });
  const forEveryone =
    person.role === 'administrator'
      ? html`<p class="choice">
            <label
              ><input type="checkbox" name="on_behalf_of_organization" value="yes" />
              ${words.consent.onBehalf}</label
            >
          </p>
          <p class="fine">${words.consent.onBehalfText(tenant.name)}</p>`
      : undefined;
  return page(practice, {
    title: words.consent.title,
    body: html`<p class="who">${person.username}</p>
      <h1 tabindex="-1">${words.consent.title}</h1>
      <p class="app">${registration.name}</p>
      <p class="unverified">${words.consent.unverified}</p>
      <p id="would-like">${words.consent.wouldLike}</p>
      <ul class="permissions" aria-labelledby="would-like">
        ${permissions}
      </ul>
      <form method="post">
        <input type="hidden" name="account" value="${person.id}" />
        ${forEveryone}
        <p class="fine">${words.consent.meaning}</p>
        <p class="actions">
          <button type="submit" class="quiet" name="decision" value="cancel">${words.consent.cancel}</button>
          <button type="submit" class="primary" name="decision" value="accept">
            ${words.consent.accept}
          </button>
        </p>
      </form>`,
    coaching: words.coaching.consent,
  });
}

function permission(value: string, api: ApiResource | undefined, words: Words, language: Language): Markup {
  const known = api?.permissions.find((entry) => entry.value === value);
  const name = isSignInPermission(value) ? words.permissions[value] : (known?.displayName ?? value);
  const nameLanguage = known?.displayNameLanguage ?? language;
  return html`<li>
    <span class="permission-name" lang="${nameLanguage}">${name}</span>
    <code class="permission-value">${value}</code> <span class="permission-api">${api?.name}</span>
    ${known?.why === undefined ? undefined : html`<span class="permission-why">${known.why}</span>`}
  </li>`;
}
