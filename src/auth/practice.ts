/** The practice tenant in Microsoft's place. Loaded in practice mode only. */
import {ToolError} from '../core/checks/tool-error';
import {createInPageTenant} from '../practice-tenant/in-page';
import {findScenarioId} from '../practice-tenant/scenarios';
import {networkClientOf} from './network-client';
import type {Stage} from './stage';
import type {SignInRequest} from './target';

export function practiceStage(
  {clientId, tenant, resourceUri, requested, root}: SignInRequest,
  {scenario: name, language, seed}: NonNullable<SignInRequest['practice']>,
): Stage {
  const scenario = findScenarioId(name);
  if (!scenario) throw new ToolError('bad-option');
  const practice = createInPageTenant({
    seed,
    scenario,
    language,
    root,
    clientId,
    // The practice tenant knows its own by ID; a reader's domain has no meaning there.
    tenantId: tenant?.includes('.') ? undefined : tenant,
    environmentUrl: resourceUri,
    now: Date.now,
    randomId: () => crypto.randomUUID(),
  });
  return {
    target: {
      clientId: practice.clientId,
      expectedTenant: practice.tenantId,
      resourceUri: practice.resourceUri,
      requested,
      redirectUri: practice.redirectUri,
    },
    authority: practice.authority,
    graph: {url: practice.graph, scope: 'https://graph.microsoft.com/User.Read', fetch: practice.handle},
    instead: {
      knownAuthorities: [practice.knownAuthority],
      authorityMetadata: practice.authorityMetadata,
      networkClient: networkClientOf(practice.handle),
    },
  };
}
