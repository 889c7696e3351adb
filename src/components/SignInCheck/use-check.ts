import {useEffect, useMemo, useSyncExternalStore} from 'react';
import {boxOf} from '../page-state/box-of';
import type {GuideStore} from '../page-state/store';
import {useSite} from '../site';
import type {SignInBrief} from './brief';
import {createCheck, type Check, type CheckView, type Loaders} from './check';
import {requestOf} from './request';

const loaders: Loaders = {
  auth: () => import('../../auth'),
  outcome: () => import('./outcome'),
  sentences: () => import('@sentences'),
};

/** The check of a guide, bound to this page. @param load for tests. */
export function useCheck(
  brief: SignInBrief,
  store: GuideStore,
  load: Loaders = loaders,
): {readonly check: Check; readonly view: CheckView} {
  const {locale, rootUrl, words} = useSite();
  const check = useMemo(
    () =>
      createCheck({
        brief,
        store,
        tab: boxOf('sessionStorage'),
        load,
        now: Date.now,
        unnamed: words.signInCheck.account.unnamed,
        requestFor: (scenario) =>
          requestOf(
            brief,
            store.get(),
            {scenario, language: locale, root: new URL(rootUrl, window.location.origin).href},
            words.values.problems,
          ),
      }),
    [brief, store, load, locale, rootUrl, words],
  );
  useEffect(() => check.resume(), [check]);
  const view = useSyncExternalStore(check.subscribe, check.get, check.get);
  return {check, view};
}
