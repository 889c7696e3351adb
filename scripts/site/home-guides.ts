import {existsSync} from 'node:fs';
import path from 'node:path';
import {wayAmong} from '../../src/remark/guide-names';
import {integrations} from '../../src/core/contracts/integrations';

/** One entry per integration for the home page, in one language; a guide is linked once its page exists. */
export function homeGuides(siteDir: string, locale: 'en' | 'fr') {
  return Object.values(integrations).map((contract) => {
    const {id, vendor, product, title, summary, steps, flow} = contract;
    const way = wayAmong(contract, locale);
    const available = existsSync(path.join(siteDir, 'docs', 'guides', `${id}.mdx`));
    return {
      id,
      vendor: vendor.name,
      product: product.name[locale],
      ...(way !== undefined && {way}),
      title: title[locale],
      summary: summary[locale],
      minutes: steps.reduce((sum, step) => sum + (step.required ? step.minutes : 0), 0),
      flow,
      available,
      ...(available ? {href: `/guides/${id}`} : {}),
    };
  });
}
