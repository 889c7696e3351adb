/** All that the docs health page tells, in both languages. One report that fails does not take the others with it. */
import type {HealthReport, Part} from '../../src/core/health/model';
import type {Surroundings} from '../links/command/surroundings';
import {contractsHealth} from './contracts';
import {gatherLinks} from './links';
import {locales, type ByLocale, type Locale} from './locales';
import {gatherSync} from './sync';

/** @param root the site's directory, absolute, with forward slashes */
export async function gatherHealth(root: string, around: Surroundings): Promise<ByLocale<HealthReport>> {
  const today = around.env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
  const links = await attempt(() => gatherLinks(root, around));
  const sync = await attempt(() => gatherSync(root, around));
  return locales((locale) => ({
    ...contractsHealth(locale, today),
    links: links(locale),
    sync: sync(locale),
  }));
}

async function attempt<T extends object>(
  gather: () => Promise<ByLocale<T>>,
): Promise<(locale: Locale) => Part<T>> {
  try {
    const made = await gather();
    return (locale) => ({state: 'made', ...made[locale]});
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return () => ({state: 'failed', reason});
  }
}
