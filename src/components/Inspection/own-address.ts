/** @returns the site's root as an address, as far as it can be known: the server that prerenders does not know the host */
export function siteRoot(rootUrl: string): string {
  return typeof window === 'undefined' ? rootUrl : new URL(rootUrl, window.location.origin).href;
}

/**
 * A guide's facts, or a contract's, with the address that this site has readers register for its own sign-in check: it is
 * none too many in a registration.
 */
export function withOwnAddress<
  Facts extends {readonly registration: {readonly ownRedirectUris: readonly string[]}},
>(facts: Facts, rootUrl: string): Facts {
  const ownRedirectUris = [`${siteRoot(rootUrl)}redirect.html`];
  return {...facts, registration: {...facts.registration, ownRedirectUris}};
}
