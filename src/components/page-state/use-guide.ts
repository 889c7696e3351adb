import {useMemo, useSyncExternalStore} from 'react';
import {useSite, type Site} from '../site';
import {createGuideStore} from './create-store';
import {boxOf} from './box-of';
import type {GuideState, GuideStore} from './store';

const stores = new Map<string, GuideStore>();

/**
 * The shared state of a guide and its store. While prerendering and hydrating the state is the empty one, so
 * that the markup agrees; what the browser kept arrives right after.
 */
export function useGuide(integration: string): {readonly state: GuideState; readonly store: GuideStore} {
  const site = useSite();
  const empty = useMemo(() => createGuideStore(options(integration, site)), [integration, site]);
  const store = typeof window === 'undefined' ? empty : storeOf(integration, site);
  const state = useSyncExternalStore(store.subscribe, store.get, empty.get);
  return {state, store};
}

function storeOf(integration: string, site: Site): GuideStore {
  const known = stores.get(integration);
  if (known) return known;
  const store = createGuideStore({
    ...options(integration, site),
    tab: boxOf('sessionStorage'),
    browser: boxOf('localStorage'),
  });
  stores.set(integration, store);
  return store;
}

function options(integration: string, site: Site) {
  return {
    integration,
    tab: undefined,
    browser: undefined,
    defaults: {portalLanguage: site.locale, mode: site.defaultMode},
  };
}
