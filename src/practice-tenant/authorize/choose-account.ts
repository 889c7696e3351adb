/** Whose sign-in it is: the account that was chosen, hinted at, or signed in already. */
import type {Person} from '../directory';
import {offeredPersons} from '../tenant';
import type {Attempt} from './attempt';

/** With one of these, a session is not enough: accounts are shown. */
const picking = ['select_account', 'login', 'create'];

/**
 * @param form what was posted; undefined where the address was only opened
 * @returns undefined where accounts have to be shown
 */
export function chooseAccount(attempt: Attempt, form: URLSearchParams | undefined): Person | undefined {
  const {practice, request} = attempt;
  const offered = offeredPersons(practice.directory);
  if (form?.has('switch')) return undefined;
  const chosen = form?.get('account');
  if (chosen) return offered.find(({id}) => id === chosen);
  if (request.prompt.some((prompt) => picking.includes(prompt))) return undefined;
  // A password would follow here, for whom it is typed.
  if (request.loginHint !== undefined && !isSilent(attempt))
    return offered.find((person) => isNamed(person, request.loginHint));
  const [only, ...others] = signedInPersons(attempt);
  return others.length === 0 ? only : undefined;
}

/** `prompt=none`: nothing may be shown. */
export function isSilent({request: {prompt}}: Attempt): boolean {
  return prompt.includes('none');
}

/** Those who are signed in in this browser and fit the client's hints. */
export function signedInPersons(attempt: Attempt): Person[] {
  const {practice, browser, request} = attempt;
  const signedIn = practice.serverSide.sessions?.peopleOf(browser) ?? [];
  return offeredPersons(practice.directory).filter(
    (person) =>
      signedIn.includes(person.id) &&
      (request.loginHint === undefined || isNamed(person, request.loginHint)) &&
      isHinted(person, request.domainHint),
  );
}

/** The accounts that the browser knows, in order; those that the client hints at, where the hint fits any. */
export function hintedPersons(attempt: Attempt): Person[] {
  const {practice, request} = attempt;
  const known = offeredPersons(practice.directory);
  const hinted = known.filter((person) => isHinted(person, request.domainHint));
  return hinted.length > 0 ? hinted : known;
}

function isNamed({username}: Person, hint: string | undefined): boolean {
  return username === hint?.toLowerCase();
}

/** `domain_hint`: a domain, or which kind of account. */
function isHinted({kind, username}: Person, domainHint: string | undefined): boolean {
  const hint = domainHint?.toLowerCase();
  if (hint === 'consumers') return kind === 'personal';
  if (hint === 'organizations') return kind === 'work';
  return hint === undefined || username.endsWith(`@${hint}`);
}
