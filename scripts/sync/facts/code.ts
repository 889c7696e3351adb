/** Listings, as far as they must be the same in every language. */

type Comments = {
  /** What begins a comment that the line ends. */
  readonly line?: RegExp;
  readonly block?: readonly (readonly [string, string])[];
  /** What a string stands between; `\` escapes in it unless `isRaw`. */
  readonly quotes: readonly string[];
  readonly isRaw?: boolean;
  /** What one of all those may begin with: everything up to it is code. */
  readonly stop: RegExp;
};

const slashes: Comments = {line: /\/\//y, block: [['/*', '*/']], quotes: ['"', "'", '`'], stop: /[/"'`]/g};
const hash: Comments = {line: /(?<![^\s;(){}[\]])#/y, quotes: ['"', "'"], stop: /[#"']/g};
const powershell: Comments = {
  line: /(?<![^\s;(){}])#/y,
  block: [['<#', '#>']],
  quotes: ['"', "'"],
  isRaw: true,
  stop: /[#<"']/g,
};
const markup: Comments = {block: [['<!--', '-->']], quotes: [], stop: /</g};
const sql: Comments = {line: /--/y, block: [['/*', '*/']], quotes: ["'", '"'], isRaw: true, stop: /[-/'"]/g};
const semicolon: Comments = {line: /(?<![^\s])[;#]/y, quotes: ['"'], stop: /[;#"]/g};
const basic: Comments = {line: /'|\bREM\b/iy, quotes: ['"'], isRaw: true, stop: /['Rr"]/g};
const batch: Comments = {line: /(?<=^[ \t@]*)(?:REM\b|::)/imy, quotes: [], stop: /[Rr:]/g};
const none: Comments = {quotes: [], stop: /$/g};
const http: Comments = {line: /(?<=^[ \t]*)(?:#|\/\/)/my, quotes: [], stop: /[#/]/g};
const unknown: Comments = {
  line: /(?<=^[ \t]*)(?:#(?!\w)|\/\/|--(?= ))/my,
  block: [
    ['<!--', '-->'],
    ['/*', '*/'],
  ],
  quotes: [],
  stop: /[#/<-]/g,
};

const families: readonly (readonly [Comments, string])[] = [
  [
    slashes,
    'js javascript mjs cjs jsx ts typescript tsx json json5 jsonc c h cpp c++ cc cs csharp c# java kotlin kt swift go rust rs scala dart al css scss less php groovy bicep kusto kql hcl proto graphql x++ xpp odata solidity',
  ],
  [
    hash,
    'sh bash shell zsh console shellsession fish azurecli azurecli-interactive py python rb ruby yaml yml toml r perl pl make makefile dockerfile docker env dotenv gitignore nginx apache tf terraform properties elixir',
  ],
  [
    powershell,
    'powershell ps ps1 pwsh posh azurepowershell azurepowershell-interactive powershell-interactive output-powershell',
  ],
  [markup, 'html xml svg xaml xsl xslt md markdown mdx vue svelte csproj config'],
  [sql, 'sql tsql t-sql mysql plsql pgsql postgresql lua haskell hs ada'],
  [semicolon, 'ini cfg conf reg registry'],
  [basic, 'vb vbnet vba vbscript vbs basic'],
  [batch, 'bat batch cmd dos'],
  [http, 'http https rest'],
  [none, 'text txt plain plaintext output none csv log url diff mermaid'],
];

const byLanguage = new Map(
  families.flatMap(([comments, names]) => names.split(' ').map((name) => [name, comments] as const)),
);

/**
 * @param code the text of a listing
 * @param lang its language as written after the fence; without one, only lines that are a comment as a whole are
 * @returns its lines without comments, white space at their ends and blank lines; words in strings are kept
 */
export function codeFacts(code: string, lang?: string): string {
  const comments =
    lang === undefined
      ? unknown
      : (byLanguage.get(lang.toLowerCase().replace(/^language-|[^a-z0-9#+-].*$/g, '')) ?? unknown);
  return withoutComments(code.replaceAll(/\r\n?/g, '\n'), comments)
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

function withoutComments(code: string, {line, block = [], quotes, isRaw = false, stop}: Comments): string {
  if (!line && block.length === 0) return code;
  let kept = '';
  let at = 0;
  while (at < code.length) {
    stop.lastIndex = at;
    const next = stop.exec(code)?.index ?? code.length;
    if (next > at) {
      kept += code.slice(at, next);
      at = next;
      continue;
    }
    const rest = at;
    const opened = block.find(([start]) => code.startsWith(start, rest));
    if (opened) {
      const end = code.indexOf(opened[1], at + opened[0].length);
      at = end === -1 ? code.length : end + opened[1].length;
      continue;
    }
    if (line) {
      line.lastIndex = at;
      if (line.test(code)) {
        const end = code.indexOf('\n', at);
        at = end === -1 ? code.length : end;
        continue;
      }
    }
    const quote = quotes.find((one) => code.startsWith(one, rest));
    const end = quote === undefined ? at + 1 : stringEnd(code, at, quote, isRaw);
    kept += code.slice(at, end);
    at = end;
  }
  return kept;
}

/** A string that the line ends before its quote was an apostrophe: it is kept, and what follows is read as code. */
function stringEnd(code: string, start: number, quote: string, isRaw: boolean): number {
  const triple = quote.repeat(3);
  if (code.startsWith(triple, start)) {
    const end = code.indexOf(triple, start + 3);
    if (end !== -1) return end + 3;
  }
  for (let at = start + 1; at < code.length; at++) {
    const sign = code[at];
    if (sign === quote) return at + 1;
    if (sign === '\\' && !isRaw) at++;
    else if (sign === '\n' && quote !== '`') return start + 1;
  }
  return start + 1;
}
