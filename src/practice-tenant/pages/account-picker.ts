/** "Pick an account": who signs in. No password: the practice tenant believes everybody. */
import type {Person} from '../directory';
import type {Attempt} from '../authorize/attempt';
import {html, type Markup} from './html';
import {page} from './layout';
import type {Words} from '../words/words';

export function accountPicker({
  practice,
  registration,
  request,
}: Pick<Attempt, 'practice' | 'registration'> & Partial<Pick<Attempt, 'request'>>): Response {
  const {words, directory} = practice;
  const known = directory.offered.flatMap((id) => directory.persons.filter((person) => person.id === id));
  const hinted = known.filter((person) => isHinted(person, request?.domainHint?.toLowerCase()));
  // A hint that fits nobody is none.
  const persons = hinted.length > 0 ? hinted : known;
  const tenantName = (person: Person) =>
    person.kind === 'personal'
      ? words.picker.personal
      : (directory.tenants.find(({id}) => id === person.tenantId)?.name ?? '');
  return page(practice, {
    title: words.picker.title,
    body: html`<h1 tabindex="-1">${words.picker.title}</h1>
      <p class="lead">${registration ? words.picker.lead(registration.name) : words.picker.leadUnknown}</p>
      <form method="post">
        <ul class="accounts">
          ${persons.map((person) => account(person, tenantName(person), words))}
        </ul>
      </form>`,
    coaching: words.coaching.picker,
  });
}

/** `domain_hint`: a domain, or which kind of account. */
function isHinted({kind, username}: Person, hint: string | undefined): boolean {
  if (hint === 'consumers') return kind === 'personal';
  if (hint === 'organizations') return kind === 'work';
  return hint === undefined || username.endsWith(`@${hint}`);
}

function account({id, name, username, role}: Person, tenantName: string, words: Words): Markup {
  return html`<li>
    <button type="submit" class="account" name="account" value="${id}">
      <span class="account-name">${name}</span>
      <span class="account-username">${username}</span>
      <span class="account-role"
        ><span class="role role-${role}">${words.roles[role]}</span> ${tenantName}</span
      >
    </button>
  </li> `;
}
