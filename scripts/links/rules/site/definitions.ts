import type {SourceDocument, SourceLink} from '../../model';

/** Labels of definitions that are comments: `[//]: # (not shown)`, the one form that every Markdown reader hides. */
const commentLabel = /^(?:\/\/.*|comment|_+|-+|#|\.)$/i;

/** Definitions of a document in order, comments left out, each with whether some reference uses it. */
export function definitionsOf(
  document: SourceDocument,
): readonly {readonly link: SourceLink; readonly label: string; readonly isUsed: boolean}[] {
  if (!document.links.some(({syntax}) => syntax === 'definition')) return [];
  const used = new Set(document.links.filter(({syntax}) => syntax === 'reference').map(({label}) => label));
  return document.links.flatMap((link) => {
    const {syntax, label} = link;
    if (syntax !== 'definition' || label === undefined) return [];
    const isUsed = used.has(label);
    return isUsed || !isComment(link) ? [{link, label, isUsed}] : [];
  });
}

/** A definition whose words are its title and which leads nowhere. Used by a reference, it is no comment. */
export function isComment({target, label = ''}: SourceLink): boolean {
  return target === '#' || (target === '' && commentLabel.test(label));
}
