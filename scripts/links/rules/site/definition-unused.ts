import type {DocumentRule} from '../../evidence';
import {definitionsOf} from './definitions';
import {placeOf} from './place';

/** A definition that nothing refers to. In a file that could not be read, references may have been lost. */
export const definitionUnused: DocumentRule = (view) => {
  if (view.document.problem) return [];
  const seen = new Set<string>();
  return definitionsOf(view.document).flatMap(({link, label, isUsed}) => {
    // The second of a label is a duplicate, whoever uses the first.
    if (isUsed || seen.has(label)) return [];
    seen.add(label);
    return [{code: 'definition-unused', severity: 'warning', ...placeOf(view, link), args: {label}}];
  });
};
