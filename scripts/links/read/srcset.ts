import type {Range} from '../../markdown/place';

/** @returns where each candidate's URL is, by the HTML standard's algorithm */
export function srcsetUrls(text: string, {start, end}: Range): Range[] {
  const urls: Range[] = [];
  const candidate = /[\s,]*([^\s,]\S*)([^,]*)/y;
  const value = text.slice(start, end);
  for (let found = candidate.exec(value); found; found = candidate.exec(value)) {
    const [whole, url = '', descriptor = ''] = found;
    const bare = url.replace(/,+$/, '');
    const from = start + found.index + whole.length - descriptor.length - url.length;
    urls.push({start: from, end: from + bare.length});
    // A comma right after the URL ends the candidate: what follows is the next one, no descriptor.
    if (bare !== url) candidate.lastIndex = from - start + url.length;
  }
  return urls;
}
