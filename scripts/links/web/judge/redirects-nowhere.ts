import type {WebRule} from './judgement';

/** Redirects that never end at a page. */
export const redirectsNowhere: WebRule = (_question, {observation}) => {
  switch (observation.kind) {
    case 'redirect-circle':
      return [{code: 'web-redirects-in-a-circle', severity: 'error', args: {hops: observation.hops.length}}];
    case 'redirects-too-many':
      // Browsers follow more than we do, and keep more of what servers told them on the way.
      return [{code: 'web-redirects-too-often', severity: 'warning', args: {hops: observation.hops.length}}];
    case 'redirect-broken':
      return [{code: 'web-redirect-broken', severity: 'error', args: {status: observation.status}}];
    default:
      return [];
  }
};
