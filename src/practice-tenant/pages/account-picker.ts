/** "Pick an account": who signs in. No password: the practice tenant believes everybody. */
import type {Directory, Person, Registration} from '../directory';
import type {PracticeTenant} from '../tenant';
import type {Words} from '../words/words';
import {html, type Markup} from './html';
import {page} from './layout';

export type AccountPicker = {
  readonly practice: PracticeTenant;
  /** The application that asks, where it is known. */
  readonly registration: Registration | undefined;
  /** Accounts to offer, in order. */
  readonly persons: readonly Person[];
};

export function accountPicker({practice, registration, persons}: AccountPicker): Response {
  const {words, directory} = practice;
  return page(practice, {
    title: words.picker.title,
    body: html`<h1 tabindex="-1">${words.picker.title}</h1>
      <p class="lead">${registration ? words.picker.lead(registration.name) : words.picker.leadUnknown}</p>
      <form method="post">
        <ul class="accounts">
          ${persons.map((person) => account(person, tenantName(person, directory, words), words))}
        </ul>
      </form>`,
    coaching: words.coaching.picker,
  });
}

function tenantName({kind, tenantId}: Person, {tenants}: Directory, words: Words): string {
  if (kind === 'personal') return words.picker.personal;
  return tenants.find(({id}) => id === tenantId)?.name ?? '';
}

function account({id, name, username, role}: Person, tenant: string, words: Words): Markup {
  return html`<li>
    <button type="submit" class="account" name="account" value="${id}">
      <span class="account-name">${name}</span>
      <span class="account-username">${username}</span>
      <span class="account-role"><span class="role role-${role}">${words.roles[role]}</span> ${tenant}</span>
    </button>
  </li> `;
}
