import {quotePowerShell as quoted} from './quote';
import type {RegistrationPlan} from './registration-plan';
import {registrationBegins, reportEnds} from './report-format';
import type {ScriptWords} from './script-words';
import {powerShellShow} from './shown-answer';

/** With Microsoft Graph PowerShell, for Windows PowerShell 5.1 and PowerShell 7. */
export function powerShellRegistration(
  {integration, tenant, clientId, graph, paths, ids, scopes}: RegistrationPlan,
  {notes}: ScriptWords,
): string {
  return [
    '& {',
    "  $ErrorActionPreference = 'Stop'",
    ...powerShellShow,
    `  Connect-MgGraph -TenantId ${quoted(tenant)} -Scopes ${scopes.map(quoted).join(', ')} -NoWelcome`,
    `  ${quoted(`${registrationBegins} ${integration}`)}`,
    '  "clock $([DateTimeOffset]::UtcNow.ToUnixTimeSeconds())"',
    `  ${quoted(`client ${clientId}`)}`,
    `  foreach ($path in @(${paths.map((path) => `\n    ${quoted(path)}`).join(',')}`,
    '  )) {',
    ...(['registration', 'enterprise'] as const).map(
      (kind) =>
        `    if ($path -in @(${ids[kind].map(quoted).join(', ')})) { ${quoted(`note ${notes[kind]}`)} }`,
    ),
    '    "read $path"',
    // A refusal is an answer here, and no error.
    `    $answer = Invoke-MgGraphRequest -Method GET -Uri (${quoted(`${graph}/v1.0`)} + $path) -OutputType HttpResponseMessage -SkipHttpErrorCheck`,
    '    $text = $answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()',
    '    Show $answer $text',
    '  }',
    `  ${quoted(reportEnds)}`,
    '}',
  ].join('\n');
}
