import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {Page} from '../model';
import {writeFolder} from '../site/harness/folder';
import {pagesOf} from '../site/harness/site-pages';
import {exampleSite} from './harness/example-site';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** What Docusaurus itself makes of the site, as `route source`, by locale. */
function askDocusaurus(siteDir: string, locales: readonly string[]): Record<string, string[]> {
  symlinkSync(join(project, 'node_modules'), join(siteDir, 'node_modules'), 'dir');
  const script = fileURLToPath(new URL('harness/docusaurus-routes.mjs', import.meta.url));
  const {stdout, stderr, status} = spawnSync(process.execPath, [script, siteDir, ...locales], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const routes: Record<string, {path: string; source?: string}[]> = JSON.parse(
    stdout.slice(stdout.indexOf('{"')),
  );
  return Object.fromEntries(
    Object.entries(routes).map(([locale, found]) => [
      locale,
      found.map(({path, source}) => describePage(path, source)).sort(),
    ]),
  );
}

/** Ours that are routes to Docusaurus too: a redirect and a static file are not. */
function published(pages: readonly Page[], locale: string): string[] {
  return pages
    .filter((page) => page.locale === locale && !page.draft && !['static', 'redirect'].includes(page.kind))
    .map(({route, source}) => describePage(route, source))
    .sort();
}

function describePage(route: string, source: string | undefined): string {
  return source === undefined ? route : `${route} ${source}`;
}

describe('the routes of a site are those that Docusaurus gives it', () => {
  it.each([undefined, true, false])('with every kind of page, and trailingSlash %s', (trailingSlash) => {
    const dir = writeFolder(exampleSite(trailingSlash));
    const locales = ['en', 'fr', 'pt-BR', 'de'];
    const judged = askDocusaurus(dir, locales);
    const pages = pagesOf(dir);
    for (const locale of locales) expect(published(pages, locale), locale).toEqual(judged[locale]);
    expect(judged['en']?.length).toBeGreaterThan(60);
  });

  it('on this very site, in both languages', () => {
    const dir = writeFolder({});
    for (const part of ['docs', 'i18n', 'src/pages', 'sidebars.ts']) {
      mkdirSync(join(dir, 'src'), {recursive: true});
      cpSync(join(project, part), join(dir, part), {recursive: true});
    }
    // Its own plugin adds data and no page, and building a site in a test would take minutes.
    const options = "{docs: {routeBasePath: '/', sidebarPath: './sidebars.ts'}, blog: false}";
    const i18n = "{defaultLocale: 'en', locales: ['en', 'fr']}";
    writeFileSync(
      join(dir, 'docusaurus.config.ts'),
      `export default {title: 'T', url: 'http://localhost', baseUrl: '/', trailingSlash: false, i18n: ${i18n}, presets: [['classic', ${options}]]};`,
    );
    const judged = askDocusaurus(dir, ['en', 'fr']);
    const ours = pagesOf(project);
    expect(published(ours, 'en')).toEqual(judged['en']);
    expect(published(ours, 'fr')).toEqual(judged['fr']);
  });
});
