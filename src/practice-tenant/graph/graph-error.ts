/** Microsoft Graph's error shape: https://learn.microsoft.com/graph/errors */
import type {Stamp} from '../refusal';

export type GraphError = {readonly status: number; readonly code: string; readonly message: string};

export const graphErrors = {
  noToken: {status: 401, code: 'InvalidAuthenticationToken', message: 'Access token is empty.'},
  badToken: {status: 401, code: 'InvalidAuthenticationToken', message: 'CompactToken validation failed.'},
  expired: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message: 'Lifetime validation failed, the token is expired.',
  },
  wrongAudience: {status: 401, code: 'InvalidAuthenticationToken', message: 'Invalid audience.'},
  denied: {
    status: 403,
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  },
  unknown: {status: 404, code: 'Request_ResourceNotFound', message: 'Resource not found for the segment.'},
  badSelect: {
    status: 400,
    code: 'BadRequest',
    message: 'Parsing OData Select and Expand failed: could not find a property that was named.',
  },
} as const satisfies Record<string, GraphError>;

export function graphError({status, code, message}: GraphError, stamp: Stamp): Response {
  const innerError = {
    date: new Date(stamp.at).toISOString().slice(0, 19),
    'request-id': stamp.traceId,
    'client-request-id': stamp.correlationId,
  };
  return Response.json({error: {code, message, innerError}}, {status});
}
