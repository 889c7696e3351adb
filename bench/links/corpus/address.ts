import {origin, type CorpusOptions} from './model';
import type {LocaleId} from '../../../scripts/links/model';

/** A route as the site writes it: with base URL and language, and a slash at its end if the site says so. */
export function siteRoute(route: string, locale: LocaleId, options: CorpusOptions): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(route) ?? [];
  const prefix = `${options.baseUrl ?? '/'}${locale === 'en' ? '' : `${locale}/`}`;
  return prefix + withSlash(path.slice(1), options.trailingSlash) + rest;
}

export function siteAddress(route: string, locale: LocaleId, options: CorpusOptions): string {
  return origin + siteRoute(route, locale, options);
}

function withSlash(path: string, trailingSlash: boolean | undefined): string {
  const isFile = /\.[a-z]+$/.test(path);
  return trailingSlash === true && path !== '' && !isFile && !path.endsWith('/') ? `${path}/` : path;
}
