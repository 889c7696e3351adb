import {quoteBash, quotePowerShell} from './quote';
import type {ScriptKind} from './kinds';

/**
 * What takes back the registration that a script made, its enterprise application with it. Entra keeps both for 30 days,
 * in which they can be restored.
 *
 * @param clientId that the script printed
 * @returns undefined for a script that changes nothing
 */
export function undoCommand(kind: ScriptKind, clientId: string): string | undefined {
  switch (kind) {
    case 'create-bash':
    // A template that is deployed again without a resource leaves it standing.
    case 'create-bicep':
      return `az ad app delete --id ${quoteBash(clientId)}`;
    case 'create-powershell':
      return `Remove-MgApplicationByAppId -AppId ${quotePowerShell(clientId)}`;
    case 'create-terraform':
      return 'terraform destroy';
    default:
      return undefined;
  }
}
