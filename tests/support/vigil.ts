/** Watches a browser context during a journey: what it asks of the network, what its pages complain about. */
import type {BrowserContext, ConsoleMessage} from '@playwright/test';

export type Vigil = {
  /** Every address that was asked for, redirects and pop-ups included. */
  readonly requests: readonly string[];
  /** Errors of scripts and of the console; a breach of the Content-Security-Policy is among them. */
  readonly complaints: readonly string[];
  /** Takes back the complaints in which this stands: a journey that provokes one says so. */
  forgive(text: string): void;
  /** Those of `requests` that would have left the site. */
  leaving(): readonly string[];
};

/** @param base - address of the site */
export function keepVigil(context: BrowserContext, base: string): Vigil {
  const requests: string[] = [];
  let complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(describe(message));
  });
  context.on('weberror', (error) =>
    complaints.push(`${error.page()?.url() ?? ''}: ${String(error.error())}`),
  );
  const {origin} = new URL(base);
  return {
    requests,
    get complaints() {
      return complaints;
    },
    forgive(text) {
      complaints = complaints.filter((complaint) => !complaint.includes(text));
    },
    leaving: () => requests.filter((url) => !isInside(url, origin)),
  };
}

function describe(message: ConsoleMessage): string {
  return `${message.location().url}: ${message.text()}`;
}

/** `data:` and `blob:` hold their content themselves; `about:blank` has none. */
function isInside(url: string, origin: string): boolean {
  const {protocol, origin: its} = new URL(url);
  return its === origin || ['data:', 'blob:', 'about:'].includes(protocol);
}
