import {consentAddress, type CreatePlan} from './create-plan';
import {quotePowerShell as quoted} from './quote';
import type {ScriptWords} from './script-words';

/** With Microsoft Graph PowerShell. Prints each ID by its name, and where an administrator consents. */
export function powerShellCreate(
  {name, tenant, audience, webUris, access}: CreatePlan,
  {printed}: ScriptWords,
): string {
  const accessOf = ({resourceAppId, resourceAccess}: CreatePlan['access'][number]) =>
    `@{ResourceAppId = '${resourceAppId}'; ResourceAccess = @(${resourceAccess
      .map(({id, type}) => `@{Id = '${id}'; Type = '${type}'}`)
      .join(', ')})}`;
  return [
    '& {',
    "  $ErrorActionPreference = 'Stop'",
    `  Connect-MgGraph -TenantId ${quoted(tenant)} -Scopes 'Application.ReadWrite.All' -NoWelcome`,
    '  $registration = @{',
    `    DisplayName = ${quoted(name)}`,
    `    SignInAudience = '${audience}'`,
    ...(webUris.length > 0 ? [`    Web = @{RedirectUris = @(${webUris.map(quoted).join(', ')})}`] : []),
    ...(access.length > 0 ? [`    RequiredResourceAccess = @(${access.map(accessOf).join(', ')})`] : []),
    '  }',
    '  $application = New-MgApplication -BodyParameter $registration',
    '  $principal = New-MgServicePrincipal -BodyParameter @{AppId = $application.AppId}',
    `  ${quoted(`${printed.clientId} `)} + $application.AppId`,
    `  ${quoted(`${printed.registrationId} `)} + $application.Id`,
    `  ${quoted(`${printed.enterpriseId} `)} + $principal.Id`,
    `  ${quoted(`${printed.consent} ${consentAddress(tenant)}`)} + $application.AppId`,
    '}',
  ].join('\n');
}
