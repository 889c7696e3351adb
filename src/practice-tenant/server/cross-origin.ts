/**
 * Which answers a page of another origin may read (CORS). Entra lets pages read its discovery documents, keys and token
 * endpoint; Microsoft Graph and Dataverse let them read everything. The other products let no page read anything.
 */

const readable = [
  /^\/[^/]+\/(oauth2\/v2\.0\/token|discovery\/v2\.0\/keys|v2\.0\/\.well-known\/openid-configuration)$/,
  /^\/graph\//,
  /^\/dataverse\//,
];

/** @returns the answer, for the page that asked to read where it may. */
export function allowCrossOrigin(request: Request, response: Response): Response {
  const origin = request.headers.get('origin');
  if (origin === null || !isReadable(request)) return response;
  const headers = new Headers(response.headers);
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', 'request-id, client-request-id, retry-after, odata-version');
  headers.append('vary', 'origin');
  return new Response(response.body, {status: response.status, headers});
}

/** The browser's question before a request with `Authorization`, for instance. */
export function preflight(request: Request): Response {
  const origin = request.headers.get('origin');
  if (origin === null || !isReadable(request)) return new Response(null, {status: 405});
  const asked = request.headers.get('access-control-request-headers');
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE, OPTIONS',
      ...(asked !== null && {'access-control-allow-headers': asked}),
      'access-control-max-age': '600',
      vary: 'origin',
    },
  });
}

function isReadable(request: Request): boolean {
  const {pathname} = new URL(request.url);
  return readable.some((path) => path.test(pathname));
}
