/** Which short runs of letters a text holds: most of what is looked for in it is ruled out by one that is missing. */

/** So short that chance seldom brings one about, so long that most words have one. */
const length = 4;
/** Places of a table that runs are scattered over; two runs may share one, then the text itself decides. */
const places = 1 << 18;

/** @returns false where the text cannot hold the word; true says nothing of a word shorter than a run */
export function runsOf(letters: string): (word: string) => boolean {
  const held = new Uint8Array(places);
  for (let at = 0; at + length <= letters.length; at += 1) held[placeOf(letters, at)] = 1;
  return (word) => {
    for (let at = 0; at + length <= word.length; at += 1) {
      if (held[placeOf(word, at)] === 0) return false;
    }
    return true;
  };
}

function placeOf(text: string, at: number): number {
  let place = 0;
  for (let next = at; next < at + length; next += 1)
    place = (Math.imul(place, 131) + text.charCodeAt(next)) >>> 0;
  return place % places;
}
