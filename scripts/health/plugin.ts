import {existsSync, mkdirSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {HealthReport} from '../../src/core/health/model';
import {withoutChecks} from './contracts';
import {runGatherer} from './run-gatherer';
import {watchPages} from './watch-pages';

/**
 * Gives the docs health page its data. A build waits for the reports, once for all languages; the preview does not: it
 * shows the last ones, and gathers anew while nobody waits, soon after its start and after changes. Checks that cannot
 * be run stop neither: the page says why there is no report.
 */
export function healthPlugin({siteDir, i18n}: LoadContext): Plugin {
  const isPreview = process.env['NODE_ENV'] === 'development';
  const {currentLocale, defaultLocale, locales} = i18n;
  const today = process.env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
  // A build and a preview can run at once.
  const dir = path.join(siteDir, '.passerelle', 'health', isPreview ? 'preview' : 'build');
  const fileOf = (locale: string) => path.join(dir, `${locale}.json`);
  const gather = async ({isIdle}: {readonly isIdle: boolean}) => {
    const reason = await runGatherer(siteDir, dir, {isIdle});
    if (reason === undefined) return;
    for (const locale of locales)
      write(fileOf(locale), withoutChecks(locale, today, {state: 'failed', reason}));
  };
  return {
    name: 'passerelle-health',
    async loadContent() {
      const file = fileOf(currentLocale);
      if (!isPreview) {
        if (!isOfThisProcess(file)) await gather({isIdle: false});
        return;
      }
      if (!existsSync(file)) write(file, withoutChecks(currentLocale, today, {state: 'pending'}));
      // One of the two previews gathers for both.
      if (currentLocale === defaultLocale) watchPages(siteDir, () => gather({isIdle: true}));
    },
    configureWebpack: () => ({
      resolve: {
        alias: {
          '@health$': fileOf(currentLocale),
          '@health-words': path.join(siteDir, 'src/components/messages', currentLocale, 'health.ts'),
        },
      },
    }),
  };
}

/** A build loads its plugins anew for each language. */
function isOfThisProcess(file: string): boolean {
  const written = statSync(file, {throwIfNoEntry: false})?.mtimeMs;
  return written !== undefined && written > performance.timeOrigin;
}

function write(file: string, report: HealthReport): void {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(report));
}
