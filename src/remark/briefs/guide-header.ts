import type {GuideHeaderProps} from '../../components/GuideHeader';
import {roles} from '../../core/contracts/roles';
import type {Integration} from '../../core/contracts/schema';
import {claimsOf, readingDates} from '../../core/contracts/claims';
import {formatDate} from '../../core/contracts/facts';
import type {Locale} from '../page';

/** Who can do it, how long the steps that everyone takes take, how the connection works, when the facts were last read. */
export function guideHeaderBrief(contract: Integration, locale: Locale): GuideHeaderProps {
  const steps = contract.steps.filter(({required}) => required);
  const dates = readingDates(claimsOf(contract));
  return {
    integration: contract.id,
    vendor: contract.vendor.name,
    product: contract.product.name[locale],
    flow: contract.flow,
    minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
    steps: steps.map(({id, title}) => ({id, title: title[locale]})),
    roles: [...new Set(contract.steps.map(({role}) => role))].map((id) => roles[id].name[locale]),
    retiring: contract.route.state === 'retiring',
    ...(dates
      ? {
          verified: {
            newest: dates.newest,
            newestWords: formatDate(dates.newest, locale),
            ...(dates.oldest === dates.newest ? {} : {oldestWords: formatDate(dates.oldest, locale)}),
            dueSince: formatDate(dates.due.verifiedOn, locale),
            limit: dates.limit,
            limitWords: formatDate(dates.limit, locale),
          },
        }
      : {}),
  };
}
