/** Which dates of a guide are still to come, as events of a calendar. */
import {routeCalendar} from '@calendar-words';
import type {CalendarEvent} from '../../core/calendar/icalendar';
import type {InspectedGuide} from '../Inspection/data';

/** What the vendor proves itself with. */
type CredentialKind = keyof typeof routeCalendar.credential;

/** @returns undefined where the application keeps no credential */
export function credentialKind({registration}: InspectedGuide): CredentialKind | undefined {
  const {kinds = []} = registration.credential ?? {};
  return kinds.length > 1 ? 'either' : kinds[0];
}

/** Time enough to find whoever holds the role. */
const reminderDays = 30;

/**
 * @param endsOn ISO day on which the credential ends; empty where the reader gave none
 * @param today ISO day; what is past is left out
 * @param page address of the guide, without a fragment
 */
export function datesOf(
  guide: InspectedGuide,
  endsOn: string,
  today: string,
  page: string,
): readonly CalendarEvent[] {
  const {id, title, milestones, registration, steps, check} = guide;
  const words = routeCalendar.credential[credentialKind(guide) ?? 'either'];
  const step = steps.find((each) => each.id === registration.stepFor.credential);
  const renewalUrl = step ? `${page}#${step.id}` : page;
  const recheckUrl = `${page}#${check}`;
  const renewal: CalendarEvent = {
    uid: `${id}-credential-${endsOn}@passerelle`,
    day: endsOn,
    title: words.renew(title),
    text: words.renewText(renewalUrl, `${page}#${step?.check ?? check}`),
    url: renewalUrl,
    reminderDays,
  };
  const ofRoute = milestones.map(({date, what}): CalendarEvent => ({
    uid: `${id}-route-${date}@passerelle`,
    day: date,
    title: routeCalendar.route(title),
    text: routeCalendar.routeText(what, recheckUrl),
    url: recheckUrl,
    reminderDays,
  }));
  return [...(isDay(endsOn) ? [renewal] : []), ...ofRoute]
    .filter(({day}) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** True for what a date field gives: a day that exists. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
