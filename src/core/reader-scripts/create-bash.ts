import {consentAddress, type CreatePlan} from './create-plan';
import {quoteBash as quoted} from './quote';

/** With Azure CLI, for bash and zsh. Prints the client ID, and where an administrator consents. */
export function bashCreate({name, tenant, audience, webUris, access}: CreatePlan): string {
  const options = [
    `--display-name ${quoted(name)}`,
    `--sign-in-audience ${audience}`,
    ...(webUris.length > 0 ? [`--web-redirect-uris ${webUris.map(quoted).join(' ')}`] : []),
    ...(access.length > 0 ? [`--required-resource-accesses ${quoted(JSON.stringify(access))}`] : []),
    '--query appId --output tsv',
  ];
  return [
    '(',
    '  set -eu',
    `  az login --tenant ${quoted(tenant)} --allow-no-subscriptions --output none`,
    `  client=$(az ad app create ${options.join(' \\\n    ')})`,
    '  az ad sp create --id "$client" --output none',
    `  printf '%s\\n' "$client" ${quoted(consentAddress(tenant))}"$client"`,
    ')',
  ].join('\n');
}
