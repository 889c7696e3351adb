import {compareSection} from '../../align';
import {places, sectionOf, type StructureRule} from './finding-at';

/** Names of one and the same language on fences. */
const families = [
  'js javascript jsx mjs cjs',
  'ts typescript tsx',
  'sh bash shell zsh console shell-session terminal',
  'ps powershell ps1 pwsh',
  'yml yaml',
  'json jsonc json5',
  'cs csharp c#',
  'py python',
  'md markdown mdx',
  'html xml markup svg',
  'text txt plain plaintext none',
  'bat batch cmd dos',
  'http https',
  'rb ruby',
  'rs rust',
  'kt kotlin',
  'docker dockerfile',
  'kql kusto',
];
const familyOf = new Map(
  families.flatMap((names, index) => names.split(' ').map((name) => [name, index] as const)),
);

/** The language that a listing is coloured as. */
export const codeLanguages: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).blocks.flatMap(({source: [source], translation: [translation]}) => {
      if (source?.kind !== 'code' || translation?.kind !== 'code') return [];
      const [expected, found] = [source.lang ?? '', translation.lang ?? ''];
      if (family(expected) === family(found)) return [];
      return {
        code: 'code-language-differs' as const,
        severity: 'warning' as const,
        args: {expected, found},
        ...sectionOf(pair),
        ...places(page, translation.range, source.range),
      };
    }),
  );

function family(lang: string): string | number {
  const plain = lang.toLowerCase() || 'text';
  return familyOf.get(plain) ?? plain;
}
