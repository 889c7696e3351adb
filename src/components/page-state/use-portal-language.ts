import {useGuide} from './use-guide';
import type {PortalLanguage} from './store';

/** The language of the reader's portal, shared by every guide; the page's own until they choose. */
export function usePortalLanguage(): PortalLanguage {
  return useGuide(portalChoice).state.portalLanguage;
}

/** The choice belongs to no guide; it lives in a store of its own that all pages share. */
export const portalChoice = 'portal';
