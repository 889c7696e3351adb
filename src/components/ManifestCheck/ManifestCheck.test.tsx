// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, expect, it} from 'vitest';
import {findPermission, resources} from '../../core/contracts/resources';
import {guideKey} from '../../core/storage-keys';
import {words} from '../messages/en';
import {manifestCheck} from '../messages/en/manifest-check';
import {SiteProvider, type Site} from '../site';
import {ManifestCheck} from '.';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'real'};
const appId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const otherId = '6d1c08f5-27a3-4b9e-b1d4-90e3c5f7a216';
const role = findPermission('business-central', 'application', 'API.ReadWrite.All')?.guid ?? '';
const access = (type: 'Scope' | 'Role') => [
  {resourceAppId: resources['business-central'].appId, resourceAccess: [{id: role, type}]},
];
const manifest = {
  appId,
  displayName: 'Connector',
  signInAudience: 'AzureADMyOrg',
  requiredResourceAccess: access('Role'),
  passwordCredentials: [{endDateTime: '2099-01-01T00:00:00Z', hint: 'abc'}],
};

afterEach(cleanup);

const show = (integration = 'ipaas-business-central') =>
  render(
    <SiteProvider value={site}>
      <ManifestCheck integration={integration} isOnPage />
    </SiteProvider>,
  );
const field = () => screen.getByTestId<HTMLTextAreaElement>('manifest-text');
const paste = (pasted: unknown) =>
  fireEvent.change(field(), {target: {value: typeof pasted === 'string' ? pasted : JSON.stringify(pasted)}});
const said = () => screen.getByTestId('manifest-text-say').textContent;
const rowOf = (fact: string) => document.querySelector<HTMLElement>(`[data-fact="${fact}"]`);
const statusOf = (fact: string) => rowOf(fact)?.dataset['status'];
const toneOf = (fact: string) => rowOf(fact)?.dataset['tone'];

it('compares by step, moves to the result, and calls no consent proved', () => {
  show();
  paste(manifest);
  expect(document.activeElement?.textContent).toContain('iPaaS');
  expect(statusOf('permission-requested')).toBe('passed');
  expect(statusOf('consent')).toBe('cannot-tell');
  expect(document.querySelector('[data-step="add-permissions"] a')?.getAttribute('href')).toBe(
    '#add-permissions',
  );
  expect(document.body.textContent).toContain(manifestCheck.noConsent.title);
  expect(document.body.textContent).toContain(manifestCheck.corrected.right);
});

it('finds the address of this site’s own check none too many, and any other so', () => {
  const uris = [`${window.location.origin}/redirect.html`];
  show();
  paste({...manifest, spa: {redirectUris: uris}});
  expect(toneOf('no-other-redirect-uri')).toBe('agrees');
  paste({...manifest, spa: {redirectUris: [...uris, 'https://elsewhere.example/back']}});
  expect(toneOf('no-other-redirect-uri')).not.toBe('agrees');
});

it('offers the block that mends what is wrong', () => {
  show();
  paste({...manifest, signInAudience: 'PersonalMicrosoftAccount', requiredResourceAccess: []});
  expect(statusOf('account-types')).toBe('failed');
  expect(document.querySelector('[data-fact="account-types"]')?.textContent).toContain(
    manifestCheck.seen(manifestCheck.audiences.personal),
  );
  expect(statusOf('permission-requested')).toBe('failed');
  const block = screen.getByTestId('manifest-corrected').querySelector('pre')?.textContent ?? '';
  expect(JSON.parse(block)).toEqual(access('Role'));
});

it('says at which line it is no JSON, and which field is wrong, with what was found and expected', () => {
  show();
  paste('{\n  "appId": "x",\n}');
  expect(said()).toBe(
    manifestCheck.problems['not-json']({
      line: 2,
      column: 15,
      found: ',',
      fault: manifestCheck.faults['trailing-comma'],
    }),
  );
  paste({...manifest, signInAudience: 'Everybody'});
  expect(screen.getByTestId('manifest-faults').textContent).toMatch(
    /signInAudience.*"Everybody".*AzureADMyOrg/,
  );
});

it('lets the reader choose among several applications', () => {
  show();
  paste([manifest, {...manifest, appId: otherId, displayName: 'Other'}]);
  const [, other] = screen.getByTestId('manifest-choices').querySelectorAll('button');
  if (other) fireEvent.click(other);
  expect(screen.getByTestId('manifest-result').textContent).toContain(otherId);
});

it('wipes a text that holds a secret’s value, and masks one elsewhere', () => {
  const secret = `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`;
  show();
  paste({...manifest, passwordCredentials: [{secretText: secret, endDateTime: '2027-01-01T00:00:00Z'}]});
  expect(field().value).toBe('');
  expect(said()).toContain('passwordCredentials[0].secretText');
  paste({...manifest, notes: secret});
  expect(document.body.innerHTML + field().value).not.toContain(secret);
  expect(said()).toContain(manifestCheck.masked);
  expect(screen.getByTestId('manifest-result')).toBeTruthy();
});

it('forgets everything when the page is left, at once', () => {
  show();
  paste(manifest);
  window.dispatchEvent(new Event('pagehide'));
  expect(screen.queryByTestId('manifest-result')).toBeNull();
  expect(field().value).toBe('');
});

it('asks for a guide before it compares', () => {
  show('');
  paste(manifest);
  expect(document.body.textContent).toContain(manifestCheck.choose);
  expect(statusOf('consent')).toBeUndefined();
});

it.each([
  ['adobe-dataverse', 'clientId', 'registration', ` The right one is ${appId}.`],
  ['prextra-exchange', 'objectId', 'object-id', ' Replace'],
])('in %s, knows the registration’s object ID in the place of the %s', (guide, field, fact, said) => {
  const id = 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458';
  const values = {clientId: appId, [field]: id};
  sessionStorage.setItem(guideKey('values', guide), JSON.stringify(values));
  show(guide);
  paste({...manifest, id});
  expect(screen.getByTestId('manifest-object-id').textContent).toContain(manifestCheck.otherObjectId);
  expect(document.querySelector('[data-finding="object-ids-mixed-up"]')?.textContent).toContain(
    `${id} is the object ID of the registration (under App registrations).${said}`,
  );
  expect(statusOf(fact)).toBe('failed');
});
