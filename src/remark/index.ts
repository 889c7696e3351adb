/**
 * Turns guides' tags into content at build time: facts, labels and contract data are put in place here, in the
 * page's own language, so that the page ships neither contracts nor the other language. Every unknown id stops
 * the build with file, line and column.
 */
import type {Parent, Root, RootContent} from 'mdast';
import type {VFile} from 'vfile';
import {SKIP, visit, type VisitorResult} from 'unist-util-visit';
import {importReferenceTags} from './imports';
import {fail, pageOf, type Page, type TagNode} from './page';
import {snippet} from './snippet';
import {placeSourceNotes} from './source-notes';
import {placeSteps} from './steps';
import {tags} from './tags';

export function remarkPasserelle() {
  return (tree: Root, file: VFile): void => {
    const page = pageOf(file);
    refuseImports(tree, page);
    visit(tree, (node, index, parent): VisitorResult => {
      if (parent === undefined || index === undefined) return;
      if (node.type === 'code') {
        const replaced = snippet(node, page);
        if (replaced) parent.children[index] = replaced;
        return;
      }
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      return replaceTag(node, index, parent, page);
    });
    placeSteps(tree, page);
    placeSourceNotes(tree, page);
    importReferenceTags(tree);
  };
}

/** Guides hold text and tags; code in them could not be compared between the languages. */
function refuseImports(tree: Root, page: Page): void {
  visit(tree, 'mdxjsEsm', (node) =>
    fail(
      page,
      node,
      'no import or export in pages: use a registered tag (see the writer’s handbook, “Tags”)',
    ),
  );
}

function replaceTag(node: TagNode, index: number, parent: Parent, page: Page): VisitorResult {
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) return undefined;
  const resolve = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!resolve) fail(page, node, `unknown tag <${name}>; known: ${Object.keys(tags).join(', ')}`);
  const replacement = resolve(node, page);
  parent.children.splice(index, 1, ...(replacement as RootContent[]));
  // What a tag turned into is final: skip it, or a component named like its tag would be resolved again.
  return [SKIP, index + replacement.length];
}
