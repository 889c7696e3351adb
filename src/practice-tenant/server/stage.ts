/**
 * What a host serves: the tenant in the scenario that is played, its start page, and the choice of another scenario or
 * language. Whatever was consented to is forgotten with the scenario; the key that signs tokens stays.
 */
import type {Resource} from '../../core/contracts/catalogue';
import type {Integration, ResourceId} from '../../core/contracts/schema';
import type {ClientCertificate} from '../directory';
import {findServerScenarioId, type ServerScenarioId} from '../scenarios/server';
import type {Language} from '../seed';
import {createSigningKey, type SigningKey} from '../signing-key';
import {createTenantServer} from '.';
import {allowCrossOrigin, preflight} from './cross-origin';
import {homePage} from './home/page';
import {serverDirectory} from './server-directory';

export type StageOptions = {
  readonly origin: string;
  /** What is played first. */
  readonly scenario: ServerScenarioId;
  readonly language: Language;
  readonly integrations: readonly Integration[];
  readonly resources: Readonly<Record<ResourceId, Resource>>;
  /** Those that the host made for clients. */
  readonly certificates: readonly ClientCertificate[];
  /** Paths that the start page names. */
  readonly files: ClientFiles;
  readonly now: () => number;
  readonly randomId: () => string;
  readonly sealSecret: string;
  /** Style sheets by path: `/practice.css`, `/home.css`. */
  readonly styles: Readonly<Record<string, string>>;
};

/** Paths of PEM files on the host's computer; the second has a certificate and its private key. */
export type ClientFiles = {
  readonly certificateAuthority: string;
  readonly clientCertificate: string;
};

export function createStage(options: StageOptions): (request: Request) => Promise<Response> {
  const {origin, styles, randomId} = options;
  let signingKey: Promise<SigningKey> | undefined;
  const key = () => (signingKey ??= createSigningKey(randomId()));
  const perform = (scenario: ServerScenarioId, language: Language) => {
    const directory = serverDirectory({...options, language, now: options.now()});
    const tenant = createTenantServer({...options, scenario, language, directory, signingKey: key});
    return {scenario, language, directory, tenant};
  };
  let act = perform(options.scenario, options.language);

  return async (request) => {
    const {pathname} = new URL(request.url);
    if (pathname === '/' && request.method === 'GET') return homePage({...options, ...act});
    if (pathname === '/' && request.method === 'POST') {
      if (!isFromHere(request, origin)) return new Response(null, {status: 403});
      const form = new URLSearchParams(await request.text());
      const scenario = findServerScenarioId(form.get('scenario') ?? '') ?? act.scenario;
      const language = languageOf(form.get('language')) ?? act.language;
      act = perform(scenario, language);
      return new Response(null, {status: 303, headers: {location: '/'}});
    }
    const style = Object.hasOwn(styles, pathname) ? styles[pathname] : undefined;
    if (style !== undefined)
      return new Response(style, {headers: {'content-type': 'text/css; charset=utf-8'}});
    if (request.method === 'OPTIONS') return preflight(request);
    return allowCrossOrigin(request, await act.tenant(request));
  };
}

/** A page of elsewhere must not change what is played. `null` is what a browser sends that hides where it comes from. */
function isFromHere(request: Request, origin: string): boolean {
  const from = request.headers.get('origin');
  return from === null || from === origin || isLoopbackTwin(from, origin);
}

function isLoopbackTwin(from: string, origin: string): boolean {
  const {port} = new URL(origin);
  return ['127.0.0.1', '[::1]'].some((name) => from === `https://${name}${port === '' ? '' : `:${port}`}`);
}

function languageOf(text: string | null): Language | undefined {
  return text === 'en' || text === 'fr' ? text : undefined;
}
