import {useLayoutEffect, useMemo, type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {words} from '@words';
import {SiteProvider, type Site} from '@site/src/components/site';

/** Hands the site's language, words and addresses to every widget, which know nothing of Docusaurus. */
export default function Root({children}: {readonly children: ReactNode}) {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {rootUrl, defaultMode, builtOn, operator, contact, checkerId} = siteConfig.customFields ?? {};
  const site = useMemo<Site>(
    () => ({
      locale: i18n.currentLocale === 'fr' ? 'fr' : 'en',
      words,
      baseUrl: siteConfig.baseUrl,
      rootUrl: typeof rootUrl === 'string' ? rootUrl : '/',
      defaultMode: defaultMode === 'practice' ? 'practice' : 'real',
      ...(typeof builtOn === 'string' && {builtOn}),
      ...(typeof checkerId === 'string' && {checkerId}),
      ...(typeof operator === 'string' && {operator}),
      ...(typeof contact === 'string' && {contact}),
    }),
    [i18n.currentLocale, siteConfig.baseUrl, rootUrl, defaultMode, builtOn, operator, contact, checkerId],
  );
  useLayoutEffect(fetchNothingAhead, []);
  return <SiteProvider value={site}>{children}</SiteProvider>;
}

/**
 * Docusaurus fetches every page whose link comes into view; from a guide that is the whole error catalogue. A link
 * under the pointer still fetches its page. In a layout effect, because links report themselves right after.
 */
function fetchNothingAhead(): void {
  window.docusaurus = {...window.docusaurus, prefetch: () => false};
}
