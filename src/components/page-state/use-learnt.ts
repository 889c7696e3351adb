import {useEffect} from 'react';
import type {LearntFrom, LearntId} from '../../core/entra/learnt-ids';
import type {GuideStore} from './store';

/** Tells the page the object IDs that a box shows, for as long as it shows them. */
export function useLearnt(store: GuideStore, from: LearntFrom, ids: readonly LearntId[]): void {
  // By what they say: a box makes the list anew with each look.
  const told = JSON.stringify(ids);
  useEffect(() => {
    if (told === '[]') return;
    store.learn(from, JSON.parse(told) as readonly LearntId[]);
    return () => store.learn(from, []);
  }, [store, from, told]);
}
