import type {Position} from '../../../scripts/links/model';

/** Takes the marks out of a text: where each `§` and each `¤` stood, in the text that is left. */
export function takeMarks(text: string): {
  readonly text: string;
  readonly faults: readonly Position[];
  readonly also: readonly Position[];
} {
  const faults: Position[] = [];
  const also: Position[] = [];
  const lines = text.split('\n').map((line, index) => {
    let left = '';
    for (const character of line) {
      const at = {line: index + 1, column: left.length + 1};
      if (character === '§') faults.push(at);
      else if (character === '¤') also.push(at);
      else left += character;
    }
    return left;
  });
  return {text: lines.join('\n'), faults, also};
}
