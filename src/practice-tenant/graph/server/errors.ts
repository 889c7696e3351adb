/**
 * What Graph says where only a server can be asked. Wording: public reports of these answers, as the guides' readers meet
 * them; throttling from https://learn.microsoft.com/graph/throttling. Pure data with holes.
 */
import type {Stamp} from '../../refusal';
import type {GraphError} from '../graph-error';

const error = (status: number, code: string, message: string): GraphError => ({status, code, message});

export const serverErrors = {
  unknownVersion: (version: string) => error(400, 'BadRequest', `Invalid version: ${version}.`),
  noObject: (id: string) =>
    error(
      404,
      'Request_ResourceNotFound',
      `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  badFilter: error(400, 'BadRequest', 'Invalid filter clause'),
  unsupportedFilter: (property: string, type: string) =>
    error(
      400,
      'Request_UnsupportedQuery',
      `Unsupported or invalid query filter clause specified for property '${property}' of resource '${type}'.`,
    ),
  unsupportedOption: (option: string) =>
    error(
      400,
      'Request_UnsupportedQuery',
      `The query option '${option}' is not supported for this resource.`,
    ),
  badPageSize: (size: string) =>
    error(
      400,
      'Request_UnsupportedQuery',
      `Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`,
    ),
  badSkipToken: error(
    400,
    'Directory_ExpiredPageToken',
    'The specified page token value has expired or is invalid.',
  ),
  wrongMethod: error(
    405,
    'Request_BadRequest',
    'Specified HTTP method is not allowed for the request target.',
  ),
} as const;

/** Headers of every answer. */
export function graphHeaders(stamp: Stamp): Record<string, string> {
  return {'request-id': stamp.traceId, 'client-request-id': stamp.correlationId};
}
