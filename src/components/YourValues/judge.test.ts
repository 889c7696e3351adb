import {describe, expect, it} from 'vitest';
import type {InputId} from '../../core/contracts/schema';
import {values as en} from '../messages/en/values';
import {judge} from './judge';

const {problems} = en;
const tenantId = '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6';
const clientId = 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458';
const businessCentral = {id: '996def3d-b36c-4153-8607-a6fd3c01b89f', name: 'Business Central'};
const say = (id: InputId, text: string) =>
  judge(id, text, {values: {tenantId}, foreignIds: [businessCentral], product: 'dataverse'}, problems);

describe('a value as it is typed', () => {
  it.each<[InputId, string, string]>([
    ['clientId', `  {${clientId.toUpperCase()}} `, clientId],
    ['tenantId', 'Fjord.Example', 'fjord.example'],
    ['tenantId', tenantId, tenantId],
    [
      'environmentUrl',
      'https://fjord.crm4.dynamics.com/main.aspx?appid=1',
      'https://fjord.crm4.dynamics.com',
    ],
    ['environmentUrl', 'Fjord.crm4.dynamics.com/', 'https://fjord.crm4.dynamics.com'],
    ['environmentName', ' Production ', 'Production'],
    ['mailbox', 'planning@fjord.example', 'planning@fjord.example'],
  ])('%s: %s is right', (id, text, value) => {
    expect(say(id, text)).toEqual({kind: 'right', value});
  });

  it.each<[InputId, string, string]>([
    ['clientId', 'your-client-id', problems.placeholder],
    ['clientId', '00000000-0000-0000-0000-000000000000', problems.placeholder],
    ['clientId', tenantId, problems.sameAsTenant],
    ['clientId', businessCentral.id, problems.foreignId('Business Central')],
    ['clientId', 'fjord.example', problems.domain],
    ['clientId', 'astrid@fjord.example', problems.email],
    ['tenantId', '9188040d-6c67-4c5b-b112-36a304b66dad', problems.personalTenant],
    ['tenantId', 'organizations', problems.organizations],
    ['environmentUrl', 'http://fjord.crm4.dynamics.com', problems.environmentInsecure],
    ['environmentUrl', 'https://fjord.operations.dynamics.com', problems.environmentOtherProduct],
    ['environmentUrl', 'https://admin.powerplatform.microsoft.com/environments', problems.environmentPortal],
    ['environmentUrl', 'https://crm.fjord.example', problems.environmentHost('crm.fjord.example')],
    ['environmentUrl', 'https://yourorg.crm.dynamics.com', problems.placeholder],
    ['environmentUrl', 'fjord', problems.environmentUrl],
    ['environmentName', "Prod'; rm", problems.environmentName],
    ['environmentName', '<environment name>', problems.environmentName],
    ['environmentName', 'Fjord Bakery', problems.environmentName],
    ['mailbox', 'planning', problems.mailbox],
    ['objectId', tenantId, problems.objectIdIsAnother],
    [
      'objectId',
      `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${clientId}`,
      problems.objectIdOfRegistration,
    ],
  ])('%s: %s is explained', (id, text, message) => {
    expect(say(id, text)).toMatchObject({kind: 'wrong', message});
  });

  it.each([
    ['clientId', 'registration-object-id', 'mistaken'],
    ['clientId', 'enterprise-object-id', 'mistaken'],
    ['clientId', 'person-object-id', 'mistaken'],
    ['tenantId', 'enterprise-object-id', 'mistaken'],
    ['objectId', 'registration-object-id', 'mistaken'],
    ['objectId', 'enterprise-object-id', 'right'],
  ] as const)('%s: an ID that the page knows as %s is %s', (field, is, kind) => {
    const id = '51c80f1e-2d3c-4b5a-8978-96a5b4c3d2e1';
    const known = {id, is, clientId};
    const surroundings = {
      values: {},
      foreignIds: [],
      product: 'dataverse',
      learnt: {token: [known]},
    } as const;
    expect(judge(field, ` ${id.toUpperCase()} `, surroundings, problems)).toEqual(
      kind === 'mistaken' ? {kind, known} : {kind, value: id},
    );
    expect(judge(field, '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0', surroundings, problems).kind).toBe('right');
  });

  it('offers the client ID of a pasted portal address', () => {
    const url = `https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${clientId}`;
    expect(say('clientId', url)).toMatchObject({kind: 'wrong', suggestion: clientId});
  });

  it('offers the object ID of an enterprise application’s address', () => {
    const objectId = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
    const url = `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId/${objectId}/appId/${clientId}`;
    expect(say('objectId', url)).toMatchObject({kind: 'wrong', suggestion: objectId});
    expect(say('objectId', objectId)).toEqual({kind: 'right', value: objectId});
  });

  it('offers the secure form of an environment’s address', () => {
    expect(say('environmentUrl', 'http://fjord.crm4.dynamics.com')).toMatchObject({
      suggestion: 'https://fjord.crm4.dynamics.com',
    });
  });

  it.each([
    `https://businesscentral.dynamics.com/${tenantId}/Spring-Trial?company=Fjord`,
    'https://api.businesscentral.dynamics.com/v2.0/Spring-Trial/api/v2.0/companies',
    'businesscentral.dynamics.com/Spring-Trial',
  ])('offers the environment’s name in %s', (url) => {
    expect(say('environmentName', url)).toMatchObject({kind: 'wrong', suggestion: 'Spring-Trial'});
  });

  it.each<InputId>([
    'clientId',
    'tenantId',
    'environmentUrl',
    'environmentName',
    'company',
    'mailbox',
    'objectId',
  ])('a secret in %s is wiped', (id) => {
    expect(say(id, 'Abc8Q~abcdefghijklmnopqrstuvwxyz0123456_')).toEqual({
      kind: 'wrong',
      message: problems.secret,
      wipe: true,
    });
  });
});
