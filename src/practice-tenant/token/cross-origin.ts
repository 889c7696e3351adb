/**
 * Whether a web page made the request. A browser says so with `Origin`, which no script may set: a host that runs
 * the tenant inside the page has only this header of our own to say it with.
 */
export const inPageHeader = 'x-passerelle-in-page';

export function isCrossOrigin(request: Request): boolean {
  return request.headers.has('origin') || request.headers.has(inPageHeader);
}
