import {describe, expect, it} from 'vitest';
import {words} from '../messages/en';
import {requestOf} from './request';
import {brief, clientId, readerTenant, resourceUri} from './sample-brief';

const choice = {scenario: 'all-is-well', language: 'en', root: 'https://guide.example/'} as const;
const ask = (state: Parameters<typeof requestOf>[1], difference: Partial<typeof brief> = {}) =>
  requestOf({...brief, ...difference}, state, choice, words.values.problems);

describe('one’s own registration', () => {
  it('asks with the reader’s values, in the form Microsoft knows them', () => {
    const values = {clientId: ` ${clientId.toUpperCase()} `, tenantId: 'Fjord.Example'};
    expect(ask({mode: 'real', values})).toEqual({
      ok: true,
      request: {
        authority: 'organizations',
        clientId,
        tenant: 'fjord.example',
        resourceUri,
        requested: ['Financials.ReadWrite.All', 'user_impersonation'],
        root: 'https://guide.example/',
      },
    });
  });

  it.each([
    ['nothing was typed', {}],
    ['a URL stands for the client ID', {clientId: 'https://portal.azure.com/'}],
    ['Microsoft’s own ID stands for it', {clientId: brief.resource.appId}],
    ['the tenant’s ID stands for it', {clientId: readerTenant, tenantId: readerTenant}],
    ['a placeholder stands for it', {clientId: '00000000-0000-0000-0000-000000000000'}],
  ])('is not asked when %s', (_, values) => {
    expect(ask({mode: 'real', values})).toEqual({ok: false, missing: 'clientId'});
  });

  it('needs the reader’s environment where the product has no address of its own', () => {
    const input = {id: 'environmentUrl', required: true, hint: '', example: '', path: []} as const;
    const {uri: _, ...resource} = brief.resource;
    const dataverse = {resource, productId: 'dataverse' as const, inputs: [...brief.inputs, input]};
    expect(ask({mode: 'real', values: {clientId}}, dataverse)).toEqual({
      ok: false,
      missing: 'environmentUrl',
    });
    const values = {clientId, environmentUrl: 'https://fjord.crm4.dynamics.com/main.aspx'};
    expect(ask({mode: 'real', values}, dataverse)).toMatchObject({
      request: {resourceUri: 'https://fjord.crm4.dynamics.com'},
    });
  });
});

it('practises with nothing typed, and gives the practice tenant what it is made of', () => {
  expect(ask({mode: 'practice', values: {}})).toMatchObject({
    ok: true,
    request: {
      practice: {
        scenario: 'all-is-well',
        language: 'en',
        seed: {vendor: 'Codat', authority: 'organizations'},
      },
    },
  });
});
