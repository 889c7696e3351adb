// @vitest-environment happy-dom
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {passport as words} from '../messages/en/passport';
import {words as site} from '../messages/en';
import {SiteProvider} from '../site';
import {keepRecord} from '../SignInCheck/kept-record';
import {PassportPage} from './PassportPage';
import {Passport} from '.';

// This browser without windows would follow the link to the file, away from the page.
HTMLAnchorElement.prototype.click = () => undefined;

const guide = 'codat-business-central';
const resourceUri = 'https://api.businesscentral.dynamics.com';
const tenantId = '5fa3c1d2-7b4e-4c6a-9d10-3e2f1a0b9c8d';

const show = (widget: React.ReactNode) =>
  render(
    <SiteProvider
      value={{
        locale: 'en',
        words: site,
        baseUrl: '/',
        rootUrl: '/',
        defaultMode: 'practice',
      }}
    >
      {widget}
    </SiteProvider>,
  );

/** As a check of this tab leaves it. */
function checked(granted: readonly string[]) {
  keepRecord(window.sessionStorage, guide, {
    evidence: {
      kind: 'sign-in',
      requested: ['.default'],
      resourceUri,
      granted: granted.map((name) => `${resourceUri}/${name}`),
      account: {username: 'ada@fabrikam.example', name: 'Ada'},
      tenantId,
      refresh: 'works',
    },
    at: Date.UTC(2026, 10, 21, 9),
    mode: 'real',
  });
}

// Saving a file must not lead this page away, as the imitation of a browser would.
HTMLAnchorElement.prototype.click = () => undefined;
let saved: Blob | undefined;
URL.createObjectURL = (blob) => {
  saved = blob as Blob;
  return 'blob:test';
};

async function savedText(): Promise<string> {
  saved = undefined;
  fireEvent.click(screen.getByTestId('passport-save'));
  return (await (saved as Blob | undefined)?.text()) ?? '';
}

const open = (text: string) => {
  fireEvent.change(screen.getByTestId('passport-text'), {target: {value: text}});
};
const statusOf = (step: string) =>
  document.querySelector(`[data-step="${step}"]`)?.getAttribute('data-status');

afterEach(() => {
  cleanup();
  window.sessionStorage.clear();
});

describe('a passport, from one page to the other', () => {
  it('is saved with what the check found, without the account, and opens with the same verdict', async () => {
    checked(['user_impersonation']);
    show(<Passport integration={guide} />);
    expect(statusOf('add-permissions')).toBe('failed');
    const text = await savedText();
    expect(text).not.toMatch(/ada|fabrikam/i);
    cleanup();

    show(<PassportPage />);
    open(text);
    expect(screen.getByTestId('passport-verdict').textContent).toBe(words.replay.same);
    expect(statusOf('add-permissions')).toBe('failed');
    expect(document.querySelector('[data-finding="required-scope-missing"]')?.textContent).toContain(
      'Financials.ReadWrite.All',
    );
  });

  it('shortens the tenant when asked to', async () => {
    checked(['user_impersonation', 'Financials.ReadWrite.All']);
    show(<Passport integration={guide} />);
    expect(await savedText()).toContain(tenantId);
    fireEvent.click(screen.getByLabelText(words.make.shortened));
    const text = await savedText();
    expect(text).not.toContain(tenantId);
    expect(text).toContain('5fa3c1d2-xxxx');
  });

  it('says which verdict somebody changed, and shows its own', async () => {
    checked(['user_impersonation']);
    show(<Passport integration={guide} />);
    const text = (await savedText()).replaceAll('"failed"', '"passed"');
    cleanup();
    show(<PassportPage />);
    open(text);
    expect(screen.getByTestId('passport-verdict').textContent).toContain('come out otherwise');
    expect(statusOf('add-permissions')).toBe('failed');
  });

  it('says that no check has run, where none has', () => {
    show(<Passport integration={guide} />);
    expect(screen.getByText(words.make.nothing)).toBeTruthy();
    expect(document.querySelector('[data-status="passed"]')).toBeNull();
  });
});

describe('the page that opens passports', () => {
  it.each([
    ['another file', '{"appId": "x"}', words.problems['no-passport']],
    ['half a file', '{"format": "passerelle-passport", ', words.problems['cut-off']],
    ['a guide of another site', 'other', 'has no guide “other”'],
  ])('explains %s', (_, text, said) => {
    show(<PassportPage />);
    const whole =
      text === 'other'
        ? JSON.stringify({
            format: 'passerelle-passport',
            version: 1,
            integration: 'other',
            contract: 'x',
            madeAt: '2026-11-21T09:00:00Z',
            identifiers: 'shown',
            steps: [],
            checks: [],
          })
        : text;
    open(whole);
    expect(screen.getByTestId('passport-text-say').textContent).toContain(said);
    expect(screen.queryByTestId('passport')).toBeNull();
  });

  it('forgets what was opened when the page is left', async () => {
    checked([]);
    show(<Passport integration={guide} />);
    const text = await savedText();
    cleanup();
    show(<PassportPage />);
    open(text);
    expect(screen.getByTestId('passport')).toBeTruthy();
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    expect(screen.queryByTestId('passport')).toBeNull();
  });
});
