/** Entra granted permissions of this resource that the contract never asks for. */
import {compareScopes} from '../compare-scopes';
import {finding, type Rule} from '../rule';

export const moreGrantedThanAsked: Rule<'more-granted-than-asked'> = (evidence, expectation) => {
  const extra = compareScopes(evidence, expectation)
    .filter(({state}) => state === 'extra')
    .map(({permission}) => permission);
  return extra.length > 0 ? finding('more-granted-than-asked', 'warning', {extra}, expectation) : undefined;
};
