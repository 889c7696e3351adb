/**
 * The command by which an administrator consents to what a registration asks for, with Azure CLI in either shell.
 *
 * @see https://learn.microsoft.com/cli/azure/ad/app/permission#az-ad-app-permission-admin-consent
 */
import {quoteBash} from './quote';

export function consentCommands({
  tenant,
  clientId,
}: {
  readonly tenant: string;
  readonly clientId: string;
}): string {
  return [
    `az login --tenant ${quoteBash(tenant)} --allow-no-subscriptions --output none`,
    `az ad app permission admin-consent --id ${quoteBash(clientId)}`,
  ].join('\n');
}
