/** Edits that change how a page is written and nothing that it says: from a text to a text. */
export type Cosmetic = (text: string) => string;

/** Prose alone: front matter, listings, tags, expressions, directives and definitions stay as they are. */
function inProse(edit: (line: string) => string): Cosmetic {
  return (text) => {
    let closing: string | undefined = text.startsWith('---\n') ? '---' : undefined;
    return text
      .split('\n')
      .map((line, index) => {
        if (closing !== undefined) {
          if (index > 0 && line.trim() === closing) closing = undefined;
          return line;
        }
        const fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== undefined) closing = fence;
        return fence !== undefined || /[<{}]|^\s*:::|^(?:import|export|\[)/.test(line) ? line : edit(line);
      })
      .join('\n');
  };
}

/** What is not code, nor the address of a link. */
function inWords(edit: (words: string) => string): Cosmetic {
  return inProse((line) =>
    line
      .split(/(`[^`]*`|\]\([^)]*\)|https?:\S+)/)
      .map((part, index) => (index % 2 === 0 ? edit(part) : part))
      .join(''),
  );
}

const isPlainLine = /^[\p{L}“«"*[]/u;

export const cosmeticEdits: Readonly<Record<string, Cosmetic>> = {
  reflow: inProse((line) =>
    isPlainLine.test(line) ? line.replaceAll(/(?<=\p{L}) (?=\p{Ll})/gu, '\n') : line,
  ),
  'list marker': inProse((line) => line.replace(/^(\s*)- /, '$1* ')),
  'step numbers': inProse((line) => line.replace(/^(\s*)([2-9])\. /, '$11. ')),
  'strong style': inWords((words) =>
    words.replaceAll(/\*\*([^*\s][^*]*[^*\s])\*\*(?![\p{L}\p{N}])/gu, '__$1__'),
  ),
  'no emphasis': inWords((words) => words.replaceAll(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/g, '$1')),
  'straight apostrophes': inWords((words) => words.replaceAll('’', "'")),
  'straight quotes': inWords((words) =>
    words.replaceAll(/[“”]|«[\u{a0}\u{202f} ]?|[\u{a0}\u{202f} ]?»/gu, '"'),
  ),
  'plain spaces': inWords((words) => words.replaceAll(/[\u{a0}\u{202f}]/gu, ' ')),
  'no space before punctuation': inWords((words) => words.replaceAll(/[\u{a0}\u{202f}](?=[:;?!%])/gu, '')),
  'space before punctuation': inWords((words) =>
    words.replaceAll(/(?<=\p{L})(?=[;?!](?:\s|$))/gu, '\u{202f}'),
  ),
  'double spaces': inWords((words) => words.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '  ')),
  'table padding': inProse((line) =>
    line.startsWith('|') ? line.replaceAll(/ ?\| ?/g, '   |   ').trim() : line,
  ),
  entities: inWords((words) =>
    words.replaceAll('é', '&eacute;').replaceAll('’', '&rsquo;').replaceAll('à', '&#xE0;'),
  ),
  'decomposed accents': inWords((words) => words.normalize('NFD')),
  'soft hyphens': inWords((words) => words.replaceAll(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u{ad}')),
  'line endings': (text) => text.replaceAll('\n', '\r\n'),
  'empty lines': inProse((line) => (line === '' ? '\n' : line)),
  'end of steps': inProse((line) =>
    /^\s*(?:[-*]|\d+\.) .*[\p{L}\d]\.$/u.test(line) ? line.slice(0, -1) : line,
  ),
  'hard-wrapped list': inProse((line) => line.replace(/^(\d+\. .{30,}?\p{L}) (?=\p{Ll})/u, '$1\n   ')),
  'links by reference': (text) => {
    const definitions: string[] = [];
    const edited = inProse((line) =>
      line.replaceAll(/(?<!!)\[([^\][]+)\]\(([^()\s]+)\)/g, (_all, words: string, url: string) => {
        definitions.push(`[ref-${definitions.length}]: ${url}`);
        return `[${words}][ref-${definitions.length - 1}]`;
      }),
    )(text);
    return [edited, '', ...definitions, ''].join('\n');
  },
};
