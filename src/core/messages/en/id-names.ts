import type {IdNames} from '../id-names';

export const idNames: IdNames = {
  'registration-object-id': 'the object ID of the registration (under App registrations)',
  'enterprise-object-id': 'the object ID of the enterprise application (under Enterprise applications)',
  'person-object-id': 'the object ID of a person (under Users)',
};
