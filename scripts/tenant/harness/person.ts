/** A person in front of the practice tenant's pages, without a browser: opens an address, chooses, answers. */
import {people} from '../../../src/practice-tenant/practice-directory';

/** @returns where the sign-in sends the person, with its answer */
export async function signIn(address: string, account: string = people.administrator): Promise<URL> {
  const response = await submit(address, {account, decision: 'accept'});
  const location = response.headers.get('location');
  if (!location) throw new Error(`The tenant kept the person on its page: ${await messageOf(response)}`);
  return new URL(location);
}

/**
 * Types a device's code, and lets the device in or not.
 *
 * @param send for whoever trusts the tenant otherwise than by the environment
 */
export async function enterDeviceCode(
  page: string,
  userCode: string,
  device: 'continue' | 'cancel',
  send: Send = fetch,
): Promise<void> {
  const typed = await submit(page, {user_code: userCode}, send);
  const location = typed.headers.get('location');
  if (!location) throw new Error(`The code was not taken: ${await messageOf(typed)}`);
  const answer = {account: people.administrator, decision: 'accept', device};
  await submit(new URL(location, page).href, answer, send);
}

type Send = (address: string, init: RequestInit) => Promise<Response>;

function submit(
  address: string,
  form: Readonly<Record<string, string>>,
  send: Send = fetch,
): Promise<Response> {
  return send(address, {method: 'POST', body: new URLSearchParams(form), redirect: 'manual'});
}

async function messageOf(response: Response): Promise<string> {
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}
