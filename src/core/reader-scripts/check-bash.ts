import type {CheckPlan} from './plan';
import {quoteBash as quoted} from './quote';
import {reportBegins, reportedClaims, reportEnds} from './report-format';
import {bashShow} from './shown-answer';

/**
 * For bash and zsh, with curl, sed and awk. The secret is typed unseen and reaches curl through a pipe, the token through
 * another: neither stands in the list of processes, in the history or in a file. One block, so that pasting it does not
 * answer its own question.
 *
 * @param prompt what the reader is asked, in their language
 */
export function bashCheck(
  {integration, tokenUrl, clientId, scope, calls}: CheckPlan,
  prompt: string,
): string {
  return [
    '(',
    // +x: a shell that traces its commands would print the secret.
    '  set -u +x',
    `  printf '%s ' ${quoted(prompt)} >&2`,
    '  IFS= read -rs secret; echo >&2',
    bashShow,
    `  claim() { printf %s "$payload" | sed -n 's/.*"'"$1"'":"\\{0,1\\}\\([^",}]*\\).*/\\1/p'; }`,
    `  answer=$(printf %s "$secret" | curl -sSi --suppress-connect-headers --data-urlencode client_secret@- \\`,
    `    -d grant_type=client_credentials --data-urlencode ${quoted(`client_id=${clientId}`)} \\`,
    `    --data-urlencode ${quoted(`scope=${scope}`)} ${quoted(tokenUrl)})`,
    '  unset secret',
    `  token=$(printf %s "$answer" | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')`,
    `  printf '%s\\n' ${quoted(`${reportBegins} ${integration}`)}`,
    '  printf \'clock %s\\n\' "$(date +%s)"',
    '  if [ -z "$token" ]; then',
    "    echo 'token refused'",
    '    printf \'%s\\n\' "$answer" | show',
    '  else',
    "    echo 'token issued'",
    "    payload=$(printf %s \"$token\" | cut -d. -f2 | tr '_-' '/+')",
    '    while [ $(( ${#payload} % 4 )) -ne 0 ]; do payload="$payload="; done',
    '    payload=$(printf %s "$payload" | base64 --decode 2>/dev/null)',
    `    for name in ${reportedClaims.join(' ')}; do printf 'token-%s %s\\n' "$name" "$(claim "$name")"; done`,
    `    printf 'token-roles %s\\n' "$(printf %s "$payload" | sed -n 's/.*"roles":\\[\\([^]]*\\)\\].*/\\1/p' | tr -d '"')"`,
    ...calls.flatMap(({id, url, body}) => [
      `    echo 'call ${id}'`,
      `    printf 'Authorization: Bearer %s' "$token" | curl -sSi --suppress-connect-headers -H @- \\`,
      ...(body === undefined
        ? []
        : [`      -H 'Content-Type: text/xml; charset=utf-8' --data-binary ${quoted(body)} \\`]),
      `      ${quoted(url)} | show`,
    ]),
    '  fi',
    `  printf '%s\\n' ${quoted(reportEnds)}`,
    ')',
  ].join('\n');
}
