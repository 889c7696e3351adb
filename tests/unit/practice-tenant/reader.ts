/** The application that reads set-ups back, and directories in which others may read more than their contracts ask. */
import {withEnterpriseApps, type Directory} from '../../../src/practice-tenant/directory';
import {graphUri} from '../../../src/practice-tenant/practice-directory';
import {sampleAddresses, sampleServer} from '../../../src/practice-tenant/server/sample-server';
import {scopes, tokenFor} from './client';

/** @returns the directory, in which every application was granted these application permissions of Graph as well. */
export function withGraphRoles(directory: Directory, values: readonly string[]): Directory {
  return withEnterpriseApps(directory, (app) => ({
    ...app,
    appRoles: [...app.appRoles, {resource: graphUri, values}],
  }));
}

/** @returns the directory, in which EWS is switched off mailbox by mailbox. */
export function withoutEwsInMailboxes(directory: Directory): Directory {
  const {products} = directory;
  if (!products) return directory;
  const exchange = products.exchange.map((organization) => ({
    ...organization,
    mailboxes: organization.mailboxes.map((mailbox) => ({...mailbox, ewsEnabled: false})),
  }));
  return {...directory, products: {...products, exchange}};
}

export async function readerOf() {
  const send = sampleServer();
  const token = await tokenFor(send, 'checker', scopes.graph);
  const readLink = async (link: string) =>
    (await send(new Request(link, {headers: {authorization: `Bearer ${token}`}}))).json();
  return {
    token,
    readLink,
    read: async (path: string) => readLink(`${sampleAddresses.graph ?? ''}/v1.0${path}`),
  };
}
