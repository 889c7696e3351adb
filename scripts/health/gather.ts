/** All that the docs health page tells, in both languages. One report that fails does not take the others with it. */
import {dayIn} from '../../src/core/health/day';
import {factsHealth} from '../../src/core/health/facts';
import {guideHealth} from '../../src/core/health/guides';
import type {HealthReport, Part} from '../../src/core/health/model';
import {integrations} from '../../src/core/contracts/integrations';
import type {Integration} from '../../src/core/contracts/schema';
import type {Surroundings} from '../links/command/surroundings';
import {everyFact} from '../test/due-facts';
import {gatherLinks} from './links';
import {locales, type ByLocale, type Locale} from './locales';
import {gatherSync} from './sync';

const contracts: readonly Integration[] = Object.values(integrations);

/** @param root the site's directory, absolute, with forward slashes. Never rejects. */
export async function gatherHealth(root: string, around: Surroundings): Promise<ByLocale<HealthReport>> {
  const facts = everyFact();
  const today = around.env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
  const [links, sync] = await Promise.all([
    attempt(() => gatherLinks(root, around)),
    attempt(() => gatherSync(root, around)),
  ]);
  return locales((locale) => ({
    gatheredOn: dayIn(locale)(today),
    guides: contracts.map((contract) => guideHealth(contract, locale)),
    facts: factsHealth(facts, (owner) => titleOf(owner, locale), locale),
    links: links(locale),
    sync: sync(locale),
  }));
}

function titleOf(owner: string, locale: Locale): string | undefined {
  return contracts.find(({id}) => id === owner)?.title[locale];
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
