import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {icalendar, type CalendarEvent} from './icalendar';

const now = Date.UTC(2026, 10, 21, 12, 30, 5);
const event: CalendarEvent = {
  uid: 'a@passerelle',
  day: '2027-02-28',
  title: 'Renew; now, or \\ never',
  text: 'First line\nÉlodie’s second',
  url: 'https://localhost/guides/x#create-secret',
  reminderDays: 30,
};
/** Section 3.1: a break followed by a space or a tab is no break. */
const unfold = (file: string) =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
const unescape = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
const valueOf = (file: string, name: string) =>
  unfold(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? '';

describe('icalendar', () => {
  it('writes a whole-day event with its reminder', () => {
    expect(unfold(icalendar([event], now))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Passerelle//Dates of a set-up//EN',
      'BEGIN:VEVENT',
      'UID:a@passerelle',
      'DTSTAMP:20261121T123005Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Renew\\; now\\, or \\\\ never',
      'DESCRIPTION:First line\\nÉlodie’s second',
      'URL:https://localhost/guides/x#create-secret',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P30D',
      'DESCRIPTION:Renew\\; now\\, or \\\\ never',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it.each([
    ['2028-02-28', '20280229'],
    ['2027-12-31', '20280101'],
  ])('ends the day after %s', (day, end) => {
    expect(icalendar([{...event, day}], now)).toContain(`DTEND;VALUE=DATE:${end}\r\n`);
  });

  it('keeps every line to 75 octets, breaks no character, and gives any text back', () => {
    const any = fc.string({unit: 'grapheme', maxLength: 400});
    fc.assert(
      fc.property(any, any, (title, text) => {
        const file = icalendar([{...event, title, text}], now);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(file).not.toContain('\ufffd');
        const plain = (given: string) => given.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(unescape(valueOf(file, 'SUMMARY'))).toBe(plain(title));
        expect(unescape(valueOf(file, 'DESCRIPTION'))).toBe(plain(text));
      }),
    );
  });

  it('lets no text begin a line of its own', () => {
    const sneaky = 'x\r\nEND:VEVENT\nBEGIN:VEVENT\rATTACH:file';
    const file = icalendar([{...event, title: sneaky, text: sneaky, uid: sneaky, url: sneaky}], now);
    expect(unfold(file).filter((line) => /^(?:ATTACH|BEGIN:VEVENT)/.test(line))).toEqual(['BEGIN:VEVENT']);
  });
});
