/** Microsoft Graph's error shape, and what a page can provoke: https://learn.microsoft.com/graph/errors */
import type {NoBearer} from '../bearer';
import type {Stamp} from '../refusal';

export type GraphError = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const graphErrors = {
  denied: {
    status: 403,
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  },
  notDelegated: {
    status: 400,
    code: 'BadRequest',
    message: '/me request is only valid with delegated authentication flow.',
  },
  unknownSegment: (segment: string): GraphError => ({
    status: 400,
    code: 'BadRequest',
    message: `Resource not found for the segment '${segment}'.`,
  }),
  badSelect: (property: string, type: string): GraphError => ({
    status: 400,
    code: 'BadRequest',
    message: `Parsing OData Select and Expand failed: Could not find a property named '${property}' on type 'microsoft.graph.${type}'.`,
  }),
} as const;

const sentences: Readonly<Record<NoBearer, string>> = {
  missing: 'Access token is empty.',
  malformed: 'CompactToken validation failed.',
  expired: 'Lifetime validation failed, the token is expired.',
  'wrong-audience': 'Access token validation failure. Invalid audience.',
};

/** Refusals that come before any resource is looked at. */
export function tokenError(problem: NoBearer): GraphError {
  return {status: 401, code: 'InvalidAuthenticationToken', message: sentences[problem]};
}

/** @param headers beside those of the error itself */
export function graphError(
  {status, code, message, headers: own}: GraphError,
  stamp: Stamp,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const innerError = {
    date: new Date(stamp.at).toISOString().slice(0, 19),
    'request-id': stamp.traceId,
    'client-request-id': stamp.correlationId,
  };
  return Response.json({error: {code, message, innerError}}, {status, headers: {...headers, ...own}});
}
