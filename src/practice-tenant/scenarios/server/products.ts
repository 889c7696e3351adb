/** Mistakes inside the products, and what only time or patience mends. */
import {bcAppCardDisabled} from './bc-app-card-disabled';
import {bcAppCardMissing} from './bc-app-card-missing';
import {bcEnvironmentUnavailable} from './bc-environment-unavailable';
import {bcPermissionSetMissing} from './bc-permission-set-missing';
import {consentStillPropagating} from './consent-still-propagating';
import {dataverseAppUserDisabled} from './dataverse-app-user-disabled';
import {dataverseAppUserMissing} from './dataverse-app-user-missing';
import {dataversePrivilegeMissing} from './dataverse-privilege-missing';
import {dataverseRoleMissing} from './dataverse-role-missing';
import {ewsDisabled} from './ews-disabled';
import {ewsNotAllowListed} from './ews-not-allow-listed';
import {exchangeRoleMissing} from './exchange-role-missing';
import {exchangeRoleStillPropagating} from './exchange-role-still-propagating';
import {foAppNotMapped} from './fo-app-not-mapped';
import {foUserLacksRights} from './fo-user-lacks-rights';
import {mailboxOutOfScope} from './mailbox-out-of-scope';
import {mailboxesOpenedInEntra} from './mailboxes-opened-in-entra';
import {throttled} from './throttled';

export const productScenarios = {
  'bc-app-card-missing': bcAppCardMissing,
  'bc-app-card-disabled': bcAppCardDisabled,
  'bc-permission-set-missing': bcPermissionSetMissing,
  'bc-environment-unavailable': bcEnvironmentUnavailable,
  'dataverse-app-user-missing': dataverseAppUserMissing,
  'dataverse-app-user-disabled': dataverseAppUserDisabled,
  'dataverse-role-missing': dataverseRoleMissing,
  'dataverse-privilege-missing': dataversePrivilegeMissing,
  'fo-app-not-mapped': foAppNotMapped,
  'fo-user-lacks-rights': foUserLacksRights,
  'exchange-role-missing': exchangeRoleMissing,
  'mailbox-out-of-scope': mailboxOutOfScope,
  'mailboxes-opened-in-entra': mailboxesOpenedInEntra,
  'ews-disabled': ewsDisabled,
  'ews-not-allow-listed': ewsNotAllowListed,
  throttled,
  'consent-still-propagating': consentStillPropagating,
  'exchange-role-still-propagating': exchangeRoleStillPropagating,
} as const;
