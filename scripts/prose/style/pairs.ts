/** Brackets and quotation marks that open without closing, or close without opening. */
import type {Check, Finding} from './finding';

const closing: Readonly<Record<string, string>> = {'(': ')', '[': ']', '“': '”', '«': '»'};
const marks = /[()[\]“”«»]/g;

export const checkPairs: Check = (text) => {
  const open: {mark: string; at: number}[] = [];
  const findings: Finding[] = [];
  const found = (mark: string, at: number) =>
    findings.push({
      start: at,
      end: at + 1,
      because: closing[mark] === undefined ? 'never opened' : 'never closed',
    });
  for (const {0: mark, index: at} of text.matchAll(marks)) {
    const last = open.at(-1);
    if (closing[mark] !== undefined) open.push({mark, at});
    else if (last && closing[last.mark] === mark) open.pop();
    else found(mark, at);
  }
  for (const {mark, at} of open) found(mark, at);
  return findings;
};
