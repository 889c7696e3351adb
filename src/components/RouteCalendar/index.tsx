import {useId, useState, type ReactNode} from 'react';
import {routeCalendar} from '@calendar-words';
import data from '@inspection-data';
import {formatDate} from '../../core/contracts/fact-words';
import {icalendar} from '../../core/calendar/icalendar';
import type {InspectedGuide} from '../Inspection/data';
import {saveAsFile} from '../Inspection/save-as-file';
import {useSite} from '../site';
import {credentialKind, datesOf, isDay} from './dates';
import styles from '../Inspection/styles.module.css';

/** The end of the secret or certificate and the dates of the route, as a calendar file that the page makes itself. */
export function RouteCalendar({integration}: {readonly integration: string}): ReactNode {
  const guide = data.guides.find(({id}) => id === integration);
  return guide ? <Dates guide={guide} /> : null;
}

function Dates({guide}: {readonly guide: InspectedGuide}): ReactNode {
  const {locale, baseUrl} = useSite();
  const [endsOn, setEndsOn] = useState('');
  const id = useId();
  const words = routeCalendar;
  const kind = credentialKind(guide);
  const said = kind && words.credential[kind];
  const today = new Date().toISOString().slice(0, 10);
  const page = new URL(`${baseUrl}guides/${guide.id}`, window.location.href).href;
  const events = datesOf(guide, endsOn, today, page);
  const isPast = isDay(endsOn) && endsOn < today;
  return (
    <div className={styles['panel']} data-testid="route-calendar">
      <p>{words.intro}</p>
      <div className={styles['field']}>
        {said && (
          <>
            <label htmlFor={id}>{said.ends}</label>
            <input
              id={id}
              type="date"
              value={endsOn}
              aria-describedby={`${id}-hint ${id}-say`}
              data-testid="calendar-ends"
              onChange={(event) => setEndsOn(event.currentTarget.value)}
            />
            <p id={`${id}-hint`}>{said.endsHint}</p>
            <p id={`${id}-say`} role="status" className={styles['say']} data-wrong={isPast}>
              {isPast ? said.past : events.length === 0 && said.none}
            </p>
          </>
        )}
        {events.length > 0 && (
          <>
            <p className={styles['lead-in']}>{words.dates}</p>
            <ul data-testid="calendar-dates">
              {events.map(({uid, day, title}) => (
                <li key={uid}>
                  {formatDate(day, locale)} – {title}
                </li>
              ))}
            </ul>
            <button
              type="button"
              onClick={() =>
                saveAsFile(`${guide.id}-${words.file}.ics`, icalendar(events, Date.now()), 'text/calendar')
              }
              data-testid="calendar-download"
            >
              {words.download}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
