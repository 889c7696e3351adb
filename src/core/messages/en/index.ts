/** English sentences about findings. The alias `@sentences` resolves here in the English build. */
import type {Sentences} from '../sentences';
import {findings} from './findings';
import {toolErrors} from './tool-errors';

export const sentences: Sentences = {
  findings,
  toolErrors,
  actors: {
    user: 'The person who signs in',
    'tenant-admin': 'An administrator of your Microsoft Entra tenant',
    vendor: 'The vendor’s support',
    'product-admin': 'An administrator of the product',
    wait: 'Nobody: wait, then try again',
  },
  stepStatuses: {
    passed: 'Proved',
    failed: 'Not right yet',
    'cannot-tell': 'Cannot tell',
    'not-checked': 'Not checked',
  },
  scopeStates: {
    granted: 'Granted',
    missing: 'Missing',
    extra: 'More than asked',
    'other-resource': 'On another API',
    'cannot-tell': 'Cannot tell',
  },
};
