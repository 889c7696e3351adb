/** What every integration's first call answers where all is well, and what a reader finds of a set-up in Graph. */
import {describe, expect, it} from 'vitest';
import {mailboxAddresses} from '../../../src/practice-tenant/products/seed';
import {people, practiceTenantId} from '../../../src/practice-tenant/practice-directory';
import {clientOf, sampleAddresses, sampleServer} from '../../../src/practice-tenant/server/sample-server';
import {call, delegatedTokenFor, getFolder, scopes, tokenFor} from './client';
import {readerOf} from './reader';

const send = sampleServer();

describe('first calls', () => {
  it.each([
    '/v2.0/Production/api/v2.0/companies',
    `/v2.0/${practiceTenantId}/production/api/v2.0/companies`,
    '/v2.0/boulangerie-fjord.example/Production/api/v2.0/companies',
    '/v2.0/Production/api/microsoft/automation/v2.0/companies',
  ])('Business Central: %s', async (path) => {
    const token = await tokenFor(send, 'ipaas-business-central', scopes.bc);
    const answer = await call(send, 'business-central', path, {token});
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      '@odata.context': expect.stringMatching(/\/\$metadata#companies$/),
      value: [{id: expect.any(String), name: 'CRONUS Fjord', systemVersion: expect.any(String)}],
    });
  });

  it('Business Central: one company, and its customers', async () => {
    const token = await tokenFor(send, 'ipaas-business-central', scopes.bc);
    const root = '/v2.0/Production/api/v2.0/companies';
    const [company] = (await (await call(send, 'business-central', root, {token})).json()).value;
    const one = await call(send, 'business-central', `${root}(${company.id})`, {token});
    expect(await one.json()).toMatchObject({name: company.name});
    const customers = await call(send, 'business-central', `${root}(${company.id})/customers`, {token});
    expect(await customers.json()).toMatchObject({value: []});
  });

  it('Dataverse: WhoAmI, and contacts', async () => {
    const token = await tokenFor(send, 'adobe-dataverse', scopes.dataverse);
    for (const path of ['/api/data/v9.2/WhoAmI', '/api/data/v9.2/WhoAmI()']) {
      const answer = await call(send, 'dataverse', path, {token});
      expect(await answer.json()).toEqual({
        '@odata.context': `${sampleAddresses.dataverse}/api/data/v9.2/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
        BusinessUnitId: expect.any(String),
        UserId: expect.any(String),
        OrganizationId: expect.any(String),
      });
    }
    expect((await call(send, 'dataverse', '/api/data/v9.2/contacts', {token})).status).toBe(200);
  });

  it('Finance and operations: the service document, and an entity', async () => {
    const token = await tokenFor(send, 'cloud-elements-finance-operations', scopes.fo);
    const document = await (await call(send, 'finance-operations', '/data', {token})).json();
    expect(document.value).toContainEqual({name: 'CustomersV3', kind: 'EntitySet', url: 'CustomersV3'});
    const entities = await call(send, 'finance-operations', '/data/LegalEntities', {token});
    expect(await entities.json()).toMatchObject({value: [{LegalEntityId: 'USMF'}]});
  });

  it.each([
    ['contacts?$select=id&$top=1', 200],
    ['messages?$select=id&$top=1', 200],
    ['mailboxSettings/timeZone', 401],
  ])('Graph: %s of a mailbox, with roles for calendars, contacts and mail: %i', async (path, status) => {
    const token = await tokenFor(send, 'prextra-exchange', scopes.graph);
    const user = `/v1.0/users/${mailboxAddresses.inScope}`;
    expect((await call(send, 'graph', `${user}/${path}`, {token})).status).toBe(status);
  });

  it('Graph: the calendar of a mailbox inside the scope, by address', async () => {
    const token = await tokenFor(send, 'prextra-exchange', scopes.graph);
    const user = `/v1.0/users/${mailboxAddresses.shared}`;
    const events = await (await call(send, 'graph', `${user}/calendar/events`, {token})).json();
    expect(events.value).toHaveLength(1);
    const [event] = events.value;
    expect(await (await call(send, 'graph', `${user}/events/${event.id}`, {token})).json()).toMatchObject({
      subject: event.subject,
    });
    const view = (window: string) => call(send, 'graph', `${user}/calendarView?${window}`, {token});
    const shown = async (window: string) => (await (await view(window)).json()).value;
    expect(await shown('startDateTime=2026-11-21T00:00:00Z&endDateTime=2026-11-23T00:00:00Z')).toHaveLength(
      1,
    );
    expect(await shown('startDateTime=2026-12-21T00:00:00Z&endDateTime=2026-12-23T00:00:00Z')).toHaveLength(
      0,
    );
  });

  it('EWS: GetFolder of any mailbox, since Entra consented to all of them', async () => {
    const token = await tokenFor(send, 'prextra-exchange', scopes.ews);
    const folder = getFolder(mailboxAddresses.outOfScope);
    const answer = await call(send, 'exchange-online', '/EWS/Exchange.asmx', {...folder, token});
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await answer.text()).toMatch(
      /<m:GetFolderResponseMessage ResponseClass="Success"><m:ResponseCode>NoError<\/m:ResponseCode>/,
    );
  });
});

describe('first calls with somebody signed in', () => {
  it('Business Central knows the person, and no card is needed', async () => {
    const server = sampleServer({scenario: 'bc-app-card-missing'});
    const token = await delegatedTokenFor(server, 'codat-business-central', scopes.bc, people.user);
    const path = '/v2.0/Production/api/v2.0/companies';
    expect((await call(server, 'business-central', path, {token})).status).toBe(200);
  });

  it('finance and operations goes by the person’s own user, and not by the row', async () => {
    const server = sampleServer({scenario: 'fo-app-not-mapped'});
    const client = 'cloud-elements-finance-operations';
    const token = await delegatedTokenFor(server, client, scopes.fo, people.user);
    expect((await call(server, 'finance-operations', '/data/CustomersV3', {token})).status).toBe(200);
  });

  it('Graph names the person', async () => {
    const token = await delegatedTokenFor(send, 'checker', scopes.graph, people.administrator);
    const me = await call(send, 'graph', '/v1.0/me?$select=displayName', {token});
    expect(await me.json()).toEqual({
      '@odata.context': `${sampleAddresses.graph ?? ''}/v1.0/$metadata#users(displayName)/$entity`,
      displayName: 'Astrid Morel',
    });
    const {client_id: clientId} = clientOf('adobe-dataverse');
    const application = await call(send, 'graph', `/v1.0/applications(appId='${clientId}')`, {token});
    expect(await application.json()).toMatchObject({appId: clientId});
  });
});

describe('Graph reads a set-up back', async () => {
  const {client_id: clientId} = clientOf('ipaas-business-central');
  const {read} = await readerOf();
  const application = await read(`/applications(appId='${clientId}')`);
  const principal = await read(`/servicePrincipals(appId='${clientId}')`);

  it('shows the registration without its secret', () => {
    expect(application).toMatchObject({
      appId: clientId,
      signInAudience: 'AzureADMyOrg',
      publisherDomain: 'boulangerie-fjord.example',
      requiredResourceAccess: [
        {resourceAppId: '00000003-0000-0000-c000-000000000000'},
        {
          resourceAppId: '996def3d-b36c-4153-8607-a6fd3c01b89f',
          resourceAccess: [
            {id: 'a42b0b75-311e-488d-b67e-8fe84f924341', type: 'Role'},
            {id: 'd365bc00-a990-0000-00bc-160000000001', type: 'Role'},
          ],
        },
      ],
      passwordCredentials: [
        {hint: 'Prx', secretText: null, endDateTime: '2027-04-20T09:30:00Z', keyId: expect.any(String)},
      ],
      spa: {redirectUris: ['http://localhost/redirect.html']},
      web: {redirectUris: ['http://localhost/callback']},
      publicClient: {redirectUris: ['http://localhost/']},
    });
    const {client_secret: secret} = clientOf('ipaas-business-central');
    expect(JSON.stringify(application)).not.toContain(secret);
  });

  it('has another object ID for the registration than for the enterprise application', async () => {
    expect(application.id).not.toBe(principal.id);
    expect(await read(`/applications/${application.id}`)).toMatchObject({appId: clientId});
    expect(await read(`/servicePrincipals/${principal.id}`)).toMatchObject({
      appId: clientId,
      accountEnabled: true,
      appRoleAssignmentRequired: false,
      appOwnerOrganizationId: practiceTenantId,
      tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
    });
  });

  it.each([
    `applications?$filter=appId eq '${clientId}'`,
    `applications?$filter=startswith(displayName,'passerelle – ipaas')`,
    `servicePrincipals?$filter=appId eq '${clientId}' and accountEnabled eq true`,
    `servicePrincipals?$filter=(appId eq '${clientId}')`,
  ])('finds it by %s', async (query) => {
    expect((await read(`/${query}&$select=appId`)).value).toEqual([{appId: clientId}]);
  });

  it('lists what was granted, by the GUIDs that the API publishes', async () => {
    const api = await read(
      "/servicePrincipals(appId='996def3d-b36c-4153-8607-a6fd3c01b89f')?$select=id,appRoles,oauth2PermissionScopes",
    );
    const assignments = await read(
      `/servicePrincipals/${principal.id}/appRoleAssignments?$filter=resourceId eq '${api.id}'`,
    );
    const valueOf = (id: string) => api.appRoles.find((role: {id: string}) => role.id === id).value;
    expect(assignments.value.map((entry: {appRoleId: string}) => valueOf(entry.appRoleId))).toEqual([
      'API.ReadWrite.All',
      'Automation.ReadWrite.All',
    ]);
    expect(assignments.value[0]).toMatchObject({
      principalId: principal.id,
      principalType: 'ServicePrincipal',
      resourceId: api.id,
    });
    expect(api.oauth2PermissionScopes).toContainEqual(
      expect.objectContaining({value: 'user_impersonation', id: 'bce0976a-cb0b-473b-8800-84eda9f8e447'}),
    );
  });

  it('lists delegated consent by client, alike from both ends', async () => {
    const codat = await read(`/servicePrincipals(appId='${clientOf('codat-business-central').client_id}')`);
    const grants = await read(`/oauth2PermissionGrants?$filter=clientId eq '${codat.id}'`);
    expect(grants.value).toContainEqual({
      clientId: codat.id,
      consentType: 'AllPrincipals',
      id: expect.any(String),
      principalId: null,
      resourceId: expect.any(String),
      scope: 'user_impersonation Financials.ReadWrite.All',
    });
    expect((await read(`/servicePrincipals/${codat.id}/oauth2PermissionGrants`)).value).toEqual(grants.value);
  });

  it('names a tenant by its ID', async () => {
    const path = `/tenantRelationships/findTenantInformationByTenantId(tenantId='${practiceTenantId}')`;
    expect(await read(path)).toMatchObject({
      tenantId: practiceTenantId,
      displayName: 'Boulangerie Fjord',
      defaultDomainName: 'boulangerie-fjord.example',
    });
  });

  it('pages through a set with @odata.nextLink, and reaches every object once', async () => {
    const {readLink} = await readerOf();
    const seen: string[] = [];
    let link: string | undefined =
      `${sampleAddresses.graph ?? ''}/v1.0/servicePrincipals?$top=3&$select=id&$count=true`;
    while (link !== undefined) {
      const page = (await readLink(link)) as {
        value: {id: string}[];
        '@odata.nextLink'?: string;
        '@odata.count': number;
      };
      expect(page.value.length).toBeLessThanOrEqual(3);
      seen.push(...page.value.map(({id}) => id));
      expect(page['@odata.count']).toBeGreaterThan(3);
      link = page['@odata.nextLink'];
    }
    const all = await read('/servicePrincipals?$select=id');
    expect(seen).toEqual(all.value.map(({id}: {id: string}) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('answers alike in both versions of the API', async () => {
    const {token} = await readerOf();
    const answer = await call(send, 'graph', '/beta/organization', {token});
    expect(await answer.json()).toMatchObject({value: [{id: practiceTenantId}]});
  });
});
