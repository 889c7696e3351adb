/** Scripts that create the registration of a contract, with Azure CLI or Microsoft Graph PowerShell. They make no secret: that is shown once, and belongs where the guide says. */
import type {Resource} from '../contracts/catalogue';
import type {Integration, ResourceId} from '../contracts/schema';
import {clouds} from '../entra/cloud';
import {quoteBash, quotePowerShell} from './quote';

export type CreatePlan = {
  readonly name: string;
  readonly tenant: string;
  readonly audience: 'AzureADMyOrg' | 'AzureADMultipleOrgs';
  readonly webUris: readonly string[];
  /** As the manifest has it. */
  readonly access: readonly {
    readonly resourceAppId: string;
    readonly resourceAccess: readonly {readonly id: string; readonly type: 'Role' | 'Scope'}[];
  }[];
};

/**
 * @param name of the registration, as the reader wants it
 * @returns undefined where a permission has no known ID, or a redirect URI is not one of a web server: better no script
 *   than half a registration
 */
export function createPlan(
  {registration}: Pick<Integration, 'registration'>,
  resources: Readonly<Record<ResourceId, Pick<Resource, 'appId' | 'permissions'>>>,
  {tenant, name}: {readonly tenant: string; readonly name: string},
): CreatePlan | undefined {
  if (registration.redirectUris.some(({platform}) => platform !== 'web')) return undefined;
  // What is optional, the reader adds knowingly; what Exchange grants must not be asked of Entra.
  const wanted = registration.permissions.filter(
    ({required, grantedBy}) => required && grantedBy !== 'exchange-rbac',
  );
  const access = new Map<string, {id: string; type: 'Role' | 'Scope'}[]>();
  for (const {resource, kind, value} of wanted) {
    const {appId, permissions} = resources[resource];
    const id = permissions.find((entry) => entry.kind === kind && entry.value === value)?.guid;
    if (id === undefined) return undefined;
    access.set(appId, [...(access.get(appId) ?? []), {id, type: kind === 'application' ? 'Role' : 'Scope'}]);
  }
  return {
    name,
    tenant,
    audience: registration.audience === 'multitenant' ? 'AzureADMultipleOrgs' : 'AzureADMyOrg',
    webUris: registration.redirectUris.map(({uri}) => uri),
    access: [...access].map(([resourceAppId, resourceAccess]) => ({resourceAppId, resourceAccess})),
  };
}

/** With Azure CLI, for bash and zsh. The last line is where an administrator consents. */
export function bashCreate({name, tenant, audience, webUris, access}: CreatePlan): string {
  const options = [
    `--display-name ${quoteBash(name)}`,
    `--sign-in-audience ${audience}`,
    ...(webUris.length > 0 ? [`--web-redirect-uris ${webUris.map(quoteBash).join(' ')}`] : []),
    ...(access.length > 0 ? [`--required-resource-accesses ${quoteBash(JSON.stringify(access))}`] : []),
    '--query appId --output tsv',
  ];
  return [
    '(',
    '  set -eu',
    `  az login --tenant ${quoteBash(tenant)} --allow-no-subscriptions --output none`,
    `  client=$(az ad app create ${options.join(' \\\n    ')})`,
    '  az ad sp create --id "$client" --output none',
    `  printf '%s\\n' "$client" ${quoteBash(`https://${clouds.public.loginHost}/${encodeURIComponent(tenant)}/adminconsent?client_id=`)}"$client"`,
    ')',
  ].join('\n');
}

/** With Microsoft Graph PowerShell. The last line is where an administrator consents. */
export function powerShellCreate({name, tenant, audience, webUris, access}: CreatePlan): string {
  const accessOf = ({resourceAppId, resourceAccess}: CreatePlan['access'][number]) =>
    `@{ResourceAppId = '${resourceAppId}'; ResourceAccess = @(${resourceAccess
      .map(({id, type}) => `@{Id = '${id}'; Type = '${type}'}`)
      .join(', ')})}`;
  return [
    '& {',
    "  $ErrorActionPreference = 'Stop'",
    `  Connect-MgGraph -TenantId ${quotePowerShell(tenant)} -Scopes 'Application.ReadWrite.All' -NoWelcome`,
    '  $registration = @{',
    `    DisplayName = ${quotePowerShell(name)}`,
    `    SignInAudience = '${audience}'`,
    ...(webUris.length > 0
      ? [`    Web = @{RedirectUris = @(${webUris.map(quotePowerShell).join(', ')})}`]
      : []),
    ...(access.length > 0 ? [`    RequiredResourceAccess = @(${access.map(accessOf).join(', ')})`] : []),
    '  }',
    '  $application = New-MgApplication -BodyParameter $registration',
    '  New-MgServicePrincipal -BodyParameter @{AppId = $application.AppId} | Out-Null',
    '  $application.AppId',
    `  ${quotePowerShell(`https://${clouds.public.loginHost}/${encodeURIComponent(tenant)}/adminconsent?client_id=`)} + $application.AppId`,
    '}',
  ].join('\n');
}
