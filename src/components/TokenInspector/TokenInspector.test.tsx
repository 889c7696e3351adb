// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, expect, it} from 'vitest';
import data from '@inspection-data';
import {explainedClaims} from '../../core/entra/claim-rows';
import {words} from '../messages/en';
import {tokenInspector} from '../messages/en/token-inspector';
import {SiteProvider, type Site} from '../site';
import {TokenInspector} from '.';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'real'};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = 'c2lnbmF0dXJlIHRoYXQgbXVzdCBub3Qgc3RheQ';
const token = (claims: object) => `${encode({alg: 'RS256'})}.${encode(claims)}.${signature}`;
const ofApplication = {
  aud: 'https://api.businesscentral.dynamics.com',
  iss: 'https://sts.windows.net/b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b/',
  tid: 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b',
  appid: '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
  exp: 4102444800,
};

afterEach(cleanup);

const show = (integration = 'ipaas-business-central') =>
  render(
    <SiteProvider value={site}>
      <TokenInspector integration={integration} isOnPage />
    </SiteProvider>,
  );
const field = () => screen.getByTestId<HTMLTextAreaElement>('token-text');
const paste = (text: string) => fireEvent.change(field(), {target: {value: text}});
const tones = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="token-hints"] li')].map(
    ({dataset}) => `${dataset['code'] ?? ''}: ${dataset['tone'] ?? ''}`,
  );

it('reads a token, empties the field, moves to the result, and keeps nothing of the signature', () => {
  show();
  paste(token(ofApplication));
  expect(field().value).toBe('');
  expect(tones()).toContain('audience-right: agrees');
  expect(tones()).toContain('permissions-missing: differs');
  expect(document.activeElement?.textContent).toContain(tokenInspector.kinds['access-token']);
  expect(document.body.textContent).toContain(tokenInspector.notProof.text);
  expect(document.body.innerHTML).not.toContain(signature);
});

it('links to the step that mends, and says when it expires in words', () => {
  show();
  paste(token(ofApplication));
  const missing = document.querySelector('[data-code="permissions-missing"] a');
  expect(missing?.getAttribute('href')).toBe('#grant-admin-consent');
  expect(document.querySelector('[data-code="valid-until"]')?.textContent).toMatch(/2100|2099/);
});

it('wipes a client secret in the field, and masks one inside another text', () => {
  const secret = `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`;
  show();
  paste(secret);
  expect(document.body.innerHTML).not.toContain(secret);
  expect(field().value).not.toContain('Xy7_');
  expect(screen.getByTestId('token-text-say').textContent).toBe(tokenInspector.problems['client-secret']);
  paste(`my secret is ${secret} and it fails`);
  expect(document.body.innerHTML).not.toContain(secret);
});

it('forgets everything when the page is left, at once', () => {
  show();
  paste(token(ofApplication));
  window.dispatchEvent(new Event('pagehide'));
  expect(screen.queryByTestId('token-result')).toBeNull();
});

it('wipes by its button, and says so', () => {
  show();
  paste(token(ofApplication));
  fireEvent.click(screen.getByTestId('token-text-clear'));
  expect(screen.queryByTestId('token-result')).toBeNull();
  expect(screen.getByTestId('token-text-say').textContent).toBe(tokenInspector.form.cleared);
});

it('names a refresh token without showing it, and compares nothing without a guide', () => {
  const refresh = `0.AXoA${'dEfG1hIj-KlMn_Op'.repeat(10)}`;
  show('');
  paste(JSON.stringify({access_token: token(ofApplication), refresh_token: refresh, scope: 'User.Read'}));
  expect(document.body.innerHTML).not.toContain(refresh);
  expect(document.body.textContent).toContain(tokenInspector.unreadable['refresh-token']);
  expect(document.body.textContent).toContain(tokenInspector.beside('User.Read'));
  expect(document.body.textContent).toContain(tokenInspector.comparedNot);
});

it('explains every claim once: in the contracts’ words, or in its own', () => {
  const ours = Object.keys(tokenInspector.claims);
  const theirs = Object.keys(data.claims);
  expect([...ours, ...theirs].sort()).toEqual([...explainedClaims].sort());
});
