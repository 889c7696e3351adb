import type {SyncDocument} from '../../model';

/** @returns the document alone, without what its sections have in common with those of others */
export function unwritten({sections, ...document}: SyncDocument): SyncDocument {
  return {...document, sections: sections.map(({written: _written, ...section}) => section)};
}
