/** Width and height: `1920×1080`, « 1920 × 1080 pixels ». Which is which is what they say. */
import {readNumeral} from './numerals';
import {unitAfter} from './units';

const by = /[ \u00a0\u202f]?[x×][ \u00a0\u202f]?(\d+(?:[.,]\d+)?)(?![\w×])/y;

/**
 * @param end where the first number ends
 * @param first the first number, without separators
 * @returns `1920x1080`, and where it ends; undefined where it is no size, or one of something else than pixels: `2 x 4 GB`
 */
export function sizeAt(
  text: string,
  end: number,
  first: string,
  isFrench: boolean,
): {readonly key: string; readonly end: number} | undefined {
  by.lastIndex = end;
  const [, second] = by.exec(text) ?? [];
  if (second === undefined) return undefined;
  const last = by.lastIndex;
  const unit = unitAfter(text, last, true);
  if (unit && unit.name !== 'px') return undefined;
  return {key: `${first}x${readNumeral(second, isFrench).key}`, end: unit?.end ?? last};
}
