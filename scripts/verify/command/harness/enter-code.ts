/** Whoever enters a device's code, as soon as the command shows it. */
import {Agent, fetch} from 'undici';
import {enterDeviceCode} from '../../../tenant/harness/person';

const form = {'content-type': 'application/x-www-form-urlencoded'};

/** @param trust certificates of the tenant, in PEM */
export function codeEntering(
  trust: readonly string[],
  decision: 'continue' | 'cancel',
): (all: string) => void {
  const entered = new Set<string>();
  return (all) => {
    const [, page = '', code = ''] = /Open (\S+) in a browser, and enter this code:\n(\S+)\n/.exec(all) ?? [];
    if (code === '' || entered.has(code)) return;
    entered.add(code);
    const dispatcher = new Agent({connect: {ca: [...trust]}});
    const send = (address: string, {method = 'GET', body, redirect = 'follow'}: RequestInit) =>
      fetch(address, {
        method,
        body: body as URLSearchParams,
        redirect,
        dispatcher,
        headers: form,
      }) as unknown as Promise<Response>;
    enterDeviceCode(page, code, decision, send)
      // Where the command gave up, its tenant may be gone before the code is typed: what the command said is what counts.
      .catch(() => undefined)
      .finally(() => void dispatcher.close());
  };
}
