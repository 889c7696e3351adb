import type {CallContract} from '../../../contracts/first-calls';
import type {Integration} from '../../../contracts/schema';
import type {RegistrationExpectation} from '../expectation';
import {permissionsFor} from './permissions';
import {pathsOf, questionOf} from './read-registration';

/** What scripts for readers are written from; those that check a registration ask for what this check reads. */
export function scriptSource(
  contract: Pick<Integration, 'id' | 'flow'> & CallContract,
  registration: RegistrationExpectation,
) {
  const question = questionOf(registration);
  return {
    id: contract.id,
    registration,
    reads: (clientId: string) => {
      const {application, enterpriseApplication, assignments, grants, apis, byObjectId} = pathsOf({
        ...question,
        clientId,
      });
      return {
        paths: [
          application,
          enterpriseApplication,
          assignments,
          ...(grants === undefined ? [] : [grants]),
          ...apis,
          ...byObjectId,
        ],
        scopes: permissionsFor(question),
        ids: {
          registration: [application, byObjectId[0]],
          enterprise: [enterpriseApplication, byObjectId[1]],
        },
      };
    },
    ...(contract.flow !== 'authorization-code' && {access: contract}),
  };
}
