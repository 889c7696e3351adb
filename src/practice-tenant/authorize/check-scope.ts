import {refusals} from '../refusals';
import {readScope} from '../scope-request';
import {atRedirect, type Attempt, type Check} from './attempt';

/** The scopes must exist, and belong to one resource that the registration knows. */
export const checkScope: Check<Attempt> = ({practice, request: {scope}, registration, tenant}) => {
  if (scope.length === 0) return atRedirect(refusals.missingParameter('scope'));
  if (!registration) return undefined;
  const asked = readScope(scope, practice.directory, registration, tenant);
  return 'refusal' in asked ? atRedirect(asked.refusal) : undefined;
};
