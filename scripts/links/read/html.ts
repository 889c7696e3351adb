import {collectWritten, type Collector, type LinkWords} from './collect';
import type {Meter} from '../../markdown/options';
import type {Range} from '../../markdown/place';
import {hrefLangOf, readTag} from './tag';
import {remarkAfter, shown} from './words';

const interesting = /<!--|<(?=[A-Za-z])/g;
const asItIs = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/i;

/** What a piece of HTML in a Markdown file links to and names. */
export function readHtml(text: string, {start, end}: Range, collector: Collector, meter: Meter): void {
  const search = new RegExp(interesting);
  search.lastIndex = start;
  for (let found = search.exec(text); found && found.index < end; found = search.exec(text)) {
    if (found[0] === '<!--') {
      const close = text.indexOf('-->', found.index + 4);
      const stop = close < 0 || close > end ? end : close;
      collector.comment(text.slice(found.index + 4, stop), found.index);
      meter.steps += stop - found.index;
      search.lastIndex = stop;
      continue;
    }
    const tag = readTag(text, {start: found.index, end}, 'html', meter);
    if (!tag) continue;
    collector.shown(tag.name);
    const words = {...wordsAfter(text, tag.end, tag.name, end), ...hrefLangOf(tag, text)};
    for (const {name, value} of tag.attributes) {
      collectWritten(collector, text, {
        element: tag.name,
        name,
        range: value,
        ...words,
      });
    }
    search.lastIndex = asItIs.test(tag.name) ? rawEnd(text, tag.end, tag.name, end) : tag.end;
  }
}

/** Words of a link in the same piece of HTML or after it; only so far that hostile text costs little. */
function wordsAfter(text: string, from: number, name: string, end: number): LinkWords {
  if (!/^a$/i.test(name)) return {};
  const rest = text.slice(from, Math.max(end, Math.min(text.length, from + 400)));
  const close = /<\/a\s*>/i.exec(rest.slice(0, 400));
  if (!close) return {};
  const content = rest.slice(0, close.index);
  const withoutTags = (html: string): string => shown(html.replaceAll(/<[^>]*>/g, ''));
  const words = withoutTags(content);
  if (!words) return {};
  const hasCode = /<code[\s>]/i.test(content);
  return {
    text: words,
    ...(hasCode && {prose: withoutTags(content.replaceAll(/<code[\s>][^]*?<\/code\s*>/gi, ' '))}),
    ...remarkAfter(rest, close.index + close[0].length),
  };
}

function rawEnd(text: string, from: number, name: string, end: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const close = closing.exec(text);
  return close && close.index < end ? close.index : end;
}
