import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText} from '../../../tests/unit/any-text';
import {findIdentifierMixUps, identify} from './identifier';

const appId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const objectId = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const knownResourceIds = {
  'business-central': '996def3d-b36c-4153-8607-a6fd3c01b89f',
  'microsoft-graph': '00000003-0000-0000-c000-000000000000',
};

describe('identify', () => {
  it.each([
    ['', {kind: 'empty'}],
    [` {${appId.toUpperCase()}}`, {kind: 'guid', guid: appId}],
    ['<your-client-id>', {kind: 'placeholder'}],
    ['abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab', {kind: 'secret-value'}],
    ['Contoso.onmicrosoft.com', {kind: 'domain', domain: 'contoso.onmicrosoft.com'}],
    ['Jane@Contoso.com', {kind: 'email', domain: 'contoso.com'}],
    ['https://contoso.com/x', {kind: 'url'}],
    [
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${appId}`,
      {
        kind: 'url',
        portal: {
          blade: 'enterprise-overview',
          appId,
          objectId,
          objectOf: 'service-principal',
          cloud: 'public',
        },
      },
    ],
    ['Contoso', {kind: 'other'}],
    ['1234567-aaaa-12ab-ba21-1234567890', {kind: 'other'}],
  ])('tells %j', (text, identified) => {
    expect(identify(text)).toEqual(identified);
  });

  it('tells something of any text', () => {
    const kinds = ['guid', 'secret-value', 'domain', 'url', 'email', 'placeholder', 'empty', 'other'];
    fc.assert(fc.property(anyText, (text) => kinds.includes(identify(text).kind)));
  });
});

describe('findIdentifierMixUps', () => {
  it.each([
    [{tenantId: objectId, clientId: appId}, []],
    [{tenantId: '', clientId: ''}, []],
    [{tenantId: 'contoso.com', clientId: 'not yet'}, []],
    [{tenantId: appId, clientId: `{${appId.toUpperCase()}}`}, [{code: 'same-value'}]],
    [
      {tenantId: objectId, clientId: '996DEF3D-b36c-4153-8607-a6fd3c01b89f'},
      [{code: 'is-resource', field: 'clientId', resource: 'business-central'}],
    ],
    [
      {tenantId: '00000003-0000-0000-c000-000000000000', clientId: appId},
      [{code: 'is-resource', field: 'tenantId', resource: 'microsoft-graph'}],
    ],
    [
      {tenantId: '9188040d-6c67-4c5b-b112-36a304b66dad', clientId: appId},
      [{code: 'is-personal-tenant', field: 'tenantId'}],
    ],
    [
      {tenantId: objectId, clientId: '9188040d-6c67-4c5b-b112-36a304b66dad'},
      [{code: 'is-personal-tenant', field: 'clientId'}],
    ],
    [
      {
        tenantId: '00000003-0000-0000-c000-000000000000',
        clientId: '00000003-0000-0000-c000-000000000000',
      },
      [
        {code: 'is-resource', field: 'tenantId', resource: 'microsoft-graph'},
        {code: 'is-resource', field: 'clientId', resource: 'microsoft-graph'},
        {code: 'same-value'},
      ],
    ],
  ])('%j', (fields, mixUps) => {
    expect(findIdentifierMixUps({...fields, knownResourceIds})).toEqual(mixUps);
  });
});
