import type {SyncFinding} from '../../finding';
import type {Range, Section} from '../../model';
import {places, sectionOf, type StructureRule} from './finding-at';

type Import = {readonly from: string; readonly range: Range};

const statement = /import\s+(?:([\w$]+)\s*,?\s*)?(?:\{([^}]*)\})?\s*from\s*(['"])([^'"\n]+)\3/g;

/** What a name stands for: `<Part/>` is another part where it is imported from another file. Paths to it may differ. */
export const imports: StructureRule = (page) =>
  page.sections.flatMap((pair) => {
    if (!pair.source || !pair.translation) return [];
    const there = importsIn(pair.translation);
    return [...importsIn(pair.source)].flatMap(([name, {from, range}]): SyncFinding[] => {
      const other = there.get(name);
      if (!other || fileOf(from) === fileOf(other.from)) return [];
      return [
        {
          code: 'code-differs',
          severity: 'error',
          args: {expected: `import ${name} from '${from}'`, found: `import ${name} from '${other.from}'`},
          ...sectionOf(pair),
          ...places(page, other.range, range),
        },
      ];
    });
  });

function importsIn({blocks}: Section): ReadonlyMap<string, Import> {
  const found = new Map<string, Import>();
  for (const block of blocks) {
    if (block.kind !== 'expression' || !block.value.startsWith('import')) continue;
    for (const [, own, named = '', , from = ''] of block.value.matchAll(statement)) {
      const names = [own, ...named.split(',').map((part) => part.split(/\bas\b/).at(-1))];
      for (const name of names) if (name?.trim()) found.set(name.trim(), {from, range: block.range});
    }
  }
  return found;
}

/** `../_parts/_note.mdx` and `@site/i18n/fr/…/_note.fr.mdx` are one file in two languages. */
function fileOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return name.replace(/[._-](?:en|fr)(?:[-_][A-Za-z]{2})?$/, '');
}
