import {consentAddress, type CreatePlan} from './create-plan';
import {quoteHcl as quoted} from './quote';
import type {ScriptWords} from './script-words';

/**
 * With the azuread provider, which signs in as Azure CLI is signed in. No password is a resource here: Terraform would
 * write it into its state.
 *
 * @see https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application
 */
export function terraformCreate(
  {name, tenant, audience, webUris, access}: CreatePlan,
  {printed}: ScriptWords,
): string {
  return [
    'terraform {',
    '  required_providers {',
    '    azuread = {',
    '      source  = "hashicorp/azuread"',
    '      version = "~> 3.0"',
    '    }',
    '  }',
    '}',
    '',
    'provider "azuread" {',
    `  tenant_id = ${quoted(tenant)}`,
    '}',
    '',
    'resource "azuread_application" "connection" {',
    `  display_name     = ${quoted(name)}`,
    `  sign_in_audience = ${quoted(audience)}`,
    ...(webUris.length > 0
      ? ['', '  web {', `    redirect_uris = [${webUris.map(quoted).join(', ')}]`, '  }']
      : []),
    ...access.flatMap(({resourceAppId, resourceAccess}) => [
      '',
      '  required_resource_access {',
      `    resource_app_id = ${quoted(resourceAppId)}`,
      ...resourceAccess.flatMap(({id, type}) => [
        '',
        '    resource_access {',
        `      id   = ${quoted(id)}`,
        `      type = ${quoted(type)}`,
        '    }',
      ]),
      '  }',
    ]),
    '}',
    '',
    'resource "azuread_service_principal" "connection" {',
    '  client_id = azuread_application.connection.client_id',
    '}',
    '',
    ...output('client_id', printed.clientId, 'azuread_application.connection.client_id'),
    '',
    ...output('registration_object_id', printed.registrationId, 'azuread_application.connection.object_id'),
    '',
    ...output(
      'enterprise_application_object_id',
      printed.enterpriseId,
      'azuread_service_principal.connection.object_id',
    ),
    '',
    ...output(
      'admin_consent',
      printed.consent,
      `"${quoted(consentAddress(tenant)).slice(1, -1)}\${azuread_application.connection.client_id}"`,
    ),
  ].join('\n');
}

/** Terraform prints an output by its name; what it is stands in its description. */
function output(name: string, description: string, value: string): string[] {
  return [`output "${name}" {`, `  description = ${quoted(description)}`, `  value       = ${value}`, '}'];
}
