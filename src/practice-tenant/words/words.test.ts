import {describe, expect, it} from 'vitest';
import {scenarios} from '../scenarios';
import {fr} from './fr';

/** Every French sentence that a reader may see; functions are called with a plain name. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('Codat'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe('French typography', () => {
  const french = [
    ...sentences(fr),
    ...Object.values(scenarios).flatMap(({title, note}) => [title.fr, note.fr]),
  ];

  it.each(french)('%s', (text) => {
    expect(text).not.toMatch(/'/);
    expect(text).not.toMatch(/[^\u00a0]:(\s|$)/);
    expect(text).not.toMatch(/[^\u202f][;!?]/);
    expect(text).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
  });
});
