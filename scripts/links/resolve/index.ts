/** What a site has, and what each of its links leads to. Pure: sources and lists of files come from elsewhere. */
import {createIndex, type IndexInput, type LinkIndex} from './link-index';

export {Dependents} from './dependents';
export type {IndexInput, LinkIndex} from './link-index';
export {facetsChanged, trackedIndex, type Facet} from './tracked';

/** In time and memory linear in what it is given; views of documents are made when they are asked for. */
export function buildIndex(input: IndexInput): LinkIndex {
  return createIndex(input);
}
