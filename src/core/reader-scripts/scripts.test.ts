import {execFileSync, spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {findPermission} from '../contracts/resources';
import type {Integration} from '../contracts/schema';
import {integrations} from '../contracts/integrations';
import {resources} from '../contracts/resources';
import {bashCheck} from './check-bash';
import {scriptWords as en} from '../messages/en/script-words';
import {scriptWords as fr} from '../messages/fr/script-words';
import {bashCreate} from './create-bash';
import {bicepCreate} from './create-bicep';
import {powerShellCreate} from './create-powershell';
import {terraformCreate} from './create-terraform';
import {createPlan, type CreatePlan, type WantedRegistration} from './create-plan';
import {checkPlan} from './plan';
import {quoteBash} from './quote';

const values = {
  tenant: 'contoso.example',
  clientId: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458',
  environmentName: 'Production',
  environmentUrl: 'https://contoso.crm3.dynamics.com',
  mailbox: "o'brien@contoso.example",
};
const all = Object.values(integrations);
const ways = all.flatMap((integration) =>
  (integration.product.id === 'exchange-online' ? (['graph', 'ews'] as const) : (['graph'] as const)).map(
    (route) => ({integration, route, id: integration.id}),
  ),
);

describe('check scripts', () => {
  it.each(ways)('of $id by $route: bash takes it for one command', ({integration, route}) => {
    const plan = checkPlan(integration, resources, values, route);
    if (!plan) throw new Error('no plan');
    const script = bashCheck(plan, "Valeur de l'élément :");
    expect(() => execFileSync('bash', ['-n'], {input: script})).not.toThrow();
    expect(script).toMatch(/^\([^]*\n\)$/);
    for (const {url} of plan.calls) expect(script).toContain(quoteBash(url));
  });

  it('asks each API for what it is called for, and encodes what stands in an address', () => {
    const plan = checkPlan(integrations['prextra-exchange'], resources, values);
    expect(plan).toMatchObject({
      scope: 'https://graph.microsoft.com/.default',
      tokenUrl: 'https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token',
      calls: [{url: "https://graph.microsoft.com/v1.0/users/o'brien%40contoso.example/calendar"}],
    });
    const mailbox = '<x>&"@contoso.example';
    const ews = checkPlan(integrations['prextra-exchange'], resources, {...values, mailbox}, 'ews');
    expect(ews?.calls[0]?.body).toContain(
      '<t:SmtpAddress>&lt;x&gt;&amp;&quot;@contoso.example</t:SmtpAddress>',
    );
  });

  it('is none where the address of the environment is not known', () => {
    const {environmentUrl: _, ...rest} = values;
    expect(checkPlan(integrations['adobe-dataverse'], resources, rest)).toBeUndefined();
  });
});

describe('scripts that create', () => {
  const ids = ['0f0f0f0f', '1a1a1a1a', '2b2b2b2b'].map((start) => `${start}-0000-4000-8000-000000000000`);
  const [client = '', registration = '', enterprise = ''] = ids;

  /** What Azure CLI would be called with, and what is printed: a function in its place writes its arguments. */
  function run(script: string, between = '\\n'): {readonly calls: string[][]; readonly printed: string} {
    const az = `az() { printf '%s\\0' "$@" >&2; printf '\\n\\0' >&2; case "$*" in *'app create'*) printf '${client}${between}${registration}\\n';; *'sp create'*) echo ${enterprise};; esac; }`;
    const {stdout, stderr} = spawnSync('bash', ['-c', `${az}\n${script}`], {encoding: 'utf8'});
    const calls = stderr.split('\n\u0000').slice(0, -1);
    return {calls: calls.map((call) => call.split('\u0000').slice(0, -1)), printed: stdout};
  }

  // Azure CLI creates web platforms alone, and the guide of an application with another says so.
  const creatable = all.filter(({registration: {redirectUris}}) =>
    redirectUris.every(({platform}) => platform === 'web'),
  );
  it.each(creatable)('$id: Azure CLI is asked for the contract’s registration', (integration) => {
    const plan = planOf(integration, "O'Brien & $(id)");
    const [login, create = [], principal] = run(bashCreate(plan, en)).calls;
    expect(login).toEqual([
      'login',
      '--tenant',
      'contoso.example',
      '--allow-no-subscriptions',
      '--output',
      'none',
    ]);
    expect(create.slice(0, 5)).toEqual(['ad', 'app', 'create', '--display-name', "O'Brien & $(id)"]);
    expect(create).toContain(
      integration.registration.audience === 'multitenant' ? 'AzureADMultipleOrgs' : 'AzureADMyOrg',
    );
    for (const {uri} of integration.registration.redirectUris) expect(create).toContain(uri);
    const access = create[create.indexOf('--required-resource-accesses') + 1];
    const wanted = integration.registration.permissions.filter(
      ({required, grantedBy}) => required && grantedBy !== 'exchange-rbac',
    );
    const given = create.includes('--required-resource-accesses')
      ? (JSON.parse(access ?? '') as typeof plan.access)
      : [];
    expect(given.flatMap(({resourceAccess}) => resourceAccess)).toHaveLength(wanted.length);
    for (const {resource, kind, value} of wanted)
      expect(
        given.find(({resourceAppId}) => resourceAppId === resources[resource].appId)?.resourceAccess,
      ).toContainEqual({
        id: resources[resource].permissions.find((entry) => entry.kind === kind && entry.value === value)
          ?.guid,
        type: kind === 'application' ? 'Role' : 'Scope',
      });
    expect(principal).toEqual(['ad', 'sp', 'create', '--id', client, '--query', 'id', '--output', 'tsv']);
  });

  it.each([
    ['en', en, '\\n'],
    ['fr', fr, '\\n'],
    // Another way to print a list.
    ['en', en, '\\t'],
  ] as const)('print each ID by its name, in %s', (_, words, between) => {
    const plan = planOf(integrations['ipaas-business-central'], 'x');
    const {clientId, registrationId, enterpriseId, consent} = words.printed;
    expect(run(bashCreate(plan, words), between).printed.split('\n')).toEqual([
      `${clientId} ${client}`,
      `${registrationId} ${registration}`,
      `${enterpriseId} ${enterprise}`,
      `${consent} https://login.microsoftonline.com/contoso.example/adminconsent?client_id=${client}`,
      '',
    ]);
  });

  it.each([
    ['PowerShell', powerShellCreate, ['$application.AppId', '$application.Id', '$principal.Id']],
    [
      'Terraform',
      terraformCreate,
      [
        'azuread_application.connection.client_id',
        'azuread_application.connection.object_id',
        'azuread_service_principal.connection.object_id',
      ],
    ],
    [
      'Bicep',
      (plan: CreatePlan, words: typeof en) => bicepCreate(plan, 'x', words),
      ['application.appId', 'application.id', 'enterpriseApplication.id'],
    ],
  ] as const)('name each ID in %s', (_, write, values) => {
    const {clientId, registrationId, enterpriseId} = en.printed;
    const script = write(planOf(integrations['ipaas-business-central'], 'x'), en);
    for (const [at, name] of [clientId, registrationId, enterpriseId].entries()) {
      const after = script.slice(script.lastIndexOf(name));
      expect(after.slice(0, 200)).toContain(values[at]);
    }
  });

  it('is none where a permission has no known ID, or an address is not that of a web server', () => {
    const wanted = wantedOf(integrations['cloud-elements-finance-operations']);
    const [first, ...others] = wanted.permissions;
    if (!first) throw new Error('no permission');
    const {id: _, ...bare} = first;
    expect(createPlan({...wanted, permissions: [bare, ...others]}, {tenant: 'x', name: 'x'})).toEqual({
      lacks: 'permission-id',
    });
    expect(
      createPlan({...wanted, redirectUris: [{uri: 'x://y', platform: 'spa'}]}, {tenant: 'x', name: 'x'}),
    ).toEqual({lacks: 'web-platform'});
  });
});

/** The contract’s own words for it, apart from what the checks make of them. */
function wantedOf({registration}: Integration): WantedRegistration {
  return {
    ...registration,
    permissions: registration.permissions.map(({resource, kind, value, required, grantedBy}) => {
      const id = findPermission(resource, kind, value)?.guid;
      return {
        kind,
        required,
        api: resources[resource],
        grantedBy: grantedBy ?? 'entra-consent',
        ...(id !== undefined && {id}),
      };
    }),
  };
}

function planOf(integration: Integration, name: string): CreatePlan {
  const plan = createPlan(wantedOf(integration), {tenant: 'contoso.example', name});
  if ('lacks' in plan) throw new Error(plan.lacks);
  return plan;
}
