import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {createPageReader} from './index';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const piece = 64 * 1024;
const encoder = new TextEncoder();

/** Of this process alone: what else the machine does is none of it. */
function processorMilliseconds(since: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Feeds a beginning once and then the same bytes again and again, and meters its work and what stays in memory. */
function feed(start: string, again: string, bytes: number): {milliseconds: number; kept: number} {
  const reader = createPageReader({
    fragments: ['nobody-has-this', 'nor-this'],
    contentType: 'text/html; charset=utf-8',
  });
  const chunk = encoder.encode(again.repeat(Math.ceil(piece / again.length)).slice(0, piece));
  collect();
  const before = process.memoryUsage().heapUsed;
  const begin = process.cpuUsage();
  reader.write(encoder.encode(start));
  for (let written = 0; written < bytes; written += chunk.length) {
    expect(reader.write(chunk)).toBe('more');
  }
  const milliseconds = processorMilliseconds(begin);
  collect();
  const kept = process.memoryUsage().heapUsed - before;
  expect(reader.end().found).toEqual([]);
  return {milliseconds, kept};
}

describe('a hostile page costs no more than an ordinary one of its length', () => {
  const bytes = 2 * 1024 * 1024;
  feed('<p>', 'words <b>and</b> ', bytes);
  const ordinary = feed('<p>', 'words <b>and</b> ', bytes);

  it.each<[string, string, string]>([
    ['a tag that never ends', '<p ', 'a '],
    ['a tag name that never ends', '<', 'a'],
    ['an attribute name that never ends', '<p ', 'a'],
    ['attributes without number', '<p ', 'b=c '],
    ['an id that never ends', '<p id="', 'a'],
    ['an id of entities', '<p id="', '&amp;'],
    ['an id of numbers', '<p id="&#', '1'],
    ['an attribute that nobody reads', '<p title="', 'a'],
    ['elements in elements', '', '<div>'],
    ['forms in forms', '', '<form>'],
    ['pictures in pictures', '', '<svg>'],
    ['ends without beginnings', '', '</b>'],
    ['unclosed paragraphs', '', '<p><a><b>'],
    ['a comment that never ends', '<!--', 'a'],
    ['a comment of dashes', '<!--', '-'],
    ['a declaration that never ends', '<!doctype ', 'a'],
    ['CDATA that never ends', '<svg><![CDATA[', 'a'],
    ['an instruction that never ends', '<?', 'a'],
    ['a script that never ends', '<script>', 'a = 1;'],
    ['a script of less-than signs', '<script>', '<'],
    ['a script of almost-ends', '<script>', '</scrip'],
    ['a script of ids', '<script>', 'id="nobody-has-this '],
    ['a title that never ends', '<title>', 'a'],
    ['a title of ampersands', '<title>', '&'],
    ['headings in headings', '', '<h1>a'],
    ['ids without number', '', '<p id="a">'],
    ['roots without number', '', '<div id=root></div>'],
    ['noscript without end', '<noscript>', 'a'],
    ['white space', '', ' '],
    ['nothing but less-than signs', '', '<'],
    ['nothing but ampersands', '', '&'],
    ['zeros', '<p>', '\0'],
  ])('%s', (_name, start, again) => {
    const {milliseconds, kept} = feed(start, again, bytes);
    expect(kept).toBeLessThan(1024 * 1024);
    // Quadratic work would be hundreds of times as much; the factor leaves room for what the processors share.
    expect(milliseconds).toBeLessThan(15 * ordinary.milliseconds + 500);
  });

  it('a million elements in each other, at once', () => {
    const reader = createPageReader({fragments: ['x'], contentType: 'text/html'});
    const begin = process.cpuUsage();
    expect(reader.write(encoder.encode('<div>'.repeat(1e6)))).toBe('more');
    expect(reader.write(encoder.encode('<p id=x>'))).toBe('enough');
    expect(processorMilliseconds(begin)).toBeLessThan(15 * ordinary.milliseconds + 500);
    expect(reader.end().found).toEqual(['x']);
  });
});
