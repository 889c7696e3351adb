/**
 * Which links an exception means. Without a star, the pattern is the target as it is written in the page, letter for
 * letter. A star stands for any characters, slashes too, or none: `https://a.example/*` is a beginning,
 * `*.pdf` an end. `\*` is a star itself.
 */
export function linkMatcher(pattern: string): (target: string) => boolean {
  const [first = '', ...rest] = pattern
    .split(/(?<!\\)\*/)
    .map((piece) => piece.replaceAll(String.raw`\*`, '*'));
  const last = rest.pop();
  if (last === undefined) return (target) => target === first;
  return (target) => {
    if (!target.startsWith(first)) return false;
    const end = target.length - last.length;
    let at = first.length;
    // Taking each piece where it comes first leaves the most room for the others: no way back is ever needed.
    for (const piece of rest) {
      const found = target.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= end && target.endsWith(last);
  };
}

/** @returns whether addresses on the web are among what the pattern means */
export function meansWeb(pattern: string): boolean {
  return /^(?:https?:|\/\/|\*)/i.test(pattern);
}
