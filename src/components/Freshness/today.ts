import {createContext, useContext, useSyncExternalStore} from 'react';
import {useSite} from '../site';

/** What time it is for the reader. Tests bring their own. */
export const Clock = createContext<() => Date>(() => new Date());

/**
 * The reader's own day as an ISO date. While prerendering and hydrating it is the day of the build, so that the markup
 * agrees; without JavaScript it stays that day.
 */
export function useToday(): string {
  const {builtOn = ''} = useSite();
  const clock = useContext(Clock);
  return useSyncExternalStore(
    onReturn,
    () => dayOf(clock()),
    () => builtOn,
  );
}

/** A page that stayed open in a tab overnight is looked at again. */
function onReturn(look: () => void): () => void {
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

/** The calendar day where the reader is. */
function dayOf(moment: Date): string {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(moment.getFullYear()), ...parts].join('-');
}
