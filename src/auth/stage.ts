/** Who answers: Microsoft itself, or the practice tenant in its place. */
import type {INetworkModule} from '@azure/msal-browser';
import {ToolError} from '../core/checks/tool-error';
import {redirectUriOf, type SignInRequest, type SignInTarget} from './target';

export type Stage = {
  readonly target: SignInTarget;
  readonly authority: string;
  /** Microsoft Graph, for the name of the tenant. */
  readonly graph: {
    readonly url: string;
    /** What a token for it is asked with. */
    readonly scope: string;
    readonly fetch: (request: Request) => Promise<Response>;
  };
  /** Undefined for Microsoft: MSAL knows its authorities, and asks them with its own network code. */
  readonly instead?: {
    readonly knownAuthorities: readonly string[];
    /** The discovery document, as JSON. */
    readonly authorityMetadata: string;
    readonly networkClient: INetworkModule;
  };
};

/** @throws ToolError `bad-option` where the widget let through what it should have asked for. */
export async function stageFor(request: SignInRequest): Promise<Stage> {
  if (request.practice) {
    const {practiceStage} = await import('./practice');
    return practiceStage(request, request.practice);
  }
  return microsoftStage(request);
}

/** Microsoft's worldwide cloud. */
export function microsoftStage(request: SignInRequest): Stage {
  const {authority, clientId, tenant, resourceUri, requested, root} = request;
  if (!clientId || !resourceUri || (authority === 'tenant' && !tenant)) throw new ToolError('bad-option');
  const segment = authority === 'tenant' && tenant ? tenant : 'organizations';
  return {
    target: {
      clientId,
      resourceUri,
      requested,
      redirectUri: redirectUriOf(root),
      ...(tenant && {expectedTenant: tenant}),
    },
    authority: `https://login.microsoftonline.com/${segment}`,
    graph: {
      url: 'https://graph.microsoft.com',
      scope: 'https://graph.microsoft.com/User.Read',
      fetch: (toGraph) => fetch(toGraph),
    },
  };
}
