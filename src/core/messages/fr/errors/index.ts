/** French words about error codes; loaded only by who explains one. */
import type {ErrorSentences} from '../../sentences';
import {businessCentral} from './business-central';
import {dataverse} from './dataverse';
import {entra} from './entra';
import {ews} from './ews';
import {financeOperations} from './finance-operations';
import {graph} from './graph';
import {msal} from './msal';
import {oauth} from './oauth';

export const errors: ErrorSentences = {
  ...entra,
  ...oauth,
  ...msal,
  ...businessCentral,
  ...dataverse,
  ...financeOperations,
  ...ews,
  ...graph,
};

export {causeTitles as causes} from '../causes/titles';
