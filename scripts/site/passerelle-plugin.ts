import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {integrations} from '../../src/core/contracts/integrations';
import {formatProblems, validateIntegration} from '../../src/core/contracts/validate';
import {doctorDataIn} from '../../src/remark/doctor-data';
import {handoutDataIn} from '../../src/remark/handout-data';
import {inspectionDataIn} from '../../src/remark/inspection-data';
import {passportDataIn} from '../../src/remark/passport-data';
import {homeGuides} from './home-guides';
import {writeStaticPages} from './static-pages';

const lighterProps = fileURLToPath(new URL('lighter-props.cjs', import.meta.url));
const besideLoader = fileURLToPath(new URL('sync-notes/door.cjs', import.meta.url));

/**
 * What the site adds to Docusaurus: contracts validated before anything is built, the pages that no language
 * owns (redirect bridge, practice tenant), and strings of the current language alone.
 */
export function passerellePlugin(context: LoadContext): Plugin {
  const {siteDir, i18n, generatedFilesDir} = context;
  const inSite = (...parts: string[]) => path.join(siteDir, ...parts);
  const locale = i18n.currentLocale;
  const language = locale === 'fr' ? 'fr' : 'en';
  return {
    name: 'passerelle',
    async loadContent() {
      requireValidContracts();
      await writeStaticPages({outDir: inSite('.passerelle', 'static')});
    },
    async contentLoaded({actions}) {
      await actions.createData('guides.json', homeGuides(siteDir, language));
      await actions.createData('doctor.json', doctorDataIn(language));
      await actions.createData('passport.json', passportDataIn(language));
      // In both languages: whoever reads a handout may not read the page's.
      await actions.createData('handouts-en.json', handoutDataIn('en'));
      await actions.createData('handouts-fr.json', handoutDataIn('fr'));
      await actions.createData('inspection.json', inspectionDataIn(language));
    },
    getPathsToWatch: () => [
      inSite('src', 'practice-tenant', '**', '*.ts'),
      inSite('src', 'auth', 'pages', '**'),
    ],
    configureWebpack() {
      const socket = process.env['PASSERELLE_WS_PATH'];
      return {
        module: {
          rules: [
            {
              test: /\.mdx?$/,
              include: [inSite('docs'), inSite('i18n')],
              enforce: 'pre',
              use: [{loader: besideLoader}],
            },
            {
              test: /docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/][^\\/]+\.json$/,
              use: [{loader: lighterProps}],
            },
          ],
        },
        resolve: {
          alias: {
            '@words': inSite('src', 'components', 'messages', locale, 'index.ts'),
            '@home-words': inSite('src', 'components', 'messages', locale, 'home.ts'),
            '@doctor-data': path.join(generatedFilesDir, 'passerelle', 'default', 'doctor.json'),
            '@doctor-words': inSite('src', 'components', 'messages', locale, 'error-doctor.ts'),
            '@handout-data-en': path.join(generatedFilesDir, 'passerelle', 'default', 'handouts-en.json'),
            '@handout-data-fr': path.join(generatedFilesDir, 'passerelle', 'default', 'handouts-fr.json'),
            '@inspection-data': path.join(generatedFilesDir, 'passerelle', 'default', 'inspection.json'),
            '@manifest-words': inSite('src', 'components', 'messages', locale, 'manifest-check.ts'),
            '@scripts-words': inSite('src', 'components', 'messages', locale, 'set-up-scripts.ts'),
            '@registration-words': inSite('src', 'components', 'messages', locale, 'registration-check.ts'),
            '@calendar-words': inSite('src', 'components', 'messages', locale, 'route-calendar.ts'),
            '@token-words': inSite('src', 'components', 'messages', locale, 'token-inspector.ts'),
            '@found-words': inSite('src', 'components', 'messages', locale, 'found-on-page.ts'),
            '@passport-data': path.join(generatedFilesDir, 'passerelle', 'default', 'passport.json'),
            '@passport-words': inSite('src', 'components', 'messages', locale, 'passport.ts'),
            '@not-found-words': inSite('src', 'components', 'messages', locale, 'not-found.ts'),
            '@search-words': inSite('src', 'components', 'messages', locale, 'search.ts'),
            '@sentences': inSite('src', 'core', 'messages', locale, 'index.ts'),
            '@finding-sentences': inSite('src', 'core', 'messages', locale, 'every-finding.ts'),
            // Data of the home page alone: as a custom field it would travel with every page.
            '@guides': path.join(generatedFilesDir, 'passerelle', 'default', 'guides.json'),
            '@errors': inSite('src', 'core', 'messages', locale, 'errors', 'index.ts'),
            '@causes': inSite('src', 'core', 'messages', locale, 'causes', 'index.ts'),
          },
        },
        ...(socket === undefined
          ? {}
          : {
              devServer: {
                client: {webSocketURL: {hostname: '0.0.0.0', port: 0, pathname: socket}},
                webSocketServer: {type: 'ws', options: {path: socket}},
              },
            }),
      };
    },
  };
}

function requireValidContracts(): void {
  const today = new Date().toISOString().slice(0, 10);
  const problems = Object.values(integrations).flatMap((integration) => {
    const result = validateIntegration(integration, {today});
    return result.ok ? [] : [formatProblems(integration.id, result.problems)];
  });
  if (problems.length > 0) throw new Error(`Contracts that contradict themselves:\n${problems.join('\n')}`);
}
