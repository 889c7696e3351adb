/** The unsuccessful answer, in the form that Entra gives it. */
import {errorDescription, errorUri, timestamp, type Refusal, type Stamp} from '../refusal';

export function refuse(refusal: Refusal, stamp: Stamp): Response {
  return Response.json(
    {
      error: refusal.error,
      error_description: errorDescription(refusal, stamp),
      error_codes: [refusal.code],
      timestamp: timestamp(stamp.at),
      trace_id: stamp.traceId,
      correlation_id: stamp.correlationId,
      error_uri: errorUri(refusal),
      ...(refusal.suberror && {suberror: refusal.suberror}),
    },
    // RFC 6749, 5.2: 401 where the client could not prove itself, 400 otherwise.
    {status: refusal.error === 'invalid_client' ? 401 : 400, headers: {'cache-control': 'no-store'}},
  );
}
