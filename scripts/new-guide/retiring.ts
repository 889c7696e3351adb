/** Exchange Web Services: no new guide rests on what Microsoft is shutting down. The date is that of the guide that says so. */
import {integrations} from '../../src/core/contracts/integrations';

/** A way in, or a permission, of Exchange Web Services. */
export function isOfEws(text: string): boolean {
  return /^(?:ews$|exchange[- ]web[- ]services$|full_access_as_app$|ews\.)/i.test(text.trim());
}

/** ISO day on which Exchange Web Services end in Exchange Online. */
export function endOfEws(): string {
  const end = integrations['prextra-exchange'].route.milestones
    .map(({date}) => date)
    .sort()
    .at(-1);
  if (end === undefined) throw new Error('No guide says when Exchange Web Services end.');
  return end;
}
