import {healthParts, type HealthPart} from '../../core/health/parts';
import {integrations} from '../../core/contracts/integrations';
import {flowElement, heading} from '../nodes';
import {fail, requiredAttribute} from '../page';
import type {Tag} from '.';

/**
 * `<DocsHealth part="facts"/>`: one part of the docs health page. Its data is no part of the page's text: the build
 * gathers it anew each time, while a page that did not change is not compiled again.
 */
export const docsHealth: Tag = (node, page) => {
  const part = requiredAttribute(page, node, 'part');
  if (!isPart(part)) return fail(page, node, `no part "${part}"; there are: ${healthParts.join(', ')}`);
  const tag = flowElement('DocsHealth', {part});
  if (part !== 'guides') return [tag];
  // Headings of the page's own, so that its table of contents has them.
  return [
    tag,
    ...Object.values(integrations).flatMap(({id, title}) => [
      heading(3, title[page.locale], `guide-${id}`),
      flowElement('DocsHealth', {part: 'guide', guide: id}),
    ]),
  ];
};

function isPart(part: string): part is HealthPart {
  return healthParts.some((one) => one === part);
}
