import {consentAddress, type CreatePlan} from './create-plan';
import {quoteBash as quoted} from './quote';
import type {ScriptWords} from './script-words';

/** With Azure CLI, for bash and zsh. Prints each ID by its name, and where an administrator consents. */
export function bashCreate(
  {name, tenant, audience, webUris, access}: CreatePlan,
  {printed}: ScriptWords,
): string {
  const options = [
    `--display-name ${quoted(name)}`,
    `--sign-in-audience ${audience}`,
    ...(webUris.length > 0 ? [`--web-redirect-uris ${webUris.map(quoted).join(' ')}`] : []),
    ...(access.length > 0 ? [`--required-resource-accesses ${quoted(JSON.stringify(access))}`] : []),
    "--query '[appId, id]' --output tsv",
  ];
  return [
    '(',
    '  set -eu',
    `  az login --tenant ${quoted(tenant)} --allow-no-subscriptions --output none`,
    `  ids=$(az ad app create ${options.join(' \\\n    ')})`,
    // Two IDs, and whatever stands between them: Azure CLI writes one on each line.
    '  client=${ids%%[!0-9a-f-]*}',
    '  registration=${ids##*[!0-9a-f-]}',
    '  enterprise=$(az ad sp create --id "$client" --query id --output tsv)',
    `  printf '%s %s\\n' ${quoted(printed.clientId)} "$client" \\`,
    `    ${quoted(printed.registrationId)} "$registration" \\`,
    `    ${quoted(printed.enterpriseId)} "$enterprise" \\`,
    `    ${quoted(printed.consent)} ${quoted(consentAddress(tenant))}"$client"`,
    ')',
  ].join('\n');
}
