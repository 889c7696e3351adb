import type {CheckPlan} from './plan';
import {quotePowerShell as quoted} from './quote';
import {reportBegins, reportedClaims, reportEnds} from './report-format';
import {powerShellShow} from './shown-answer';

/**
 * For Windows PowerShell 5.1 and PowerShell 7, with .NET's own HTTP client: it tells a refusal's status, headers and body
 * alike in both, and its text is UTF-8. The secret is typed unseen and is no argument of anything.
 *
 * @param prompt what the reader is asked, in their language
 */
export function powerShellCheck(
  {integration, tokenUrl, clientId, scope, calls}: CheckPlan,
  prompt: string,
): string {
  return [
    '& {',
    "  $ErrorActionPreference = 'Stop'",
    '  Add-Type -AssemblyName System.Net.Http',
    // Windows PowerShell on older systems would offer TLS 1.0.
    '  [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.SecurityProtocolType]::Tls12',
    '  $http = New-Object System.Net.Http.HttpClient',
    ...powerShellShow,
    `  $typed = Read-Host ${quoted(prompt)} -AsSecureString`,
    "  $form = New-Object 'System.Collections.Generic.Dictionary[string,string]'",
    "  $form['grant_type'] = 'client_credentials'",
    `  $form['client_id'] = ${quoted(clientId)}`,
    `  $form['scope'] = ${quoted(scope)}`,
    "  $form['client_secret'] = (New-Object System.Net.NetworkCredential('', $typed)).Password",
    '  $content = New-Object System.Net.Http.FormUrlEncodedContent -ArgumentList (,$form)',
    `  $answer = $http.PostAsync(${quoted(tokenUrl)}, $content).GetAwaiter().GetResult()`,
    '  $text = $answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()',
    `  ${quoted(`${reportBegins} ${integration}`)}`,
    '  "clock $([DateTimeOffset]::UtcNow.ToUnixTimeSeconds())"',
    '  if (-not $answer.IsSuccessStatusCode) {',
    "    'token refused'",
    '    Show $answer $text',
    '  } else {',
    "    'token issued'",
    '    $token = ($text | ConvertFrom-Json).access_token',
    "    $payload = $token.Split('.')[1].Replace('-', '+').Replace('_', '/')",
    "    $payload += '=' * ((4 - $payload.Length % 4) % 4)",
    '    $claims = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($payload)) | ConvertFrom-Json',
    `    foreach ($name in ${reportedClaims.map(quoted).join(', ')}) { "token-$name $($claims.$name)" }`,
    '    "token-roles $($claims.roles -join \',\')"',
    ...calls.flatMap(({id, url, body}) => [
      `    'call ${id}'`,
      `    $request = New-Object System.Net.Http.HttpRequestMessage(${body === undefined ? "'GET'" : "'POST'"}, ${quoted(url)})`,
      "    $request.Headers.Authorization = New-Object System.Net.Http.Headers.AuthenticationHeaderValue('Bearer', $token)",
      ...(body === undefined
        ? []
        : [
            `    $request.Content = New-Object System.Net.Http.StringContent(${quoted(body)}, [Text.Encoding]::UTF8, 'text/xml')`,
          ]),
      '    $answer = $http.SendAsync($request).GetAwaiter().GetResult()',
      '    $text = $answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()',
      '    Show $answer $text',
    ]),
    '  }',
    `  ${quoted(reportEnds)}`,
    '}',
  ].join('\n');
}
