// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';
import {words} from '../messages/en';
import {SiteProvider, type Site} from '../site';
import {SourceNote, type SourceNoteProps} from '../SourceNote';
import {GuideFreshness, ReadOn} from '.';
import {Clock} from './today';

const site: Site = {
  locale: 'en',
  words,
  baseUrl: '/',
  rootUrl: '/',
  defaultMode: 'practice',
  builtOn: '2026-11-21',
};
const limit = {limit: '2027-02-19', limitWords: '19 February 2027'};
const guide = <GuideFreshness {...limit} dueSince="21 November 2026" />;

/** @param now local time of the reader */
const at = (now: string, widget = guide, changes: Partial<Site> = {}) => (
  <SiteProvider value={{...site, ...changes}}>
    <Clock value={() => new Date(now)}>{widget}</Clock>
  </SiteProvider>
);

/** What a reader sees: the face that is shown. */
const shown = () =>
  [...document.querySelectorAll('[data-shown="true"]')].map(({textContent}) => textContent.trim());

afterEach(cleanup);

describe('a guide’s freshness', () => {
  it.each([
    ['on the day of the build', '2026-11-21T10:00:00', 'false'],
    ['in the last minute of the last day', '2027-02-19T23:59:59', 'false'],
    ['in the first minute of the day after', '2027-02-20T00:00:00', 'true'],
    ['years later', '2029-01-01T00:00:00', 'true'],
  ])('%s', (_, now, stale) => {
    render(at(now));
    expect(document.querySelector('[data-stale]')?.getAttribute('data-stale')).toBe(stale);
    expect(shown()).toHaveLength(1);
  });

  it('says by when, and then since when not, in words beside an icon', () => {
    const {rerender} = render(at('2027-02-19T12:00:00'));
    expect(shown()[0]).toContain('To be verified again by 19 February 2027.');
    rerender(at('2027-02-20T12:00:00'));
    expect(shown()[0]).toContain(
      'Some facts not verified since 21 November 2026: labels and limits may have changed.',
    );
    expect(document.querySelector('[data-shown="true"] svg')).not.toBeNull();
  });

  it('keeps the room of both texts, so that nothing moves', () => {
    render(at('2027-02-20T12:00:00'));
    expect(document.querySelectorAll('[data-shown]')).toHaveLength(2);
  });

  it.each([
    ['guides@fjord.example', 'mailto:guides@fjord.example'],
    ['https://fjord.example/help', 'https://fjord.example/help'],
  ])('leads to the host: %s', (contact, href) => {
    render(at('2027-02-20T12:00:00', guide, {contact}));
    expect(screen.getByRole('link', {name: words.freshness.tellUs}).getAttribute('href')).toBe(href);
  });

  it('names the host where it gave no address', () => {
    render(at('2027-02-20T12:00:00'));
    expect(screen.queryByRole('link')).toBeNull();
    expect(shown()[0]).toContain(words.freshness.tellTheHost);
  });

  it('goes by the day of the build until the reader’s clock is known', () => {
    expect(renderToString(at('2029-01-01T00:00:00'))).toContain('data-stale="false"');
    expect(renderToString(at('2026-11-21T00:00:00', guide, {builtOn: '2027-02-20'}))).toContain(
      'data-stale="true"',
    );
  });

  it('looks again when the reader comes back to the tab', () => {
    let now = '2027-02-19T12:00:00';
    render(
      <SiteProvider value={site}>
        <Clock value={() => new Date(now)}>{guide}</Clock>
      </SiteProvider>,
    );
    now = '2027-02-20T08:00:00';
    document.dispatchEvent(new Event('visibilitychange'));
    return screen.findByText(/not verified since/).then(() => {
      expect(document.querySelector('[data-stale="true"]')).not.toBeNull();
    });
  });
});

describe('a source’s reading', () => {
  const row = <ReadOn {...limit} date="2026-11-21" words="21 November 2026" />;

  it.each([
    ['2027-02-19T12:00:00', '(again by 19 February 2027)'],
    ['2027-02-20T12:00:00', 'due since 19 February 2027'],
  ])('on %s', (now, expected) => {
    render(at(now, row));
    expect(shown()).toEqual([expected]);
    expect(screen.getByText('21 November 2026').getAttribute('datetime')).toBe('2026-11-21');
  });
});

describe('a note beside a fact', () => {
  const props: SourceNoteProps = {
    ...limit,
    id: 'source-fact-x',
    about: '24 months',
    date: '2026-11-21',
    words: '21 November 2026',
    sources: [{text: 'Microsoft Learn', href: 'https://learn.microsoft.com/x'}, {text: 'its help centre'}],
  };

  it('opens without a script, from a button that says what it is about', () => {
    render(at('2027-01-01T12:00:00', <SourceNote {...props} />));
    const button = screen.getByRole('button', {name: 'Source of “24 months”'});
    expect(button.getAttribute('popovertarget')).toBe('source-fact-x');
    expect(document.getElementById('source-fact-x')?.getAttribute('popover')).toBe('auto');
    expect(document.getElementById('source-fact-x')?.textContent).toContain(
      'Source: Microsoft Learn, its help centre',
    );
    expect(button.getAttribute('data-doubt')).toBe('false');
  });

  it.each(['community', 'unverified'] as const)('says what is in doubt: %s', (doubt) => {
    render(at('2027-01-01T12:00:00', <SourceNote {...props} doubt={doubt} />));
    expect(document.getElementById('source-fact-x')?.textContent).toContain(words.freshness.doubts[doubt]);
    expect(screen.getByRole('button').getAttribute('data-doubt')).toBe('true');
  });

  it('shows a warning from the day after the limit', () => {
    render(at('2027-02-20T12:00:00', <SourceNote {...props} />));
    expect(screen.getByRole('button').getAttribute('data-doubt')).toBe('true');
  });
});
