/** What the contracts alone tell: no check has to run for it. */
import {integrations} from '../../src/core/contracts/integrations';
import type {Integration} from '../../src/core/contracts/schema';
import {dayIn} from '../../src/core/health/day';
import {factsHealth} from '../../src/core/health/facts';
import {guideHealth} from '../../src/core/health/guides';
import type {HealthReport} from '../../src/core/health/model';
import {everyFact} from '../test/due-facts';
import type {Locale} from './locales';

const contracts: readonly Integration[] = Object.values(integrations);

type OfContracts = Pick<HealthReport, 'gatheredOn' | 'guides' | 'facts'>;

/** @param today ISO date */
export function contractsHealth(locale: Locale, today: string): OfContracts {
  return {
    gatheredOn: dayIn(locale)(today),
    guides: contracts.map((contract) => guideHealth(contract, locale)),
    facts: factsHealth(everyFact(), (owner) => titleOf(owner, locale), locale),
  };
}

/** The page without its checks: while they are being made, or where they cannot be. */
export function withoutChecks(
  locale: string,
  today: string,
  check: Extract<HealthReport['links'], {state: 'pending' | 'failed'}>,
): HealthReport {
  return {...contractsHealth(locale === 'fr' ? 'fr' : 'en', today), links: check, sync: check};
}

function titleOf(owner: string, locale: Locale): string | undefined {
  return contracts.find(({id}) => id === owner)?.title[locale];
}
