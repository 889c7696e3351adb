import {compareSection} from '../../align';
import type {Block, SectionPair} from '../../model';
import {places, sectionOf, type StructureRule} from './finding-at';

/** Two names of one kind: Docusaurus draws `caution` as `warning`, and GitHub writes them in capitals. */
const aliases: Readonly<Record<string, string>> = {caution: 'warning', secondary: 'note', success: 'tip'};

/** A warning that became a tip, a note or a mere quote. */
export const admonitionKinds: StructureRule = (page) =>
  page.sections.flatMap((pair: SectionPair) =>
    compareSection(pair).blocks.flatMap(({source: [source], translation: [translation], isUnwrapped}) => {
      if (!source || !translation || isUnwrapped === true) return [];
      const [expected, found] = [kindOf(source), kindOf(translation)];
      if (expected === undefined || found === undefined || canonical(expected) === canonical(found))
        return [];
      return {
        code: 'admonition-kind-differs' as const,
        severity: 'error' as const,
        args: {expected, found},
        ...sectionOf(pair),
        ...places(page, translation.range, source.range),
      };
    }),
  );

/** A quote that begins with `[!WARNING]` is one too, where the reader left it a quote. */
function kindOf(block: Block): string | undefined {
  if (block.kind === 'admonition') return block.type;
  if (block.kind !== 'quote') return undefined;
  const [first] = block.blocks;
  const callout = first?.kind === 'paragraph' ? /^\[!(\w+)\]/.exec(first.words.text)?.[1] : undefined;
  return callout?.toLowerCase() ?? 'quote';
}

function canonical(kind: string): string {
  const plain = kind.toLowerCase();
  return aliases[plain] ?? plain;
}
