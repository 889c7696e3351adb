import {consentAddress, type CreatePlan} from './create-plan';
import {quoteBicep as quoted} from './quote';
import type {ScriptWords} from './script-words';

/** The package of Microsoft Graph's types, which Bicep fetches from Microsoft. */
export const graphExtension = "extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0'";

/**
 * With Microsoft Graph's extension for Bicep. A second deployment finds its application by `uniqueName`, so that is the
 * contract's and not the reader's name for it.
 *
 * @param uniqueName letters, digits and hyphens
 * @see https://learn.microsoft.com/graph/templates/bicep/reference/applications
 */
export function bicepCreate(
  {name, tenant, audience, webUris, access}: CreatePlan,
  uniqueName: string,
  {printed}: ScriptWords,
): string {
  return [
    graphExtension,
    '',
    "resource application 'Microsoft.Graph/applications@v1.0' = {",
    `  uniqueName: ${quoted(uniqueName)}`,
    `  displayName: ${quoted(name)}`,
    `  signInAudience: ${quoted(audience)}`,
    ...(webUris.length > 0
      ? ['  web: {', '    redirectUris: [', ...webUris.map((uri) => `      ${quoted(uri)}`), '    ]', '  }']
      : []),
    ...(access.length > 0
      ? [
          '  requiredResourceAccess: [',
          ...access.flatMap(({resourceAppId, resourceAccess}) => [
            '    {',
            `      resourceAppId: ${quoted(resourceAppId)}`,
            '      resourceAccess: [',
            ...resourceAccess.flatMap(({id, type}) => [
              '        {',
              `          id: ${quoted(id)}`,
              `          type: ${quoted(type)}`,
              '        }',
            ]),
            '      ]',
            '    }',
          ]),
          '  ]',
        ]
      : []),
    '}',
    '',
    "resource enterpriseApplication 'Microsoft.Graph/servicePrincipals@v1.0' = {",
    '  appId: application.appId',
    '}',
    '',
    ...output('clientId', printed.clientId, 'application.appId'),
    ...output('registrationObjectId', printed.registrationId, 'application.id'),
    ...output('enterpriseApplicationObjectId', printed.enterpriseId, 'enterpriseApplication.id'),
    ...output(
      'adminConsent',
      printed.consent,
      `'${quoted(consentAddress(tenant)).slice(1, -1)}\${application.appId}'`,
    ),
  ].join('\n');
}

function output(name: string, description: string, value: string): string[] {
  return [`@description(${quoted(description)})`, `output ${name} string = ${value}`];
}
