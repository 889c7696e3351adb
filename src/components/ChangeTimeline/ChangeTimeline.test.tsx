// @vitest-environment happy-dom
import {cleanup, render} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';
import {Clock} from '../Freshness/today';
import {words} from '../messages/en';
import {SiteProvider, type Site} from '../site';
import {Change, ChangeTimeline} from '.';

const site: Site = {
  locale: 'en',
  words,
  baseUrl: '/',
  rootUrl: '/',
  defaultMode: 'practice',
  builtOn: '2026-11-21',
};
const dates = ['2027-04-01', '2026-12-31', '2026-10-10', '2021-04-01'];

const page = (now: string) => (
  <SiteProvider value={site}>
    <Clock value={() => new Date(now)}>
      <ChangeTimeline>
        <h2>ahead</h2>
        {'\n'}
        <h2>past</h2>
        {dates.map((date) => (
          <Change key={date} date={date} when={date}>
            <h3>{date}</h3>
          </Change>
        ))}
      </ChangeTimeline>
    </Clock>
  </SiteProvider>
);

const order = (root: ParentNode) => [...root.querySelectorAll('h2, h3')].map(({textContent}) => textContent);

afterEach(cleanup);

describe('the list of changes', () => {
  it.each([
    ['2026-11-21T12:00:00', 2],
    ['2026-12-30T23:59:59', 2],
    ['2026-12-31T00:00:00', 1],
    ['2027-04-01T09:00:00', 0],
    ['2020-01-01T09:00:00', 4],
  ])('on %s has %i still to come', (now, count) => {
    const {container} = render(page(now));
    expect(order(container)).toEqual(['ahead', ...dates.slice(0, count), 'past', ...dates.slice(count)]);
    const marked = container.querySelectorAll('[data-when="ahead"]');
    expect(marked).toHaveLength(count);
    for (const change of marked) expect(change.textContent).toContain(words.changes.toCome);
  });

  it('says so where nothing is to come', () => {
    const {container} = render(page('2028-01-01T00:00:00'));
    expect(container.textContent).toContain(words.changes.nothingAhead);
  });

  it('goes by the day of the build without JavaScript', () => {
    const markup = document.createElement('div');
    markup.innerHTML = renderToString(page('2028-01-01T00:00:00'));
    expect(order(markup)).toEqual(['ahead', ...dates.slice(0, 2), 'past', ...dates.slice(2)]);
  });
});
