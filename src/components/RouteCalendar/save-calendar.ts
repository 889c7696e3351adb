import {icalendar, type CalendarEvent} from '../../core/calendar/icalendar';

/** Hands the events to the browser as a file to download; nothing is sent for it. */
export function saveCalendar(events: readonly CalendarEvent[], name: string): void {
  const file = URL.createObjectURL(new Blob([icalendar(events, Date.now())], {type: 'text/calendar'}));
  const link = document.createElement('a');
  link.href = file;
  link.download = name;
  link.click();
  URL.revokeObjectURL(file);
}
