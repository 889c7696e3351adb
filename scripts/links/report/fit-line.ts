import {visibleLine} from '../../report/visible';

/**
 * Cuts a line to a terminal's columns, with an ellipsis: a line that wraps would not be found again when it is
 * redrawn. East Asian wide characters count two (Unicode UAX 11), marks that combine none.
 */
export function fitLine(line: string, columns: number): string {
  const characters = [...visibleLine(line)];
  const total = characters.reduce((sum, character) => sum + widthOf(character), 0);
  if (total <= columns) return characters.join('');
  let room = columns - 1;
  const kept = characters.slice(
    0,
    characters.findIndex((character) => (room -= widthOf(character)) < 0),
  );
  return columns < 1 ? '' : `${kept.join('')}…`;
}

function widthOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u.test(
    character,
  )
    ? 2
    : 1;
}
