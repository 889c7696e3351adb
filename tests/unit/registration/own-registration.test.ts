// @vitest-environment happy-dom
/**
 * The reader's own registration, with everything of ours in place: only Microsoft's library and the network are played.
 * Each way in which they can refuse is told in words, in both languages, and none is taken for an answer.
 */
import {cleanup, fireEvent, screen, waitFor} from '@testing-library/react';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {integrations} from '../../../src/core/contracts/integrations';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {guideKey} from '../../../src/core/storage-keys';
import {playMicrosoft, type Microsoft, type Play} from './microsoft';
import {languages, loadWidget, result, unloadWidget} from './widget';

const checkerId = '5a55e4e1-0000-4000-8000-00000000000a';
const graph = 'https://graph.microsoft.com';
const reads = `${graph}/Application.Read.All`;
const refusal = (status: number, headers: Record<string, string> = {}) =>
  Response.json({error: {code: 'Refused'}}, {status, headers});
const always = (status: number, headers?: Record<string, string>): Play => ({
  answer: () => refusal(status, headers),
});
const breaks = (error: Error): Play => ({
  window: () => {
    throw error;
  },
});
const nothingComesBack: Play = {
  answer: () => {
    throw new TypeError('Failed to fetch');
  },
};
const guide: IntegrationId = 'codat-business-central';

describe.each(languages)('in $locale', (language) => {
  const {words, sentences} = language;
  let open: Awaited<ReturnType<typeof loadWidget>>;
  let microsoft: Microsoft;

  beforeAll(async () => {
    vi.doMock('@azure/msal-browser', async (original) => ({
      ...(await original<object>()),
      PublicClientApplication: function (configuration: unknown) {
        return new microsoft.Client(configuration);
      },
    }));
    open = await loadWidget(language);
  });
  afterAll(() => {
    unloadWidget();
    vi.doUnmock('@azure/msal-browser');
  });
  beforeEach(() => {
    vi.stubGlobal('isSecureContext', true);
  });
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
    localStorage.clear();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const read = (integration: IntegrationId, play: Play = {}) => {
    microsoft = playMicrosoft(integration, play);
    vi.stubGlobal('fetch', microsoft.fetch);
    sessionStorage.setItem(guideKey('values', integration), JSON.stringify({clientId: microsoft.clientId}));
    open(integration, {checkerId});
    fireEvent.click(screen.getByTestId('sign-in-mode-real'));
    fireEvent.click(screen.getByTestId('registration-start'));
  };
  const trouble = () => screen.findByTestId('registration-trouble', {}, {timeout: 20_000});

  it.each(Object.values(integrations))('asks $id for reading alone, in few requests', async (contract) => {
    read(contract.id);
    expect((await result()).dataset['verdict']).toBe('passed');
    const delegated = contract.registration.permissions.some(({kind}) => kind === 'delegated');
    expect(microsoft.scopes).toEqual([
      delegated ? [reads, `${graph}/DelegatedPermissionGrant.Read.All`] : [reads],
    ]);
    expect(microsoft.requests.every(({method}) => method === 'GET')).toBe(true);
    expect(microsoft.requests.every(({url}) => url.startsWith(`${graph}/v1.0/`))).toBe(true);
    expect(microsoft.requests.length).toBeLessThanOrEqual(6);
    expect(microsoft.configurations).toMatchObject([
      {auth: {clientId: checkerId}, cache: {cacheLocation: 'memoryStorage'}},
    ]);
  });

  it.each([
    ['a token that is refused twice', always(401), words.problems['signed-out']()],
    [
      'a token that cannot be renewed',
      {
        ...always(401),
        silently: () => {
          throw new Error('interaction_required');
        },
      },
      words.problems['signed-out'](),
    ],
    [
      'a permission that was not granted',
      {...always(403), window: () => ['openid']},
      words.problems['permission-lacking']({permission: 'Application.Read.All'}),
    ],
    ['an account that may not read', always(403), words.problems['role-lacking']()],
    [
      'a wait that is too long',
      always(429, {'retry-after': '500'}),
      words.problems.throttled({seconds: 500}),
    ],
    ['a server’s fault', always(500), words.problems['unusable-answer']({status: 500})],
    [
      'JSON of another shape',
      {answer: () => Response.json({appId: 7})},
      words.problems['unusable-answer']({status: 200}),
    ],
    ['nothing that comes back', nothingComesBack, told('network')],
  ] as const)('explains %s', async (_, play: Play, sentence) => {
    read(guide, play);
    expect((await trouble()).textContent).toBe(sentence);
    expect(screen.queryByTestId('registration-result')).toBeNull();
    expect(screen.getByTestId('registration-check').dataset['phase']).toBe('trouble');
  });

  it('tells with which code Entra refused this site’s application', async () => {
    // The very classes that the widget knows.
    const {ServerError} = await import('@azure/msal-browser');
    read(
      guide,
      breaks(new ServerError('access_denied', '', 'AADSTS90094: The grant requires admin permission.')),
    );
    expect((await trouble()).textContent).toBe(
      words.problems.refused({codes: ['AADSTS90094', 'access_denied']}),
    );
  });

  it('tells a browser that is offline from a network that does not answer', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    read(guide);
    expect((await trouble()).textContent).toBe(told('offline'));
    expect(microsoft.requests).toEqual([]);
  });

  it('takes 404 for “there is none”, and says so', async () => {
    read(guide, always(404));
    await result();
    const card = document.querySelector<HTMLElement>('[data-finding]');
    expect(card?.dataset['finding']).toBe('registration-not-found');
    expect(card?.textContent).toContain(microsoft.clientId);
  });

  it('goes on by itself where Graph asks for a moment', async () => {
    read(guide, {answer: (_, before) => (before === 0 ? refusal(429, {'retry-after': '1'}) : undefined)});
    const progress = await screen.findByTestId('registration-progress');
    await waitFor(() => expect(progress.textContent).toBe(words.phases.throttled), {timeout: 20_000});
    expect((await result()).dataset['verdict']).toBe('passed');
  });

  it('never calls right what it was not let see', async () => {
    read(guide, {
      window: () => [reads],
      answer: ({url}) => (url.includes('oauth2PermissionGrants') ? refusal(403) : undefined),
    });
    const shown = await result();
    expect(shown.dataset['verdict']).toBe('cannot-tell');
    expect(shown.textContent).toContain(words.result({errors: 0, remarks: 0, unseen: 1}));
    expect(shown.textContent).not.toContain(words.consents['admin-granted']);
    expect(screen.getByTestId('registration-unread').textContent).toContain(
      words.problems['permission-lacking']({permission: 'DelegatedPermissionGrant.Read.All'}),
    );
    const consents = [...shown.querySelectorAll<HTMLElement>('[data-fact="consent"]')];
    expect(consents.map(({dataset}) => dataset['status'])).toEqual(['cannot-tell', 'cannot-tell']);
  });

  it('reads every page of a list before it says that something is not granted', async () => {
    let pages = 0;
    read(guide, {
      answer: ({url}) => {
        if (!url.endsWith('/oauth2PermissionGrants')) return undefined;
        pages += 1;
        // The second page has them all.
        return pages === 1 ? Response.json({value: [], '@odata.nextLink': url}) : undefined;
      },
    });
    expect((await result()).dataset['verdict']).toBe('passed');
    expect(microsoft.requests).toHaveLength(7);
  });

  it('signs out, and holds nothing once the page is left', async () => {
    read(guide);
    await result();
    fireEvent.click(screen.getByText(words.signOut));
    await waitFor(() => expect(microsoft.signOuts()).toBe(1));
    expect(screen.queryByTestId('registration-result')).toBeNull();
    fireEvent.click(screen.getByTestId('registration-start'));
    await result();
    fireEvent.change(screen.getByTestId('registration-prompt'), {
      target: {value: 'https://vendor.example/?prompt=consent&login_hint=ada'},
    });
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(screen.queryByTestId('registration-result')).toBeNull());
    expect(screen.getByTestId<HTMLInputElement>('registration-prompt').value).toBe('');
    expect(microsoft.signOuts()).toBe(2);
  });

  function told(code: 'network' | 'offline'): string {
    const {title, next} = sentences.toolErrors[code];
    return `${title}. ${next}`;
  }
});
