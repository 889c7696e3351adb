/** How comments are written in the languages of listings. */
type Comments = {
  readonly line?: RegExp;
  readonly block?: RegExp;
};

const hash: Comments = {line: /(?:^|\s)#(?![!{])/g};
const slashes: Comments = {line: /(?:^|\s)\/\//g, block: /\/\*.*?\*\//gs};
const markup: Comments = {block: /<!--.*?-->/gs};
const dashes: Comments = {line: /(?:^|\s)--(?=\s|$)/g, block: /\/\*.*?\*\//gs};
const powershell: Comments = {...hash, block: /<#.*?#>/gs};
/** Of a listing in no language known: whole lines that can hardly be anything else. */
const unknown: Comments = {line: /^\s*(?:#|\/\/)(?=\s)/g};

const byName: Readonly<Record<string, Comments>> = Object.fromEntries(
  (
    [
      [
        hash,
        'sh bash shell zsh console yaml yml toml py python ruby rb r perl dockerfile ini properties conf',
      ],
      [
        slashes,
        'js jsx ts tsx javascript typescript mjs json5 jsonc cs csharp c# java c cpp go rust kotlin swift',
      ],
      [slashes, 'php scala dart al scss less bicep http'],
      [markup, 'xml html xaml svg md mdx markdown vue'],
      [dashes, 'sql tsql kql lua'],
      [powershell, 'powershell pwsh ps ps1 posh'],
      [{block: /\/\*.*?\*\//gs}, 'css'],
      [{line: /^\s*(?:rem\s|::)/gi}, 'bat cmd batch dos'],
      [{}, 'json csv text txt plain'],
    ] as const
  ).flatMap(([comments, names]) => names.split(' ').map((name) => [name, comments] as const)),
);

/** White space at the beginning of a line means something in these, and in languages not known. */
const looseIndents = new Set(
  'js jsx ts tsx javascript typescript json jsonc json5 cs csharp c# java c cpp go php xml html xaml powershell pwsh ps1 sql al'.split(
    ' ',
  ),
);

/**
 * @param lang as the fence names it
 * @returns the listing without comments, empty lines and trailing white space; quotes and case as they are
 */
export function bareListing(text: string, lang: string): string {
  const name = lang.toLowerCase();
  const {line, block} = byName[name] ?? unknown;
  const lines = (block ? text.replaceAll(block, '') : text).split(/\r?\n/);
  const bare = lines.map((one) => withoutComment(one, line).trimEnd());
  const kept = bare.filter((one) => one !== '');
  return kept
    .map((one) => (looseIndents.has(name) ? one.trimStart() : one.replaceAll('\t', '    ')))
    .join('\n');
}

/** A mark inside quotes opens no comment. */
function withoutComment(line: string, mark: RegExp | undefined): string {
  if (!mark) return line;
  for (const {index} of line.matchAll(mark)) {
    const before = line.slice(0, index);
    if (isEven(before.split('"').length - 1) && isEven(before.split("'").length - 1)) return before;
  }
  return line;
}

function isEven(count: number): boolean {
  return count % 2 === 0;
}
