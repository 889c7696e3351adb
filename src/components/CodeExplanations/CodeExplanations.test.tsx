// @vitest-environment happy-dom
import {cleanup, configure, render, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeAll, expect, it} from 'vitest';
import {words} from '../messages/en';
import {SiteProvider, type Site} from '../site';
import {CodeExplanations} from '.';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'practice'};
const steps = [
  {id: 'redirect-uri', title: 'Add the redirect URI'},
  {id: 'consent', title: 'Grant consent'},
];

// What the page loads on demand is transformed here first: no test waits for that.
configure({asyncUtilTimeout: 10_000});
beforeAll(async () => {
  await import('./load-explanations');
}, 60_000);
afterEach(cleanup);

const explain = (...codes: string[]) => {
  render(
    <SiteProvider value={site}>
      <CodeExplanations codes={codes} steps={steps} />
    </SiteProvider>,
  );
};
const explanation = (code: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-code="${code}"]`);
    expect(found).not.toBeNull();
    return found;
  });

it('explains a code, says who must act, and links to the step and to the reference', async () => {
  explain('AADSTS50011');
  const found = await explanation('AADSTS50011');
  expect(found?.dataset['known']).toBe('true');
  expect(screen.getByTestId('code-actor').textContent).not.toBe('');
  expect([...(found?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '#redirect-uri',
    '/errors/aadsts50011',
  ]);
});

it('sends a reader with an unknown code to Microsoft’s lookup page', async () => {
  explain('AADSTS1234567');
  const found = await explanation('AADSTS1234567');
  expect(found?.dataset['known']).toBe('false');
  expect(found?.querySelector('a')?.href).toBe('https://login.microsoftonline.com/error?code=1234567');
});
