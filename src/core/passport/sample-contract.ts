/** For tests: one contract for the samples of all checks. */
import {expectation as alone} from '../checks/app-only/sample-evidence';
import type {AppOnlyFacts} from '../checks/app-only/expectation';
import {expectation as registered} from '../checks/registration/sample-evidence';
import {expectation as signedIn} from '../checks/sample-evidence';
import type {PassportContract} from './passport';

const {audiences, tenantId: _, company: __, ...facts} = alone();
const [identifierUri, ...otherNames] = audiences;
const appOnly: AppOnlyFacts = {...facts, identifierUri, otherNames};

export const contract: PassportContract = {
  integration: 'codat-business-central',
  contract: 'abc123',
  steps: [
    'tenant',
    'permissions',
    'consent',
    'redirect-uri',
    'proof',
    'hand-over',
    // Of the registration check, and of an application by itself.
    'register-application',
    'add-redirect-uri',
    'create-secret',
    'choose-tenant',
    'grant-admin-consent',
    'add-application-card',
    'copy-company-name',
    'check-app-only-access',
  ],
  signIn: signedIn(),
  registration: registered(),
  appOnly: {graph: appOnly, ews: {...appOnly, calls: ['ews-folder'], endsOn: '2027-04-01'}},
};
