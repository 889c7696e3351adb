import {describe, expect, it} from 'vitest';
import data from '@inspection-data';
import {datesOf, isDay} from './dates';

const guideOf = (id: string) => {
  const guide = data.guides.find((each) => each.id === id);
  if (!guide) throw new Error(id);
  return guide;
};
const page = 'https://localhost/guides/x';
const days = (id: string, endsOn: string, today: string) =>
  datesOf(guideOf(id), endsOn, today, page).map(({day}) => day);

describe('datesOf', () => {
  it('has the end of the secret, and links to the step that renews it', () => {
    const [event] = datesOf(guideOf('ipaas-business-central'), '2027-05-20', '2026-11-21', page);
    expect(event).toMatchObject({day: '2027-05-20', url: `${page}#create-secret`});
    expect(event?.text).toContain(`${page}#create-secret`);
    expect(event?.text).toContain(`${page}#check-app-only-access`);
  });

  it('has the dates of a route that retires, in order, and leaves out what is past', () => {
    const all = days('prextra-exchange', '2027-02-01', '2026-01-01');
    expect(all).toContain('2027-04-01');
    expect(all).toEqual([...all].sort());
    expect(days('prextra-exchange', '2027-02-01', '2027-03-01')).not.toContain('2027-02-01');
    expect(days('prextra-exchange', '', '2027-03-01')).toContain('2027-04-01');
  });

  it('leads each date of a route to the check, and holds nobody’s values', () => {
    const [event] = datesOf(guideOf('prextra-exchange'), '', '2026-12-01', page);
    expect(event).toMatchObject({url: `${page}#check-app-only-access`});
    expect(event?.text).toContain(`${page}#check-app-only-access`);
  });

  it('gives each date a name of its own that stays the same', () => {
    const uids = datesOf(guideOf('prextra-exchange'), '2027-02-01', '2026-01-01', page).map(({uid}) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toContain('prextra-exchange-credential-2027-02-01@passerelle');
  });

  it.each([
    [['secret'], /^Renew the secret:/, /^The client secret ends on this day/],
    [['certificate'], /^Renew the certificate:/, /^The certificate ends on this day/],
    [['certificate', 'secret'], /^Renew the secret or certificate:/, /^The secret or certificate ends on/],
  ] as const)('names what ends: %j', (kinds, title, text) => {
    const guide = guideOf('ipaas-business-central');
    const registration = {...guide.registration, credential: {kinds, advisedMonths: 12}};
    const [event] = datesOf({...guide, registration}, '2027-05-20', '2026-11-21', page);
    expect(event?.title).toMatch(title);
    expect(event?.text).toMatch(text);
  });

  it.each([
    ['2027-02-28', true],
    ['2027-02-30', false],
    ['', false],
    ['20/05/2027', false],
  ])('takes %j for a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
