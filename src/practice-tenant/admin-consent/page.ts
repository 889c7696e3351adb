/** "Permissions requested – review for your organization". */
import type {ApiPermission, Person, Tenant} from '../directory';
import {html, type Markup} from '../pages/html';
import {page} from '../pages/layout';
import type {PracticeTenant} from '../tenant';
import {isSignInPermission} from '../words/words';
import type {AdminConsentRequest} from './request';
import {adminConsentWords} from './words';

type Subject = {
  readonly practice: PracticeTenant;
  readonly person: Person;
  readonly tenant: Tenant;
  readonly asked: AdminConsentRequest;
};

export function adminConsentPage({practice, person, tenant, asked}: Subject): Response {
  const {words, language, directory} = practice;
  const own = adminConsentWords[language];
  const {registration, toGrant} = asked;
  const entries = toGrant.flatMap(({resource, values, roles}) => {
    const api = directory.resources.find(({uri}) => uri === resource);
    return [
      ...values.map((value) => entry(value, api?.permissions, api?.name, own.delegated)),
      ...roles.map((value) => entry(value, api?.appRoles, api?.name, own.application)),
    ];
  });

  function entry(
    value: string,
    known: readonly ApiPermission[] = [],
    api: string | undefined,
    kind: string,
  ): Markup {
    const found = known.find((permission) => permission.value === value);
    const name = isSignInPermission(value) ? words.permissions[value] : (found?.displayName ?? value);
    return html`<li>
      <span class="permission-name" lang="${found?.displayNameLanguage ?? language}">${name}</span>
      <code class="permission-value">${value}</code>
      <span class="permission-api">${api}</span> <span class="permission-why">${kind}</span>
    </li>`;
  }

  return page(practice, {
    title: words.consent.title,
    body: html`<p class="who">${person.username}</p>
      <h1 tabindex="-1">${words.consent.title}</h1>
      <p class="lead">${own.review(tenant.name)}</p>
      <p class="app">${registration.name}</p>
      <p class="unverified">${words.consent.unverified}</p>
      <p id="would-like">${words.consent.wouldLike}</p>
      <ul class="permissions" aria-labelledby="would-like">
        ${entries}
      </ul>
      <form method="post">
        <input type="hidden" name="account" value="${person.id}" />
        <p class="fine">${own.meaning(tenant.name)}</p>
        <p class="actions">
          <button type="submit" class="quiet" name="decision" value="cancel">${words.consent.cancel}</button>
          <button type="submit" class="primary" name="decision" value="accept">
            ${words.consent.accept}
          </button>
        </p>
      </form>`,
  });
}
