const diagrams = new Set(['mermaid', 'plantuml', 'puml', 'dot', 'graphviz', 'd2']);

/** @returns whether a listing is drawn: the words in it are translated */
export function isDiagram(lang: string | undefined): boolean {
  return diagrams.has((lang ?? '').toLowerCase());
}

/** @returns a diagram's nodes and arrows, without the words on them, comments and white space */
export function diagramFacts(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/%%.*$/, '').trim())
    .filter((line) => line !== '' && !/^(?:title|accTitle|accDescr)\b/.test(line))
    .map((line) =>
      line
        .replaceAll(/"[^"]*"/g, '""')
        .replaceAll(/(\[+|\(+|\{+|>)[^[\](){}]*(\]+|\)+|\}+)/g, '$1$2')
        .replaceAll(/\|[^|]*\|/g, '||')
        .replaceAll(/\b(as|subgraph|participant \w+ as)\s.*$/g, '$1')
        .replace(/^(Note [^:]*|[^:[\]]*?(?:-[-.>)x]+|->>?)[^:]*):.*$/i, '$1:')
        .replaceAll(/--\s[^->|]+\s-->/g, '-->')
        .replaceAll(/\s+/g, ' '),
    )
    .join('\n');
}
