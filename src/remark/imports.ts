/** Gives a page the components that only some pages need: an import of its own, so that no other page loads them. */
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';

const source = '@theme/ReferenceTags';

/** Modules of their own: with data that no other page may load, or for some guides and not for others. */
const ownSources: Readonly<Record<string, string>> = {
  DocsHealth: '@theme/DocsHealth',
  Inspection: '@theme/Inspection',
};

/** What `src/theme/ReferenceTags` exports. */
export const referenceTags: readonly string[] = [
  'Change',
  'ChangeTimeline',
  'ConceptDiagram',
  'Contact',
  'DecisionTree',
  'Definition',
  'DefinitionList',
  'Operator',
  'RoleMatrix',
  'Verdict',
];

export function importReferenceTags(tree: Root): void {
  const used = new Set<string>();
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('name' in node) || !node.name) return;
    if (referenceTags.includes(node.name) || Object.hasOwn(ownSources, node.name)) used.add(node.name);
  });
  // At the end: imports are hoisted, and the first child stays the page’s own.
  for (const [tag, from] of Object.entries(ownSources)) {
    if (used.delete(tag)) tree.children.push(importOf([tag], from));
  }
  if (used.size > 0) tree.children.push(importOf([...used].sort(), source));
}

/** Compilers read the tree, formatters the text. */
function importOf(names: readonly string[], from: string): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: `import {${names.join(', ')}} from '${from}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            source: {type: 'Literal', value: from},
            specifiers: names.map((name) => ({
              type: 'ImportSpecifier',
              imported: {type: 'Identifier', name},
              local: {type: 'Identifier', name},
            })),
          },
        ],
      },
    },
  };
}
