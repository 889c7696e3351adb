// @vitest-environment happy-dom
import {act, cleanup, configure, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import data from '@inspection-data';
import {afterEach, beforeAll, beforeEach, expect, it, vi} from 'vitest';
import {words} from '../messages/en';
import {setUpScripts} from '../messages/en/set-up-scripts';
import {guideKey} from '../../core/storage-keys';
import {SiteProvider, type Site} from '../site';
import {SetUpScripts} from '.';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'real'};
const tenantId = '6d1c08f5-27a3-4b9e-b1d4-90e3c5f7a216';
const secret = `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`;

// What the box loads on demand is transformed here first: no test waits for that.
configure({asyncUtilTimeout: 10_000});
beforeAll(async () => {
  await import('./explain-pasted');
  await import('./ExplainedView');
}, 60_000);
beforeEach(() => {
  sessionStorage.setItem(guideKey('values', 'ipaas-business-central'), JSON.stringify({tenantId}));
});
afterEach(() => {
  cleanup();
});

const show = (integration: string) =>
  render(
    <SiteProvider value={site}>
      <SetUpScripts integration={integration} />
    </SiteProvider>,
  );
const choose = (testId: string, value: string) =>
  fireEvent.change(screen.getByTestId(testId), {target: {value}});
const script = () => screen.queryByTestId('script-text')?.textContent;
const field = () => screen.getByTestId<HTMLTextAreaElement>('script-output-text');
const paste = (value: string) => fireEvent.change(field(), {target: {value}});
const report = (...lines: readonly string[]) =>
  ['--- passerelle check 1 ipaas-business-central', 'clock 1763800000', ...lines, '--- end'].join('\n');

it.each([
  [['secret'], setUpScripts.purposes.access],
  [['certificate'], setUpScripts.accessOfCertificate.purpose],
  [['certificate', 'secret'], setUpScripts.purposes.access],
] as const)('says which secret the check of the access asks for: %j', (kinds, purpose) => {
  const guide = data.guides.find(({id}) => id === 'ipaas-business-central');
  if (!guide) throw new Error('no guide');
  const registration = {...guide.registration, credential: {kinds, advisedMonths: 12}};
  const find = vi.spyOn(data.guides, 'find').mockReturnValue({...guide, registration});
  show('ipaas-business-central');
  choose('script-purpose', 'access');
  find.mockRestore();
  expect(screen.getByTestId('script-purpose').textContent).toContain(purpose);
  const isCertificate = purpose === setUpScripts.accessOfCertificate.purpose;
  expect(screen.queryByText(setUpScripts.accessOfCertificate.does) !== null).toBe(isCertificate);
});

it('writes with the reader’s values, under the name that they give, and says how to undo', () => {
  show('ipaas-business-central');
  choose('script-name', "O'Brien’s; $(id)");
  expect(script()).toContain(`az login --tenant '${tenantId}'`);
  expect(script()).toContain(String.raw`--display-name 'O'\''Brien’s; $(id)'`);
  expect(screen.getByTestId('script-undo').textContent).toContain('az ad app delete');
  choose('script-kind', 'create-terraform');
  expect(script()).toContain('resource "azuread_application"');
  expect(screen.getByTestId('script-undo').textContent).toContain('terraform destroy');
});

it('names what still lacks, and writes nothing until it is there', () => {
  show('ipaas-business-central');
  choose('script-purpose', 'access');
  expect(script()).toBeUndefined();
  const needs = screen.getByTestId('script-needs').textContent;
  for (const id of ['clientId', 'environmentName'] as const) expect(needs).toContain(words.values.fields[id]);
  expect(needs).not.toContain(words.values.fields.tenantId);
});

it('says why there is no script where a person has to sign in', () => {
  show('codat-business-central');
  choose('script-purpose', 'access');
  expect(screen.getByTestId('script-lacks').textContent).toBe(setUpScripts.lacks['access-without-person']);
});

it('explains a refusal that was pasted back, with the step to redo', async () => {
  show('ipaas-business-central');
  paste(
    report(
      'token refused',
      '| HTTP/1.1 401',
      '|',
      '| {"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired.","error_codes":[7000222]}',
    ),
  );
  const result = await screen.findByTestId('script-result');
  expect(result.dataset['verdict']).toBe('failed');
  const card = result.querySelector('[data-finding="token-refused"]');
  expect(card?.textContent).toContain('AADSTS7000222');
  expect(card?.querySelector('a')?.getAttribute('href')).toBe('#create-secret');
  await waitFor(() => expect(document.activeElement).toBe(result.querySelector('h4')));
});

it('proves steps by what was seen, and no step by what was not', async () => {
  show('ipaas-business-central');
  paste(
    report(
      'token issued',
      'token-aud https://api.businesscentral.dynamics.com',
      `token-tid ${tenantId}`,
      'token-ver 1.0',
      'token-exp 1763803600',
      'token-roles API.ReadWrite.All',
      'call companies',
      '| HTTP/1.1 200',
      '|',
      '| {"value":[{"name":"CRONUS"}]}',
    ),
  );
  const result = within(await screen.findByTestId('script-result'));
  const status = (step: string) =>
    result.getByRole('list').querySelector<HTMLElement>(`[data-step="${step}"]`)?.dataset['status'];
  expect(status('grant-admin-consent')).toBe('passed');
  // No company was named: nothing was compared.
  expect(status('copy-company-name')).toBe('cannot-tell');
});

it('masks a secret, says what is no output, and forgets all of it when the page is left', async () => {
  show('ipaas-business-central');
  paste(`hello client_secret=${secret}`);
  expect(document.body.innerHTML + field().value).not.toContain(secret);
  await waitFor(() =>
    expect(screen.getByTestId('script-output-text-say').textContent).toBe(
      `${setUpScripts.problems['not-a-report']} ${setUpScripts.masked}`,
    ),
  );
  window.dispatchEvent(new Event('pagehide'));
  expect(field().value).toBe('');
});

it.each<[keyof typeof setUpScripts.problems, () => string]>([
  ['the-script', () => "printf '%s\\n' '--- passerelle check 1 ipaas-business-central'"],
  ['another-version', () => report('token refused').replace('check 1', 'check 2')],
  ['another-integration', () => report('token refused').replace('ipaas-business-central', 'adobe-dataverse')],
  ['cut-off', () => report('token refused').replace('--- end', '')],
  ['throttled', () => report('token refused', '| HTTP/1.1 429', '|', '| {"error":"x"}')],
  ['service-broken', () => report('token refused', '| HTTP/1.1 503', '|', '| ')],
  // Nobody answered; somebody else did; it leads somewhere else.
  ['answer-unknown', () => report('token refused')],
  ['answer-unknown', () => report('token refused', '| HTTP/1.1 403', '|', '| <html>blocked')],
  ['answer-unknown', () => report('token issued', 'call companies', '| HTTP/1.1 302', '|')],
  ['answer-unknown', () => report('token issued', 'call companies', '| HTTP/1.1 200', '|', '| ')],
])('calls nothing a refusal that is none: %s', async (problem, printed) => {
  show('ipaas-business-central');
  paste(printed());
  await waitFor(() =>
    expect(screen.getByTestId('script-output-text-say').textContent).toBe(setUpScripts.problems[problem]),
  );
  expect(screen.queryByTestId('script-result')).toBeNull();
});

it.each([
  ['the text was cleared', () => fireEvent.click(screen.getByTestId('script-output-text-clear'))],
  ['the page was left', () => window.dispatchEvent(new Event('pagehide'))],
])('shows no answer that comes after %s', async (_, leave) => {
  show('ipaas-business-central');
  paste(report('token refused', '| HTTP/1.1 401', '|', '| {}'));
  leave();
  await act(async () => {
    await import('./explain-pasted');
  });
  await act(() => Promise.resolve());
  expect(screen.queryByTestId('script-result')).toBeNull();
});
