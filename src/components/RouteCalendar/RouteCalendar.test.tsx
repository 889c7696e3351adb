// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/react';
import data from '@inspection-data';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {InspectedGuide} from '../Inspection/data';
import {words} from '../messages/en';
import {SiteProvider} from '../site';
import {RouteCalendar} from '.';

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date'], now: Date.parse('2026-11-21')});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show(credential: InspectedGuide['registration']['credential']): string {
  const guide = data.guides.find(({id}) => id === 'prextra-exchange');
  if (!guide) throw new Error('no guide');
  const {credential: _, ...registration} = guide.registration;
  const changed = {...guide, registration: {...registration, ...(credential && {credential})}};
  vi.spyOn(data.guides, 'find').mockReturnValue(changed);
  render(
    <SiteProvider value={{locale: 'en', words, baseUrl: '/', rootUrl: '/', defaultMode: 'real'}}>
      <RouteCalendar integration="prextra-exchange" />
    </SiteProvider>,
  );
  return screen.getByTestId('route-calendar').textContent;
}

it('asks for the end of a certificate by its name', () => {
  const said = show({kinds: ['certificate'], advisedMonths: 12});
  expect(said).toContain('The certificate ends on');
  expect(said).not.toMatch(/client secret|the secret\b/i);
});

it('asks for no end where there is no credential, and has the dates of the route all the same', () => {
  const said = show(undefined);
  expect(screen.queryByTestId('calendar-ends')).toBeNull();
  expect(said).toContain('1 April 2027');
});
