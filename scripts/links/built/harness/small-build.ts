import type {BuiltSite} from '../model';
import {readBuiltPage} from '../page';
import {readSitemap} from '../sitemap';

const origin = 'https://docs.example';

/** A build in memory: files by their path, HTML in the body alone unless `head` is given. */
export function smallBuild(files: Readonly<Record<string, string>>, baseUrl = '/'): BuiltSite {
  const names = Object.keys(files);
  const htmlPages = names.filter((name) => name.endsWith('.html'));
  return {
    origin,
    baseUrl,
    files: new Set(names),
    pages: new Map(htmlPages.map((name) => [name, readBuiltPage(name, files[name] ?? '')])),
    sitemaps: names
      .filter((name) => name.endsWith('.xml'))
      .map((name) => readSitemap(name, files[name] ?? '')),
  };
}

/** A page as Docusaurus writes it. */
export function page({head = '', body = ''}: {readonly head?: string; readonly body?: string} = {}): string {
  return `<!doctype html><html><head><meta name=generator content="Docusaurus v3.10.2">${head}</head><body>${body}</body></html>`;
}

export const canonical = (path: string): string => `<link rel=canonical href="${origin}${path}">`;
export const alternate = (language: string, path: string): string =>
  `<link rel="alternate" hreflang="${language}" href="${origin}${path}">`;
