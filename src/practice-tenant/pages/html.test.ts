import fc from 'fast-check';
import {Window} from 'happy-dom';
import {describe, expect, it} from 'vitest';
import {withRegistrations} from '../directory';
import {authorizeUrl, sampleDirectory, sampleTenant, signIn} from '../sample-client';
import {escape, html} from './html';

const hostile = fc
  .tuple(
    fc.string(),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' autofocus onfocus='x",
      '&lt;b&gt;',
      '</pre><b>',
    ),
    fc.string(),
  )
  .map((parts) => parts.join(''));

describe('markup', () => {
  it('turns every hole into text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (text) => {
        expect(escape(text)).not.toMatch(/[<>"']/);
        expect(html`<p title="${text}">${text}</p>`.text).toBe(
          `<p title="${escape(text)}">${escape(text)}</p>`,
        );
        const shown = parse(html`<p title="${text}">${text}</p>`.text).querySelector('p');
        expect(shown?.getAttribute('title')).toBe(text);
      }),
    );
  });

  it('keeps what it made itself, and leaves out what there is not', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    expect(html`${items}${undefined}`.text).toBe('<li>a</li><li>&lt;</li>');
  });
});

describe('the tenant’s pages', () => {
  it('show whatever a request brings as text', async () => {
    const tenant = sampleTenant();
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const changes = {
          redirect_uri: `https://x.example/${text}`,
          'client-request-id': text,
          client_id: undefined,
        };
        for (const url of [
          await authorizeUrl(changes),
          await authorizeUrl({redirect_uri: `https://x.example/${text}`, 'client-request-id': text}),
        ]) {
          const page = await (await tenant(new Request(url))).text();
          expectInert(page);
        }
      }),
      {numRuns: 40},
    );
  });

  it('show whatever the directory holds as text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const directory = {
          ...withRegistrations(sampleDirectory, (app) => ({...app, name: text})),
          persons: sampleDirectory.persons.map((person) => ({...person, name: text, username: text})),
          tenants: sampleDirectory.tenants.map((tenant) => ({...tenant, name: text})),
        };
        for (const scenario of [
          'consent-declined',
          'admin-approval-required',
          'user-not-assigned',
        ] as const) {
          const tenant = sampleTenant({directory, scenario});
          for (const account of ['', ...directory.offered]) {
            const page = await (await signIn(tenant, {account})).text();
            expectInert(page);
          }
        }
      }),
      {numRuns: 20},
    );
  });

  it('hold no script and no inline style, and say in both languages that they are not Microsoft’s', async () => {
    const banner = {
      en: 'Practice tenant — not Microsoft',
      fr: 'Locataire d’entraînement — ce n’est pas Microsoft',
    };
    for (const language of ['en', 'fr'] as const) {
      for (const scenario of ['all-is-well', 'redirect-uri-not-registered'] as const) {
        const response = await sampleTenant({scenario, language})(new Request(await authorizeUrl()));
        const page = await response.text();
        expect(page).toContain(banner[language]);
        expect(page).toContain(`<html lang="${language}">`);
        expect(page).not.toMatch(/<script|<style|\sstyle=/);
        expect(response.headers.get('cache-control')).toBe('no-store');
      }
    }
  });
});

function parse(page: string) {
  return new new Window().DOMParser().parseFromString(page, 'text/html');
}

/** No element that no template of ours has, and no handler on any. */
function expectInert(page: string): void {
  const document = parse(page);
  expect(document.querySelectorAll('script, img, b, iframe, object')).toHaveLength(0);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith('on') || name === 'autofocus')).toEqual([]);
}
