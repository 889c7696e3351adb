// @vitest-environment happy-dom
import {cleanup, fireEvent, render, screen, waitFor} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {registrationCheck as words} from '../messages/en/registration-check';
import {words as general} from '../messages/en';
import {SiteProvider, type Site} from '../site';
import {RegistrationCheck} from '.';
import {pauseAfter, promptOf} from './reading';

const site: Site = {locale: 'en', words: general, baseUrl: '/', rootUrl: '/', defaultMode: 'practice'};

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});

const show = (difference: Partial<Site> = {}, integration = 'codat-business-central') =>
  render(
    <SiteProvider value={{...site, ...difference}}>
      <RegistrationCheck integration={integration} isOnPage />
    </SiteProvider>,
  );
const real = () => fireEvent.click(screen.getByTestId('sign-in-mode-real'));
const practise = (scenario: string) => {
  fireEvent.click(screen.getByTestId('sign-in-mode-practice'));
  fireEvent.change(screen.getByTestId('registration-scenario'), {target: {value: scenario}});
  fireEvent.click(screen.getByTestId('registration-start'));
};
const found = () =>
  [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(({dataset}) => dataset['finding']);
const result = () => screen.findByTestId('registration-result', {}, {timeout: 20_000});

describe('in practice', {timeout: 60_000}, () => {
  it('reads a registration in which all is well, row by row, and shows both object IDs', async () => {
    show();
    practise('all-is-well');
    expect((await result()).dataset['verdict']).toBe('passed');
    expect(found()).toEqual([]);
    const statuses = [...document.querySelectorAll<HTMLElement>('[data-fact]')].map(
      ({dataset}) => dataset['status'],
    );
    expect(statuses.length).toBeGreaterThan(10);
    expect(new Set(statuses)).toEqual(new Set(['passed']));
    expect(document.querySelector('[data-fact="consent"]')?.textContent).toContain(
      words.consents['admin-granted'],
    );
    expect(screen.getByTestId('registration-object-ids').querySelectorAll('code')).toHaveLength(2);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H3'));
  });

  it('tells a mistake in words, with the step to redo and more about it', async () => {
    show();
    practise('redirect-uri-differs');
    await result();
    expect(found()).toEqual(['redirect-uri-differs']);
    const card = document.querySelector('[data-finding]');
    expect(card?.querySelector('a[href="#add-redirect-uri"]')).not.toBeNull();
    expect(card?.querySelector('a[href="/reference/findings#redirect-uri-differs"]')).not.toBeNull();
  });

  it('waits for consent with a clock, and stops when told to', async () => {
    show();
    practise('consent-propagating');
    expect((await screen.findByTestId('registration-clock', {}, {timeout: 20_000})).textContent).toContain(
      '0:0',
    );
    expect(found()).toEqual(['consent-propagating']);
    fireEvent.click(screen.getByTestId('registration-cancel'));
    await waitFor(() => expect(screen.queryByTestId('registration-clock')).toBeNull());
    expect(screen.getByTestId('registration-check').dataset['phase']).toBe('done');
  });
});

describe('for the reader’s own registration', () => {
  it('says where a host has no application of its own, and starts nothing', () => {
    show();
    real();
    expect(document.body.textContent).toContain(words.notConfigured);
    expect(screen.getByText(words.manifestInstead).getAttribute('href')).toBe('/manifest');
    expect(screen.getByTestId<HTMLButtonElement>('registration-start').disabled).toBe(true);
  });

  it('asks for the client ID first, and names the permissions it will ask for', () => {
    show({checkerId: '5a55e4e1-0000-4000-8000-00000000000a'});
    real();
    expect(screen.getByText(words.missing).getAttribute('href')).toBe('#your-values');
    expect(document.body.textContent).toContain('Application.Read.All, DelegatedPermissionGrant.Read.All');
  });

  it('asks for less where nobody signs in', () => {
    show({}, 'adobe-dataverse');
    real();
    expect(document.body.textContent).not.toContain('DelegatedPermissionGrant');
    expect(screen.queryByTestId('registration-prompt')).toBeNull();
  });
});

it('keeps of a vendor’s address its prompt alone', () => {
  expect(promptOf('https://login.example/authorize?prompt=consent&login_hint=ada')).toBe('consent');
  expect(promptOf('https://login.example/authorize?x=prompt')).toBeUndefined();
  expect(promptOf('prompt=consent')).toBeUndefined();
  const often = Array.from({length: 30_000}, () => promptOf('https://é.example/?prompt=login'));
  expect(new Set(often)).toEqual(new Set(['login']));
});

it('looks again less and less often', () => {
  const seconds = [0, 1, 2, 3, 4, 5, 50].map(pauseAfter);
  expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
  expect(seconds[0]).toBeLessThan(seconds.at(-1) ?? 0);
});
