import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {errorFamiliesIn, errorPagesIn} from '../../src/remark/error-pages';

const oneRoute = fileURLToPath(new URL('one-route.cjs', import.meta.url));

/**
 * One page for each error code, at `/errors/<anchor>` in both languages.
 *
 * A route costs every reader of the site some bytes of script, and a page's data its own readers many more. So a
 * build's browser half knows one route for all codes and none of their words: the page is in its document already, and
 * stays as it was printed (`src/theme/ErrorPage`). The preview renders them like any other page.
 */
export function errorPagesPlugin({siteDir, baseUrl, i18n, generatedFilesDir}: LoadContext): Plugin {
  const locale = i18n.currentLocale === 'fr' ? 'fr' : 'en';
  const base = `${baseUrl}errors/`;
  const data = (name: string) => path.join(generatedFilesDir, 'passerelle-errors', 'default', name);
  return {
    name: 'passerelle-errors',
    async contentLoaded({actions}) {
      const pages = errorPagesIn(locale);
      await actions.createData('pages.json', Object.fromEntries(pages.map((page) => [page.anchor, page])));
      await actions.createData('no-pages.json', {});
      await actions.createData('families.json', errorFamiliesIn(locale));
      for (const {anchor} of pages) {
        actions.addRoute({path: `${base}${anchor}`, component: '@theme/ErrorPage', exact: true});
      }
    },
    configureWebpack(config, isServer) {
      const isPrinted = !isServer && config.mode === 'production';
      const words = path.join(siteDir, 'src/components/messages', locale, 'error-pages.ts');
      return {
        module: {
          rules: isPrinted
            ? [
                {
                  test: /[\\/](?:routes\.js|routesChunkNames\.json)$/,
                  include: [generatedFilesDir],
                  use: [{loader: oneRoute, options: {base}}],
                },
              ]
            : [],
        },
        resolve: {
          alias: {
            '@error-pages': data(isPrinted ? 'no-pages.json' : 'pages.json'),
            '@error-families': data('families.json'),
            '@error-page-words': words,
          },
        },
      };
    },
  };
}
