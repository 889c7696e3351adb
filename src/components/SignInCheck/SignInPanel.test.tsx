// @vitest-environment happy-dom
import {act, cleanup, configure, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {renderToString} from 'react-dom/server';
import type {RunOptions, Session} from '../../auth';
import {keepWindow} from '../../auth/abort-reason';
import type {Evidence, SignInEvidence} from '../../core/checks/evidence';
import {ToolError} from '../../core/checks/tool-error';
import {words} from '../messages/en';
import {SiteProvider, type Site} from '../site';
import type {Loaders} from './check';
import {brief, clientId, readerTenant, resourceUri} from './sample-brief';
import {SignInCheck} from '.';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'practice'};
const texts = words.signInCheck;

const allGranted: SignInEvidence = {
  kind: 'sign-in',
  requested: [],
  resourceUri,
  granted: [`${resourceUri}/Financials.ReadWrite.All`, `${resourceUri}/user_impersonation`],
  account: {username: 'astrid@fjord.example', name: 'Astrid Morel'},
  tenantId: readerTenant,
  tenantName: 'Boulangerie Fjord',
  refresh: 'works',
};

/** MSAL's side, played by the test. */
function scene({mayOpenWindow = true} = {}) {
  let answer: (evidence: Evidence) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  let options: RunOptions | undefined;
  const run = vi.fn((_leg: 'sign-in' | 'consent', given: RunOptions) => {
    options = given;
    given.onProgress('window-opened');
    return new Promise<Evidence>((resolve, reject) => {
      answer = resolve;
      fail = reject;
      given.signal.addEventListener('abort', () => {
        reject(new ToolError('cancelled'));
      });
    });
  });
  const session: Session = {
    run,
    conclude: () => Promise.reject(new Error('not used')),
    who: () => ({...allGranted.account, tenantId: readerTenant, tenantName: 'Boulangerie Fjord'}),
    signOut: vi.fn(() => Promise.resolve()),
  };
  const auth = {
    openSession: vi.fn(() => Promise.resolve(session)),
    mayOpenWindow: () => mayOpenWindow,
    leaveToSignIn: vi.fn(() => new Promise<void>(() => {})),
    returnFromSignIn: vi.fn(() => Promise.resolve<Evidence | undefined>(allGranted)),
  };
  const load: Loaders = {
    auth: vi.fn(() => Promise.resolve(auth)),
    outcome: () => import('./outcome'),
    sentences: () => import('@sentences'),
  };
  return {
    load,
    auth,
    session,
    run,
    progress: (step: 'window-seems-closed' | 'signed-in') => {
      act(() => options?.onProgress(step));
    },
    answers: (evidence: Evidence = allGranted) => {
      answer(evidence);
    },
    fails: (error: unknown) => {
      fail(error);
    },
  };
}

// What the page loads on demand is transformed here first: no test waits for that.
configure({asyncUtilTimeout: 10_000});
beforeAll(async () => {
  await Promise.all([
    import('./outcome'),
    import('./OutcomePanel'),
    import('../CodeExplanations/load-explanations'),
    import('../ErrorDoctor/DoctorPanel'),
    import('../ErrorDoctor/explain'),
    import('../../core/diagnosis/extract-codes'),
  ]);
}, 60_000);

// A guide of its own for each test: stores live as long as the page.
let guide = 0;
beforeEach(() => {
  guide += 1;
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});

const theBrief = () => ({...brief, integration: `guide-${String(guide)}` as typeof brief.integration});
const show = (load?: Loaders) =>
  render(
    <SiteProvider value={site}>
      <SignInCheck brief={theBrief()} {...(load && {load})} />
    </SiteProvider>,
  );
const click = (id: string) => {
  fireEvent.click(screen.getByTestId(id));
};
const phase = () => screen.getByTestId('sign-in-check').dataset['phase'];
const reaches = (wanted: string) => waitFor(() => expect(phase()).toBe(wanted));
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-permission]')].map(
    ({dataset}) => `${String(dataset['permission'])}: ${String(dataset['state'])}`,
  );
const findings = () =>
  [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(({dataset}) => dataset['finding']);

describe('before any click', () => {
  it('prerenders what will be asked, and a word for readers without JavaScript', () => {
    const html = renderToString(
      <SiteProvider value={site}>
        <SignInCheck brief={theBrief()} />
      </SiteProvider>,
    );
    for (const part of ['Financials.ReadWrite.All', 'It would open every application.', 'offline_access']) {
      expect(html).toContain(part);
    }
    expect(html).toContain('Cloud Application Administrator');
    expect(html).toContain(`<noscript><p`);
  });

  it('loads nothing', () => {
    const {load} = scene();
    show(load);
    expect(load.auth).not.toHaveBeenCalled();
  });

  it('shows the practice banner in practice mode only', () => {
    show();
    expect(screen.getByTestId('practice-banner').textContent).toContain(texts.practice.banner);
    click('sign-in-mode-real');
    expect(screen.queryByTestId('practice-banner')).toBeNull();
    expect(screen.getByTestId('redirect-uri').textContent).toBe(`${window.location.origin}/redirect.html`);
  });
});

describe('a practice sign-in', () => {
  it('ends with a table, the account by name, and the focus on the result', async () => {
    const {load, answers, progress} = scene();
    show(load);
    click('sign-in-start');
    await reaches('window-open');
    progress('signed-in');
    expect(screen.getByTestId('sign-in-progress').textContent).toBe(texts.progress.checking);
    answers();
    const result = await screen.findByTestId('sign-in-result');
    expect(rows()).toEqual([
      'Financials.ReadWrite.All: granted',
      'user_impersonation: granted',
      'offline_access: granted',
    ]);
    expect(findings()).toEqual([]);
    expect(screen.getByTestId('sign-in-account').textContent).toContain(
      'Astrid Morel (astrid@fjord.example)',
    );
    expect(screen.getByTestId('sign-in-account').textContent).toContain('Boulangerie Fjord');
    await waitFor(() => expect(document.activeElement).toBe(within(result).getAllByRole('heading')[0]));
  });

  it('asks the scenario that was picked', async () => {
    const {load, auth} = scene();
    show(load);
    fireEvent.change(screen.getByTestId('scenario-picker'), {target: {value: 'wrong-tenant'}});
    click('sign-in-start');
    await reaches('window-open');
    expect(auth.openSession).toHaveBeenCalledWith(
      expect.objectContaining({practice: expect.objectContaining({scenario: 'wrong-tenant'}) as unknown}),
    );
  });

  it('links a missing permission to the step that fixes it', async () => {
    const {load, answers} = scene();
    show(load);
    click('sign-in-start');
    await reaches('window-open');
    answers({...allGranted, granted: [`${resourceUri}/user_impersonation`]});
    await waitFor(() => expect(findings()).toEqual(['required-scope-missing']));
    const row = document.querySelector<HTMLElement>('[data-permission="Financials.ReadWrite.All"]');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('#permissions');
    expect(row?.textContent).toContain('Missing');
  });

  it('explains a refusal, says who must act, and offers Microsoft’s consent page', async () => {
    const {load, answers, run} = scene();
    show(load);
    click('sign-in-start');
    await reaches('window-open');
    answers({kind: 'refusal', codes: ['AADSTS65001', 'invalid_grant'], seenBy: 'page'});
    await waitFor(() => expect(findings()).toEqual(['consent-not-granted']));
    expect((await screen.findByTestId('code-actor')).textContent).toMatch(/administrator/i);
    click('sign-in-consent');
    await waitFor(() => expect(run).toHaveBeenLastCalledWith('consent', expect.anything()));
  });
});

describe('the window', () => {
  it('is told to look closed, offers the box for what it said, and its late answer counts', async () => {
    const {load, answers, progress} = scene();
    show(load);
    click('sign-in-start');
    await reaches('window-open');
    progress('window-seems-closed');
    expect(phase()).toBe('window-seems-closed');
    expect(screen.getByTestId<HTMLDetailsElement>('paste-refusal').open).toBe(true);
    answers();
    await reaches('done');
  });

  it('asks for one more click where loading took too long', async () => {
    const {load, run} = scene({mayOpenWindow: false});
    show(load);
    click('sign-in-start');
    await reaches('needs-click');
    expect(run).not.toHaveBeenCalled();
    click('sign-in-open');
    await reaches('window-open');
  });

  it('is cancelled', async () => {
    const {load} = scene();
    show(load);
    click('sign-in-start');
    await reaches('window-open');
    click('sign-in-cancel');
    await reaches('trouble');
    expect(screen.getByTestId('sign-in-trouble').dataset['trouble']).toBe('cancelled');
  });

  it('is blocked: the way without a window is offered', async () => {
    const {load, fails, auth} = scene();
    show(load);
    click('sign-in-start');
    await reaches('window-open');
    fails(new ToolError('popup-blocked'));
    await reaches('trouble');
    click('sign-in-redirect');
    await waitFor(() =>
      expect(auth.leaveToSignIn).toHaveBeenCalledWith(expect.anything(), theBrief().integration, {
        leg: 'sign-in',
        scenario: 'all-is-well',
      }),
    );
  });

  it('answers too late for a reader who already pasted what it said', async () => {
    const {load, answers, run} = scene();
    show(load);
    click('sign-in-start');
    await reaches('window-open');
    // The box unfolds by itself, and what is in it arrives then.
    fireEvent.change(await screen.findByTestId('paste-text'), {
      target: {value: 'AADSTS50194: not multi-tenant'},
    });
    click('paste-explain');
    await waitFor(() => expect(findings()).toEqual(['registration-is-single-tenant']));
    // They may still be reading in it.
    expect(run.mock.lastCall?.[1].signal.reason).toBe(keepWindow);
    answers();
    await act(() => Promise.resolve());
    expect(findings()).toEqual(['registration-is-single-tenant']);
  });
});

it('tells when a part of the site did not arrive', async () => {
  const load: Loaders = {...scene().load, auth: () => Promise.reject(new TypeError('Failed to fetch'))};
  show(load);
  click('sign-in-start');
  await reaches('trouble');
  expect(screen.getByTestId('sign-in-trouble').textContent).toContain(texts.notLoaded.title);
});

describe('one’s own registration', () => {
  it('says what is missing, and puts the cursor there', async () => {
    const {load} = scene();
    show(load);
    click('sign-in-mode-real');
    click('sign-in-start');
    expect(screen.getByRole('alert').textContent).toBe(texts.preflight.missing('client ID'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('sign-in-clientId')));
    expect(load.auth).not.toHaveBeenCalled();
  });

  it('wipes a secret from the client ID field, and says why', () => {
    show();
    click('sign-in-mode-real');
    const field = screen.getByTestId<HTMLInputElement>('sign-in-clientId');
    fireEvent.change(field, {target: {value: `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`}});
    expect(field.value).toBe('');
    expect(screen.getByTestId('sign-in-check').textContent).toContain(words.values.problems.secret);
  });

  it('signs in with it', async () => {
    const {load, auth} = scene();
    show(load);
    click('sign-in-mode-real');
    fireEvent.change(screen.getByTestId('sign-in-clientId'), {target: {value: clientId}});
    click('sign-in-start');
    await reaches('window-open');
    expect(auth.openSession).toHaveBeenCalledWith(expect.objectContaining({clientId, resourceUri}));
    expect(auth.openSession).not.toHaveBeenCalledWith(
      expect.objectContaining({practice: expect.anything() as unknown}),
    );
  });
});

describe('what outlives the page', () => {
  async function signedIn() {
    const stage = scene();
    const page = show(stage.load);
    click('sign-in-start');
    await reaches('window-open');
    stage.answers();
    await reaches('done');
    return {...stage, page};
  }

  it('is the result, with its date, and never the account', async () => {
    const {page} = await signedIn();
    expect(JSON.stringify({...sessionStorage, ...localStorage})).not.toMatch(/astrid/i);
    page.unmount();
    show(scene().load);
    const result = await screen.findByTestId('sign-in-result');
    expect(rows()).toHaveLength(3);
    expect(result.textContent).toContain(texts.result.restored);
    expect(result.textContent).not.toMatch(/astrid/i);
    expect(document.activeElement).toBe(document.body);
  });

  it('picks up the answer of a redirect', async () => {
    const {load, auth} = scene();
    sessionStorage.setItem(
      `passerelle:${theBrief().integration}:redirect`,
      JSON.stringify({leg: 'sign-in', scenario: 'wrong-tenant'}),
    );
    show(load);
    await reaches('done');
    expect(auth.returnFromSignIn).toHaveBeenCalledWith(
      expect.objectContaining({practice: expect.objectContaining({scenario: 'wrong-tenant'}) as unknown}),
    );
  });

  it('forgets the account on signing out, and keeps the result', async () => {
    const {session} = await signedIn();
    click('sign-out');
    await waitFor(() =>
      expect(screen.getByTestId('sign-in-account').textContent).toBe(texts.account.signedOut),
    );
    expect(session.signOut).toHaveBeenCalled();
    expect(rows()).toHaveLength(3);
  });
});
