/** How either shell prints an answer of HTTP: its status, the headers that say more than a body, the body; each line behind a bar. */
import {quotePowerShell} from './quote';
import {reportedHeaders} from './report-format';

const telling = ['http/', ...reportedHeaders.map((name) => `${name}:`)].join('|');

/** `… | show`, for what `curl -i` prints. */
export const bashShow =
  "  show() { tr -d '\\r' | awk -v telling='^(" +
  telling +
  `)' 'BEGIN { head = 1 } head && $0 == "" { head = 0; print "|"; next } head && tolower($0) !~ telling { next } { print "| " $0 }'; }`;

/** `Show $answer $text`, for an HttpResponseMessage and its body. */
export const powerShellShow: readonly string[] = [
  `  $telling = ${reportedHeaders.map(quotePowerShell).join(', ')}`,
  '  function Show($answer, $text) {',
  '    "| HTTP/1.1 $([int]$answer.StatusCode)"',
  '    foreach ($header in $answer.Headers) {',
  '      if ($telling -contains $header.Key.ToLower()) { "| $($header.Key): $($header.Value -join \', \')" }',
  '    }',
  "    '|'",
  '    $text -split "\\r?\\n" | ForEach-Object { "| $_" }',
  '  }',
];
