import {quoteBash as quoted} from './quote';
import type {RegistrationPlan} from './registration-plan';
import {registrationBegins, reportEnds} from './report-format';
import type {ScriptWords} from './script-words';
import {bashShow} from './shown-answer';

/**
 * For bash and zsh, with curl and the sign-in of Azure CLI, which Azure Cloud Shell has as well. The token reaches curl
 * through a pipe: it stands neither in the list of processes nor in a file.
 */
export function bashRegistration(
  {integration, tenant, clientId, graph, paths, ids}: RegistrationPlan,
  {notes}: ScriptWords,
): string {
  return [
    '(',
    // +x: a shell that traces its commands would print the token.
    '  set -u +x',
    bashShow,
    `  ask() { az account get-access-token --tenant ${quoted(tenant)} --resource-type ms-graph --query accessToken --output tsv; }`,
    '  if ! token=$(ask 2>/dev/null); then',
    `    az login --tenant ${quoted(tenant)} --allow-no-subscriptions --output none || exit 1`,
    '    token=$(ask) || exit 1',
    '  fi',
    `  printf '%s\\n' ${quoted(`${registrationBegins} ${integration}`)}`,
    '  printf \'clock %s\\n\' "$(date +%s)"',
    `  printf 'client %s\\n' ${quoted(clientId)}`,
    `  for path in ${paths.map(quoted).join(' \\\n    ')}; do`,
    '    case $path in',
    ...(['registration', 'enterprise'] as const).map(
      (kind) => `      ${ids[kind].map(quoted).join(' | ')}) printf 'note %s\\n' ${quoted(notes[kind])} ;;`,
    ),
    '    esac',
    '    printf \'read %s\\n\' "$path"',
    `    printf 'Authorization: Bearer %s' "$token" | curl -sSi --suppress-connect-headers -H @- ${quoted(`${graph}/v1.0`)}"$path" | show`,
    '  done',
    `  printf '%s\\n' ${quoted(reportEnds)}`,
    ')',
  ].join('\n');
}
