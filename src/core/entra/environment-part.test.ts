import {describe, expect, it} from 'vitest';
import {environmentPart} from './environment-part';

describe('a part of the environment’s address', () => {
  it.each([
    ['https://contoso.crm3.dynamics.com', 'contoso', 'crm3'],
    ['https://Contoso.api.crm12.dynamics.com/', 'contoso', 'crm12'],
    ['https://contoso.crm.microsoftdynamics.us', 'contoso', 'crm'],
  ])('of %s: %s and %s', (url, organization, region) => {
    expect(environmentPart(url, 'organization')).toBe(organization);
    expect(environmentPart(url, 'region')).toBe(region);
  });

  it('is none where the address is another product’s, or none at all', () => {
    expect(environmentPart('https://contoso.operations.dynamics.com', 'organization')).toBeUndefined();
    expect(environmentPart('contoso', 'region')).toBeUndefined();
  });
});
