/** Puts notes into the syntax tree of a page: each below its heading, as a component of the theme. */
import type {Root, RootContent} from 'mdast';
import type {MdxjsEsm, MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {PlacedNote} from './reader-notes';

/**
 * @param headings how many open sections, as whoever made the notes counted them; where the page has another number,
 *   all notes stand at its top
 * @param component that `src/theme` has under this very name
 */
export function placeNotes<Props extends object>(
  tree: Root,
  notes: readonly PlacedNote<Props>[],
  headings: number,
  component: string,
): void {
  if (notes.length === 0) return;
  // What the guide compiler made of tags has no place in the file, and opens no section of it.
  const written = tree.children.filter(({type, position}) => type === 'heading' && position !== undefined);
  const top = written[0]?.type === 'heading' && written[0].depth === 1 ? written[0] : undefined;
  for (const {heading, props} of notes.toReversed()) {
    const below = (written.length === headings ? written[heading] : undefined) ?? top;
    const at = below ? tree.children.indexOf(below) + 1 : 0;
    tree.children.splice(at, 0, element(component, props));
  }
  tree.children.push(importOf(component));
}

function element(name: string, props: object): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes: Object.entries(props).map(attribute), children: []};
}

function attribute([name, value]: [string, unknown]): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: JSON.stringify(value),
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{type: 'ExpressionStatement', expression: valueToEstree(value)}],
        },
      },
    },
  };
}

/** An import of the page’s own, so that no other page loads the component. Hoisted, wherever it stands. */
function importOf(name: string): RootContent & MdxjsEsm {
  const source = `@theme/${name}`;
  return {
    type: 'mdxjsEsm',
    value: `import {${name}} from '${source}';`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            source: {type: 'Literal', value: source},
            specifiers: [
              {
                type: 'ImportSpecifier',
                imported: {type: 'Identifier', name},
                local: {type: 'Identifier', name},
              },
            ],
          },
        ],
      },
    },
  };
}
