/** Contracts as the page shows them: steps and how each is proved, and when what they rest on was read. */
import {claimsOf, readingDates} from '../contracts/claims';
import {limitOf} from '../contracts/freshness';
import type {Integration} from '../contracts/schema';
import {dayIn} from './day';
import {limitsOf} from './freshness';
import type {GuideHealth} from './model';

export function guideHealth(contract: Integration, locale: 'en' | 'fr'): GuideHealth {
  const {id, title, sources} = contract;
  const href = `/guides/${id}`;
  const claims = claimsOf(contract);
  const dates = readingDates(claims);
  const day = dayIn(locale);
  return {
    id,
    title: title[locale],
    href,
    steps: contract.steps.map((step) => ({
      id: step.id,
      title: step.title[locale],
      href: `${href}#${step.id}`,
      check: step.check,
      minutes: step.minutes,
      required: step.required,
    })),
    minutes: contract.steps.reduce((sum, step) => sum + (step.required ? step.minutes : 0), 0),
    limits: limitsOf(claims.map(limitOf)),
    ...(dates && {
      read: {newest: day(dates.newest), oldest: day(dates.oldest), due: day(dates.limit)},
    }),
    sources: sources.map(({title: name, url, verifiedOn}) => ({
      title: name,
      url,
      read: day(verifiedOn),
      limit: day(limitOf({verifiedOn, status: 'verified', about: 'procedure'})),
    })),
  };
}
