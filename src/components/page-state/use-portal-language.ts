import {useSite} from '../site';
import {useGuide} from './use-guide';
import type {PortalLanguage} from './store';

/** The language of the reader's portal, shared by every guide; the page's own until they choose. */
export function usePortalLanguage(): PortalLanguage {
  const {locale} = useSite();
  const {state} = useGuide(portalChoice);
  return state.portalLanguage ?? locale;
}

/** The choice belongs to no guide; it lives in a store of its own that all pages share. */
export const portalChoice = 'portal';
