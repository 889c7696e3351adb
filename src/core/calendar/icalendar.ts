/**
 * A calendar file of whole-day events, each with a reminder. Small enough to be written here: four of the standard's
 * many properties.
 *
 * @see RFC 5545, sections 3.1 (lines of at most 75 octets), 3.3.11 (escaping), 3.6.1 (VEVENT), 3.6.6 (VALARM)
 */
export type CalendarEvent = {
  /** The same event has the same one for ever, so that importing twice makes no second event. */
  readonly uid: string;
  /** ISO day, such as `2027-04-01`. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  /** How long before the day the reader is reminded. */
  readonly reminderDays: number;
};

/** @param now when the file is made, in milliseconds since 1970 */
export function icalendar(events: readonly CalendarEvent[], now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//Dates of a set-up//EN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(
  {uid, day, title, text, url, reminderDays}: CalendarEvent,
  stamp: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end of a whole-day event is the day after it.
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    ...(url === undefined ? [] : [`URL:${url.replace(/[\r\n]/g, '')}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${reminderDays}D`,
    `DESCRIPTION:${escapeText(title)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Backslash, semicolon, comma and line breaks have a meaning of their own; other control characters have no place. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

const longestLine = 75;

/** Breaks a line into pieces of at most 75 octets of UTF-8, never within a character; each further one begins with a space. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > longestLine) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
