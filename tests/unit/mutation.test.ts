/** The mutation test’s own parts: what counts as a fact, how it is changed, and the result that was committed. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {choose, setAside} from '../../bench/mutation/choose';
import {familyNames, mutantsOf} from '../../bench/mutation/facts';
import {mutated} from '../../bench/mutation/facts/model';
import {readLiterals} from '../../bench/mutation/facts/read';
import {tallyOf} from '../../bench/mutation/tally';

const root = path.resolve(import.meta.dirname, '../..');
const all = mutantsOf(root, 1);
const folder = path.join(root, 'bench/mutation');

describe('facts', () => {
  it('are many, in every family', () => {
    expect(all.length).toBeGreaterThan(2000);
    const empty = familyNames.filter((name) => !all.some(({family}) => family === name));
    expect(empty).toEqual([]);
  });

  it('are changed where they stand, into something else', () => {
    const sources = new Map(
      [...new Set(all.map(({file}) => file))].map((file) => [
        file,
        readFileSync(path.join(root, file), 'utf8'),
      ]),
    );
    const unchanged = all.filter((mutant) => {
      const source = sources.get(mutant.file) ?? '';
      return mutated(source, mutant) === source;
    });
    expect(unchanged).toEqual([]);
  });

  it('are changed alike in every run', () => {
    expect(mutantsOf(root, 1)).toEqual(all);
  });

  it('are read with their way down', () => {
    const {literals, neighbours} = readLiterals(
      'x.ts',
      "export const a: A = {steps: [{id: 'one', minutes: 3}, two], b: f({c: true})};",
    );
    expect(literals.map(({way, value}) => [way.join('.'), value])).toContainEqual(['a.steps.0.minutes', 3]);
    expect(literals.map(({way, value}) => [way.join('.'), value])).toContainEqual(['a.b.f().0.c', true]);
    expect(neighbours.map(({exchanged}) => exchanged)).toEqual(["two, {id: 'one', minutes: 3}"]);
  });

  it('refuse a file that has changed', () => {
    const [first] = all;
    if (!first) throw new Error('no facts');
    expect(() => mutated('', first)).toThrow('not at its place');
  });
});

describe('a run', () => {
  it('takes a sample of each family, and all of one that is small', () => {
    const sample = choose(all, {only: [], full: false});
    expect(sample.length).toBeGreaterThanOrEqual(200);
    expect(new Set(sample.map(({family}) => family))).toEqual(new Set(all.map(({family}) => family)));
    expect(choose(all, {only: ['guid'], full: true})).toEqual(all.filter(({family}) => family === 'guid'));
  });

  it('sets aside what is listed, and says which entries are stale', () => {
    const {kept, left, stale} = setAside(all, [
      {family: 'redirect-uri', facts: ['contracts/integrations/*'], why: ''},
      {facts: ['contracts/no-such-file*'], why: ''},
    ]);
    expect(left).toEqual(all.filter(({family}) => family === 'redirect-uri'));
    expect(kept.length + left.length).toBe(all.length);
    expect(stale).toEqual(['contracts/no-such-file*']);
  });

  it('is counted by family and by the test that noticed', () => {
    const some = all.filter(({family}) => family === 'redirect-uri').slice(0, 2);
    const verdicts = [{killed: true, by: 'a.test.ts: x > y'} as const, {killed: false} as const];
    const judged = some.map((mutant, index) => ({
      mutant,
      verdict: verdicts[index] ?? {killed: false as const},
    }));
    expect(tallyOf(some, judged)).toEqual([
      {family: 'redirect-uri', facts: 2, changed: 2, noticed: 1, by: {'a.test.ts': 1}},
    ]);
  });
});

describe('what was committed', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

  // Nothing to hold it to before the first whole run.
  const results = ['result.json'].filter((file) => existsSync(path.join(folder, file)));
  it.each(results)('%s: at least 200 facts were changed, and every change was noticed', (file) => {
    const result = z
      .looseObject({changed: z.number(), noticed: z.number(), unnoticed: z.array(z.string())})
      .parse(read(file));
    expect(result.changed).toBeGreaterThanOrEqual(200);
    expect(result.noticed).toBe(result.changed);
    expect(result.unnoticed).toEqual([]);
  });

  it('leaves out facts that exist, each for a reason', () => {
    const entries = z
      .array(
        z.strictObject({family: z.string().optional(), facts: z.array(z.string()), why: z.string().min(20)}),
      )
      .parse(read('beyond-knowledge.json'));
    expect(setAside(all, entries).stale).toEqual([]);
  });
});
