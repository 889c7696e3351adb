/**
 * The routes of a site as Docusaurus finds them, printed as JSON: `{[locale]: [{path, source?}]}`. A process of its own,
 * because drafts are left out only in production. Needs Docusaurus to be found from the site's directory.
 */
import {createRequire} from 'node:module';

process.env['NODE_ENV'] = 'production';
const require = createRequire(import.meta.url);
const {loadContext} = require('@docusaurus/core/lib/server/site.js');
const {loadPlugins} = require('@docusaurus/core/lib/server/plugins/plugins.js');

const [siteDir = '.', ...locales] = process.argv.slice(2);
/** @type {Record<string, {path: string, source: string | undefined}[]>} */
const found = {};
for (const locale of locales) {
  const context = await loadContext({siteDir, locale});
  const {routes} = await loadPlugins(context);
  found[locale] = routes.flatMap(leavesOf).filter(({path}) => path !== '*');
}
process.stdout.write(JSON.stringify(found));

/**
 * @param {{path: string, routes?: any[], metadata?: {sourceFilePath?: string}}} route
 * @returns {{path: string, source: string | undefined}[]}
 */
function leavesOf({path, routes, metadata}) {
  return routes ? routes.flatMap(leavesOf) : [{path, source: metadata?.sourceFilePath}];
}
