import {describe, expect, it} from 'vitest';
import {integrations} from '../core/contracts/integrations';
import {resources} from '../core/contracts/resources';
import {seedOf} from './seed';

const codat = integrations['codat-business-central'];

describe('what the tenant is told of a contract', () => {
  it('is the delegated permissions of the product, with Microsoft’s names', () => {
    expect(seedOf(codat, resources, 'en')).toMatchObject({
      integration: 'codat-business-central',
      vendor: 'Codat',
      authority: 'organizations',
      resource: {
        uri: 'https://api.businesscentral.dynamics.com',
        appId: '996def3d-b36c-4153-8607-a6fd3c01b89f',
      },
      permissions: expect.arrayContaining([
        expect.objectContaining({
          value: 'Financials.ReadWrite.All',
          required: true,
          displayName: 'Access Dynamics 365 Business Central as the signed-in user',
          displayNameLanguage: 'en',
        }),
      ]),
    });
  });

  it('says so where a name exists in English only', () => {
    const seed = seedOf(codat, resources, 'fr');
    expect(seed?.permissions.map(({displayNameLanguage}) => displayNameLanguage)).toEqual(
      seed?.permissions.map(() => 'en'),
    );
    expect(seed?.permissions[0]?.why).not.toBe(seedOf(codat, resources, 'en')?.permissions[0]?.why);
  });

  it('is nothing for an integration that nobody signs in to', () => {
    const {signIn: _, ...appOnly} = codat;
    expect(seedOf(appOnly, resources, 'en')).toBeUndefined();
  });
});
