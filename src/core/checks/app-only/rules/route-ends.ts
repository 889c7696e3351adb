/** It works today, and will not: said where the call succeeds, because a refusal says it itself. */
import {finding, type AppOnlyRule} from '../rule';

export const routeEnds: AppOnlyRule<'route-ends'> = ({calls}, expectation) => {
  const {endsOn} = expectation;
  const works = calls.some(({mailbox, outcome}) => mailbox !== 'outside' && outcome.kind === 'answered');
  return endsOn !== undefined && works
    ? finding('route-ends', 'warning', {on: endsOn}, expectation)
    : undefined;
};
