/**
 * What widgets need from the site, handed down once by the thin wrapper in `src/theme`. Widgets know nothing of
 * Docusaurus: they read this context, or take props.
 */
import {createContext, useContext} from 'react';
import type {Words} from '../messages/words';

export type Locale = 'en' | 'fr';

export type Site = {
  readonly locale: Locale;
  /** Interface strings of the current language only. */
  readonly words: Words;
  /** Base of this language's pages, with both slashes: `/` or `/fr/`. */
  readonly baseUrl: string;
  /** Base of what no language owns (redirect bridge, practice pages), with both slashes. */
  readonly rootUrl: string;
  /** Which way the sign-in check starts on a first visit. */
  readonly defaultMode: 'practice' | 'real';
  /** ISO date of the build: the day that pages assume until the reader's clock is known. */
  readonly builtOn?: string;
  /** Client ID of this site's own application, with which registrations are read; none: they cannot be. */
  readonly checkerId?: string;
  /** Who runs this copy of the site, and how to reach them (e-mail or https address), where the host said so. */
  readonly operator?: string;
  readonly contact?: string;
};

const SiteContext = createContext<Site | undefined>(undefined);

export const SiteProvider = SiteContext.Provider;

/** @throws Error when a widget is rendered outside `SiteProvider`: our bug, not the reader's. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('A widget was rendered outside SiteProvider');
  return site;
}
