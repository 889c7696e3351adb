import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText} from '../../../tests/unit/any-text';
import {adminConsentUrl} from './admin-consent';

const clientId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';

describe('adminConsentUrl', () => {
  it('writes the parameters of the v2.0 endpoint, spaces as %20', () => {
    expect(
      adminConsentUrl({
        tenant: {kind: 'organizations'},
        clientId,
        scope: 'https://graph.microsoft.com/Calendars.Read openid',
        redirectUri: 'http://localhost/myapp/permissions',
        state: '12345',
      }),
    ).toBe(
      `https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=${clientId}` +
        '&scope=https%3A%2F%2Fgraph.microsoft.com%2FCalendars.Read%20openid' +
        '&redirect_uri=http%3A%2F%2Flocalhost%2Fmyapp%2Fpermissions&state=12345',
    );
  });

  it('goes to the cloud and tenant asked, and leaves out a state that is not given', () => {
    const url = adminConsentUrl({
      cloud: 'us-government',
      tenant: {kind: 'domain', domain: 'contoso.us'},
      clientId,
      scope: 'https://graph.microsoft.us/.default',
      redirectUri: 'https://contoso.us/cb',
    });
    expect(url).toMatch(/^https:\/\/login\.microsoftonline\.us\/contoso\.us\/v2\.0\/adminconsent\?/);
    expect(new URL(url).searchParams.has('state')).toBe(false);
  });

  it('gives every parameter back, whatever text it holds', () => {
    fc.assert(
      fc.property(anyText, anyText, (scope, state) => {
        const url = adminConsentUrl({
          tenant: {kind: 'id', id: clientId},
          clientId,
          scope,
          redirectUri: 'https://contoso.com/cb?a=1&b=2',
          state,
        });
        const query = new URL(url).searchParams;
        expect([...query.keys()]).toEqual(['client_id', 'scope', 'redirect_uri', 'state']);
        expect(query.get('redirect_uri')).toBe('https://contoso.com/cb?a=1&b=2');
        // Lone surrogates cannot be encoded: they become the replacement character.
        const wellFormed = (text: string) =>
          new TextDecoder('utf-8', {ignoreBOM: true}).decode(new TextEncoder().encode(text));
        expect(query.get('scope')).toBe(wellFormed(scope));
        expect(query.get('state')).toBe(wellFormed(state));
      }),
    );
  });
});
