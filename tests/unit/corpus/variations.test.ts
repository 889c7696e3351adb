/**
 * The same refusals as they look after a journey: through a mail program, an address bar, a log, an HTML page. The
 * answer must not change. What is not varied is what carries meaning: no letter is lost, nothing is added.
 */
import {describe, expect, it} from 'vitest';
import {readErrors} from './read';
import {diagnoseError} from './score';

const errors = [...readErrors('open'), ...readErrors('held-out')];

const journeys: readonly [name: string, change: (text: string) => string][] = [
  ['upper case', (text) => text.toUpperCase()],
  ['lower case', (text) => text.toLowerCase()],
  ['percent-encoding', encodeURIComponent],
  ['percent-encoding twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['a form', (text) => new URLSearchParams({x: text}).toString().slice(2)],
  ['HTML', (text) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)],
  ['JSON within JSON', (text) => JSON.stringify(JSON.stringify(text))],
  ['lines of a terminal', (text) => text.replace(/.{76}/g, '$&\n')],
  ['a quoted mail', (text) => text.replace(/(.{40,70}) /g, '$1\n> ')],
  ['a list', (text) => text.replace(/^/gm, '    ')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
  ['typographic quotes', (text) => text.replace(/'([^'\n]*)'/g, '‘$1’').replace(/"([^"\n]*)"/g, '“$1”')],
];

const answers = new Map(errors.map((error) => [error.id, answer(error, error.text)]));

describe('the answer stays after', () => {
  it.each(journeys)('%s', (_, change) => {
    const changed = errors.flatMap((error) => {
      const before = answers.get(error.id);
      const after = answer(error, change(error.text));
      return before === after ? [] : [`${error.id}: ${before ?? ''} → ${after}`];
    });
    expect(changed).toEqual([]);
  });
});

function answer(error: (typeof errors)[number], text: string): string {
  const {causes, code} = diagnoseError(error, text);
  return `${code ?? '–'}, ${causes[0].cause}, ${causes[0].actor}`;
}
