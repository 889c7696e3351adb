/**
 * From a signed-in account to evidence. Leg 2 redeems the refresh token for everything consented: Entra answers
 * with exactly that, or refuses, and nothing in the tenant changes either way.
 */
import {CacheLookupPolicy, type AccountInfo, type AuthenticationResult} from '@azure/msal-browser';
import type {Evidence, RefusalEvidence, SignInEvidence} from '../core/checks/evidence';
import {ToolError} from '../core/checks/tool-error';
import {meansNoRefreshToken, readMsalError} from './msal-errors';
import type {Stage} from './stage';
import {defaultScope} from './target';
import {fetchTenantFacts, type TenantFacts} from './tenant-name';

/** The part of MSAL's client that asks without a window. */
export type SilentClient = {
  acquireTokenSilent(request: {
    scopes: string[];
    account: AccountInfo;
    cacheLookupPolicy: CacheLookupPolicy;
  }): Promise<Pick<AuthenticationResult, 'scopes' | 'accessToken'>>;
};

/** Whose answer it was; for showing, never for keeping. */
export type Who = {
  readonly username: string;
  readonly name?: string;
  readonly tenantId: string;
  readonly tenantName?: string;
};

export type Gathered = {readonly evidence: Evidence; readonly who: Who};

/**
 * @param signedIn what leg 1 (or the consent page) answered.
 * @throws ToolError when nothing could be asked; any other error is ours.
 */
export async function gatherEvidence(
  client: SilentClient,
  signedIn: Pick<AuthenticationResult, 'account' | 'scopes' | 'tenantId'>,
  {target, graph}: Pick<Stage, 'target' | 'graph'>,
): Promise<Gathered> {
  const {account} = signedIn;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- MSAL’s type leaves the null out.
  if (!account) throw new Error('MSAL signed in without an account');
  const silently = (scope: string) =>
    client.acquireTokenSilent({
      scopes: [scope],
      account,
      // Only the refresh token: no cached answer, and no hidden frame.
      cacheLookupPolicy: CacheLookupPolicy.RefreshToken,
    });

  const granted = await grantedBy(() => silently(defaultScope(target)));
  const facts = await tenantFacts(() => silently(graph.scope), graph);

  const tenantId = (signedIn.tenantId || account.tenantId).toLowerCase();
  const expectedTenantId = expectedId(target.expectedTenant, tenantId, facts);
  const person = {username: account.username, ...(account.name && {name: account.name})};
  const tenant = {tenantId, ...(facts && {tenantName: facts.name})};
  const evidence = (grants: Pick<SignInEvidence, 'granted' | 'refresh'>): Gathered => ({
    evidence: {
      kind: 'sign-in',
      requested: target.requested,
      resourceUri: target.resourceUri,
      account: person,
      ...tenant,
      ...(expectedTenantId && {expectedTenantId}),
      ...grants,
    },
    who: {...person, ...tenant},
  });

  if (granted === 'no-refresh-token') return evidence({granted: signedIn.scopes, refresh: 'refused'});
  if (Array.isArray(granted)) return evidence({granted, refresh: 'works'});
  // Another tenant's refusal says nothing of the reader's; whose account it was does.
  const elsewhere = expectedTenantId !== undefined && expectedTenantId !== tenantId;
  return elsewhere
    ? evidence({granted: signedIn.scopes, refresh: 'not-tried'})
    : {evidence: granted, who: {...person, ...tenant}};
}

async function grantedBy(
  ask: () => Promise<Pick<AuthenticationResult, 'scopes'>>,
): Promise<string[] | RefusalEvidence | 'no-refresh-token'> {
  try {
    return (await ask()).scopes;
  } catch (error) {
    if (meansNoRefreshToken(error)) return 'no-refresh-token';
    const read = readMsalError(error);
    if (read === undefined) throw error;
    if (read instanceof ToolError) throw read;
    return read;
  }
}

async function tenantFacts(
  ask: () => Promise<Pick<AuthenticationResult, 'accessToken'>>,
  graph: Stage['graph'],
): Promise<TenantFacts | undefined> {
  try {
    return await fetchTenantFacts(graph, (await ask()).accessToken);
  } catch {
    // Not permitted, or not reachable: the name is a courtesy.
    return undefined;
  }
}

/** A reader may have given a domain: it stands for this tenant's ID where Graph lists it among its own. */
function expectedId(
  expected: string | undefined,
  tenantId: string,
  facts: TenantFacts | undefined,
): string | undefined {
  if (!expected?.includes('.')) return expected;
  if (!facts) return undefined;
  return facts.domains.includes(expected) ? tenantId : expected;
}
