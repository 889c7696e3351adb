/** Causes of product codes that the catalogue does not explain, by how well each is known. */
import type {Actor, Cause} from '../explanation';

type Rows = Readonly<Record<string, readonly [Cause, Actor]>>;

/**
 * Described by Microsoft: the table "Web service error codes" of
 * https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes and "Service protection
 * API limits" beside it; for EWS, responsecode.md of github:MicrosoftDocs/office-developer-exchange-docs; for Business
 * Central, dynamics-error-codes.md of github:MicrosoftDocs/dynamics365smb-devitpro-pb.
 */
const described: Rows = {
  'BC Application_TooManyRequests': ['throttled', 'wait'],
  'Dataverse 0x80048405': ['dataverse-role-missing', 'product-admin'],
  'Dataverse 0x80041d1f': ['dataverse-app-user-missing', 'product-admin'],
  'Dataverse 0x8005f101': ['token-expired', 'user'],
  'Dataverse 0x80072321': ['throttled', 'wait'],
  'Dataverse 0x80072322': ['throttled', 'wait'],
  'Dataverse 0x80072326': ['throttled', 'wait'],
  'EWS ErrorImpersonationDenied': ['ews-impersonation-missing', 'product-admin'],
  'EWS ErrorInvalidExchangeImpersonationHeaderData': ['malformed-request', 'vendor'],
  'EWS ErrorMissingEmailAddress': ['mailbox-missing', 'product-admin'],
};

/** General knowledge, and what public code makes of them; not yet read where Microsoft describes them. */
const remembered: Rows = {
  'BC BadRequest_MethodNotAllowed': ['malformed-request', 'vendor'],
  'Dataverse 0x80040220': ['dataverse-role-missing', 'product-admin'],
  'Dataverse 0x80040221': ['dataverse-role-missing', 'product-admin'],
  'Dataverse 0x80042f09': ['dataverse-role-missing', 'product-admin'],
  'Dataverse 0x80048306': ['dataverse-role-missing', 'product-admin'],
  'Dataverse 0x80040225': ['dataverse-app-user-missing', 'product-admin'],
  'Dataverse 0x8006088a': ['malformed-request', 'vendor'],
  'Dataverse 0x80060888': ['malformed-request', 'vendor'],
  'EWS ErrorExchangeImpersonation': ['ews-impersonation-missing', 'vendor'],
  'EWS ErrorMailboxStoreUnavailable': ['microsoft-transient', 'wait'],
  'EWS ErrorMailboxMoveInProgress': ['microsoft-transient', 'wait'],
  'EWS ErrorServerBusy': ['throttled', 'wait'],
  'EWS ErrorInvalidAuthorizationContext': ['wrong-audience-token', 'vendor'],
  'Graph 401 Authorization_IdentityNotFound': ['wrong-tenant', 'tenant-admin'],
  'Graph 401 NoPermissionsInAccessToken': ['graph-permission-missing', 'tenant-admin'],
  'Graph 403 ErrorInsufficientPermissionsInAccessToken': ['graph-permission-missing', 'tenant-admin'],
  'Graph 404 MailboxNotSupportedForRESTAPI': ['mailbox-missing', 'product-admin'],
  'Graph 404 ErrorInvalidUser': ['mailbox-missing', 'product-admin'],
  'Graph 404 Request_ResourceNotFound': ['mailbox-missing', 'product-admin'],
  'Graph 429 ApplicationThrottled': ['throttled', 'wait'],
  'Graph 429 ErrorTooManyObjectsOpened': ['throttled', 'wait'],
  'Graph 429 Request_ThrottledTemporarily': ['throttled', 'wait'],
  'Graph 429 activityLimitReached': ['throttled', 'wait'],
};

export const productCauses: Rows = {...described, ...remembered};
