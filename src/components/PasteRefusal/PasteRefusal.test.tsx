// @vitest-environment happy-dom
import {cleanup, configure, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {afterEach, beforeAll, expect, it} from 'vitest';
import {words} from '../messages/en';
import {SiteProvider, type Site} from '../site';
import {PasteRefusal} from '.';

const site: Site = {locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'practice'};
const steps = [
  {id: 'redirect-uri', title: 'Add the redirect URI'},
  {id: 'consent', title: 'Grant consent'},
];

// What the page loads on demand is transformed here first: no test waits for that.
configure({asyncUtilTimeout: 10_000});
beforeAll(async () => {
  await Promise.all([import('./load-explanations'), import('../../core/diagnosis/extract-codes')]);
}, 60_000);
afterEach(cleanup);

const paste = (text: string) => {
  fireEvent.change(screen.getByTestId('paste-text'), {target: {value: text}});
};
const explain = (text: string) => {
  render(
    <SiteProvider value={site}>
      <PasteRefusal steps={steps} />
    </SiteProvider>,
  );
  paste(text);
  fireEvent.click(screen.getByTestId('paste-explain'));
};
const explanation = (code: string) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-code="${code}"]`);
    expect(found).not.toBeNull();
    return found;
  });

it('explains a code, says who must act, and links to the step and to the reference', async () => {
  explain('Sorry, but we’re having trouble signing you in.\nAADSTS50011: The redirect URI does not match.');
  const found = await explanation('AADSTS50011');
  expect(found?.dataset['known']).toBe('true');
  expect(screen.getByTestId('code-actor').textContent).not.toBe('');
  expect([...(found?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '#redirect-uri',
    '/errors/aadsts50011',
  ]);
});

it('sends a reader with an unknown code to Microsoft’s lookup page', async () => {
  explain('AADSTS1234567: something new');
  const found = await explanation('AADSTS1234567');
  expect(found?.dataset['known']).toBe('false');
  expect(found?.querySelector('a')?.href).toBe('https://login.microsoftonline.com/error?code=1234567');
});

it('says so when there is no code', async () => {
  explain('It does not work.');
  expect((await screen.findByTestId('paste-none')).textContent).toBe(words.signInCheck.paste.none);
});

it('masks a secret before anything else, even in the field', () => {
  const secret = `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`;
  explain(`AADSTS7000215: Invalid client secret ${secret}`);
  const field = screen.getByTestId<HTMLTextAreaElement>('paste-text');
  expect(field.value).not.toContain(secret);
  expect(field.value).toContain('AADSTS7000215');
  expect(screen.getByTestId('paste-masked').textContent).toContain('asterisks');
});
