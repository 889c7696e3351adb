import {Parser} from 'htmlparser2';
import type {BuiltSitemap} from './model';

/** Reads a sitemap, or an index of sitemaps (sitemaps.org, protocol 0.9). */
export function readSitemap(path: string, xml: string): BuiltSitemap {
  const addresses: string[] = [];
  const state: {isSitemap: boolean; location?: string} = {isSitemap: false};
  const parser = new Parser(
    {
      onopentag: (name) => {
        state.isSitemap ||= name === 'urlset' || name === 'sitemapindex';
        if (name === 'loc') state.location = '';
      },
      ontext: (text) => {
        if (state.location !== undefined) state.location += text;
      },
      onclosetag: (name) => {
        if (name !== 'loc' || state.location === undefined) return;
        addresses.push(state.location.trim());
        delete state.location;
      },
    },
    {xmlMode: true, decodeEntities: true},
  );
  parser.write(xml);
  parser.end();
  return {path, addresses: state.isSitemap ? addresses : undefined};
}
