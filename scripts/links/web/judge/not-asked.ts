import type {WebRule} from './judgement';

/** What this run did not ask. */
export const notAsked: WebRule = (_question, {observation}) => {
  switch (observation.kind) {
    case 'private-address':
      return [{code: 'web-private-address', severity: 'warning', args: {host: observation.host}}];
    case 'not-asked':
      return [{code: 'web-not-in-cache', severity: 'note', args: {}}];
    default:
      return [];
  }
};
