/** An application that may read the directory, as the check of a registration does. */
import {withEnterpriseApps, type Directory} from '../../../src/practice-tenant/directory';
import {graphUri} from '../../../src/practice-tenant/practice-directory';
import {
  sampleAddresses,
  sampleServer,
  sampleServerDirectory,
} from '../../../src/practice-tenant/server/sample-server';
import {call, scopes, tokenFor} from './client';

const readerPermissions = [
  'Application.Read.All',
  'DelegatedPermissionGrant.Read.All',
  'Organization.Read.All',
  'CrossTenantInformation.ReadBasic.All',
];

/** @returns the directory, in which every application was granted these application permissions of Graph as well. */
export function withReader(directory: Directory, values: readonly string[] = readerPermissions): Directory {
  return withEnterpriseApps(directory, (app) => ({
    ...app,
    appRoles: [...app.appRoles, {resource: graphUri, values}],
  }));
}

export async function readerOf(values?: readonly string[]) {
  // The same key signs for all sample servers: its tokens are good at each of them.
  const send = sampleServer({directory: withReader(sampleServerDirectory, values)});
  const token = await tokenFor(send, 'ipaas-business-central', scopes.graph);
  const readLink = async (link: string) =>
    (await send(new Request(link, {headers: {authorization: `Bearer ${token}`}}))).json();
  return {
    token,
    send: (path: string) => call(send, 'graph', `/v1.0${path}`, {token}),
    readLink,
    read: async (path: string) => readLink(`${sampleAddresses.graph ?? ''}/v1.0${path}`),
  };
}
