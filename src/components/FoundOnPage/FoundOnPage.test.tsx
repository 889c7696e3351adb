// @vitest-environment happy-dom
import {act, cleanup, configure, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {useEffect, type ReactNode} from 'react';
import {afterEach, beforeAll, expect, it} from 'vitest';
import type {CheckOutcome} from '../../core/checks/outcome';
import {evidence} from '../../core/checks/registration/sample-evidence';
import {everyFinding} from '../../core/messages/en/every-finding';
import {idNames} from '../../core/messages/en/id-names';
import {words} from '../messages/en';
import {foundOnPage} from '../messages/en/found-on-page';
import {useGuide} from '../page-state/use-guide';
import type {GuideStore} from '../page-state/store';
import {SiteProvider, type Site} from '../site';
import {StepBar} from '../StepBar';
import {TokenInspector} from '../TokenInspector';
import {YourValues} from '../YourValues';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'real'};
const integration = 'ipaas-business-central';
const clientId = 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458';
const oid = '51c80f1e-2d3c-4b5a-8978-96a5b4c3d2e1';
let store: GuideStore | undefined;

// What is loaded on demand is transformed here first: no test waits for that.
configure({asyncUtilTimeout: 10_000});
beforeAll(async () => {
  await import('.');
}, 60_000);
afterEach(() => {
  act(() => void store?.clear());
  cleanup();
  document.querySelector('[data-testid="findings-news"]')?.replaceChildren();
});

function Catch() {
  const {store: own} = useGuide(integration);
  useEffect(() => {
    store = own;
  }, [own]);
  return null;
}

const bar = {
  integration,
  number: 1,
  total: 3,
  minutes: 1,
  role: 'anyone',
  check: 'registration',
  required: true,
  establishes: 'It is so.',
} as const;
const show = (node: ReactNode) =>
  render(
    <SiteProvider value={site}>
      <Catch />
      {node}
    </SiteProvider>,
  );
const bars = (
  <>
    <StepBar {...bar} step="copy-client-id" title="Copy" />
    <StepBar {...bar} step="create-secret" title="Create" />
    <StepBar {...bar} step="enter-keys" title="Enter" />
  </>
);
const when = {at: 7, mode: 'real'} as const;
const missing = {
  code: 'registration-not-found',
  severity: 'error',
  step: 'copy-client-id',
  args: {clientId},
} as const;
const secret = {
  code: 'credential-missing',
  severity: 'error',
  step: 'create-secret',
  args: {kinds: ['secret']},
} as const;
const outcome: CheckOutcome = {
  check: 'registration',
  isPartial: false,
  ...when,
  proofs: {
    'copy-client-id': {status: 'failed', ...when, findings: [missing]},
    'create-secret': {status: 'failed', ...when, findings: [secret]},
    'enter-keys': {status: 'passed', ...when, findings: []},
  },
  record: {evidence: evidence(), ...when},
};

it('tells under each step what was found, leads to the check, and says so once for all steps', async () => {
  show(bars);
  act(() => store?.addOutcome(outcome));
  const lists = await screen.findAllByTestId('step-findings');
  expect(lists.map((list) => list.closest('[data-step]')?.getAttribute('data-step'))).toEqual([
    'copy-client-id',
    'create-secret',
  ]);
  const link = lists[0]?.querySelector('a');
  expect(link?.textContent).toBe(everyFinding.registration['registration-not-found']({clientId}).title);
  expect(link?.getAttribute('href')).toBe('#registration-box');
  expect(lists[0]?.textContent).toContain(foundOnPage.foundBy(['registration'], false));
  const news = screen.getByTestId('findings-news');
  await waitFor(() => expect(news.textContent).toBe(foundOnPage.news(['Copy', 'Create'])));
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
});

it('says nothing aloud of what was found before the page was opened, and asks to look again', async () => {
  show(bars);
  const {record: _, ...kept} = outcome;
  const {'create-secret': proof} = outcome.proofs;
  if (!proof) throw new Error('no proof');
  act(() => store?.addOutcome({...kept, proofs: {'create-secret': {...proof, findings: []}}}));
  const list = await screen.findByTestId('step-findings');
  expect(list.textContent).toContain(foundOnPage.again('registration'));
  expect(screen.queryByTestId('findings-news')?.textContent ?? '').toBe('');
});

it('goes once the check finds the step right', async () => {
  show(bars);
  act(() => store?.addOutcome(outcome));
  await screen.findAllByTestId('step-findings');
  act(() =>
    store?.addOutcome({
      ...outcome,
      at: 8,
      proofs: {'copy-client-id': {status: 'passed', ...when, findings: []}},
    }),
  );
  expect(screen.queryAllByTestId('step-findings')).toEqual([]);
});

it('knows an object ID of a token in the field of the client ID, and offers the right one', async () => {
  show(
    <>
      <YourValues
        integration={integration}
        product="business-central"
        inputs={[{id: 'clientId', required: true, hint: 'x', example: 'x', path: []}]}
        foreignIds={[]}
      />
      <TokenInspector integration={integration} isOnPage />
    </>,
  );
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    aud: 'https://api.businesscentral.dynamics.com',
    iss: 'https://sts.windows.net/x/',
    appid: clientId,
    oid,
  };
  const type = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), {target: {value}});
  const field = () => screen.getByTestId('value-clientId');
  type('value-clientId', oid);
  expect(field().getAttribute('aria-invalid')).toBe('false');
  type('token-text', `${encode({alg: 'RS256'})}.${encode(claims)}.c2ln`);
  expect(await screen.findByText(foundOnPage.mistaken.clientId('enterprise-object-id'))).toBeTruthy();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('[data-code="client-is-object-id"]')?.textContent).toContain(
    idNames['enterprise-object-id'],
  );
  fireEvent.click(screen.getByText(words.values.useSuggestion(clientId)));
  expect(store?.get().values.clientId).toBe(clientId);
  expect(field().getAttribute('aria-invalid')).toBe('false');
  // The token goes with the page, and what it told with it.
  window.dispatchEvent(new Event('pagehide'));
  expect(store?.get().learnt.token).toEqual([]);
});
