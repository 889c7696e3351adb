import type {DocumentRule} from '../../evidence';
import type {SourceLink} from '../../model';
import {definitionsOf} from './definitions';
import {placeOf} from './place';

/** A label defined again: Markdown takes the first and says nothing (CommonMark 0.31, section 4.7). */
export const definitionDuplicate: DocumentRule = (view) => {
  const first = new Map<string, SourceLink>();
  return definitionsOf(view.document).flatMap(({link, label}) => {
    const earlier = first.get(label);
    if (!earlier) {
      first.set(label, link);
      return [];
    }
    const sameTarget = earlier.target === link.target;
    return [
      {
        code: 'definition-duplicate',
        severity: sameTarget ? 'warning' : 'error',
        ...placeOf(view, link),
        args: {label, firstLine: earlier.span.start.line, sameTarget},
      },
    ];
  });
};
