/** MSAL's client for one request, and what a page owes a tab that it leaves. */
import {PublicClientApplication} from '@azure/msal-browser';
import {ToolError} from '../core/checks/tool-error';
import {configurationOf, type CacheLocation} from './configuration';
import {stageFor, type Stage} from './stage';
import {requireTabStorage, sweepTab} from './tab-storage';
import type {SignInRequest} from './target';

/** @throws ToolError where this browser or this page cannot sign in at all. */
export async function createClient(
  request: SignInRequest,
  cacheLocation: CacheLocation,
): Promise<{readonly client: PublicClientApplication; readonly stage: Stage}> {
  if (!window.isSecureContext) throw new ToolError('insecure-context');
  if (!request.practice && !navigator.onLine) throw new ToolError('offline');
  requireTabStorage();
  const stage = await stageFor(request);
  const client = new PublicClientApplication(configurationOf(stage, cacheLocation));
  await client.initialize();
  sweepWhenLeaving();
  return {client, stage};
}

let sweeping = false;
let leaving = false;

/** Leaves for Microsoft's page: what MSAL keeps in the tab meanwhile is needed on the way back. */
export async function whileLeaving(leave: () => Promise<void>): Promise<void> {
  leaving = true;
  try {
    await leave();
  } finally {
    leaving = false;
  }
}

/** A window still open when the page is left would leave MSAL's mark in this tab. */
function sweepWhenLeaving(): void {
  if (sweeping) return;
  sweeping = true;
  window.addEventListener('pagehide', () => {
    if (!leaving) sweepTab();
  });
}
