import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it, onTestFinished} from 'vitest';
import {ownPages, pairOf} from './harness/pages';
import {accept, emptyLock, parseLock, readLocks, serializeLock, writeLocks} from './index';
import type {AcceptedSection, PageLock} from './index';
import {pieceKinds} from './model';

const file = 'i18n/fr/.sync/docs/page.mdx.jsonl';
const text = fc.string({unit: 'binary', maxLength: 20});
const pieces = fc.array(fc.record({kind: fc.constantFrom(...pieceKinds), words: text}), {maxLength: 4});
const section: fc.Arbitrary<AcceptedSection> = fc
  .record(
    {key: text, source: pieces, translation: pieces, reason: text, by: text},
    {requiredKeys: ['key', 'reason']},
  )
  // JSON has no place for half a character.
  .map((value) => JSON.parse(JSON.stringify(value)) as AcceptedSection);
const sections = fc.uniqueArray(section, {selector: ({key}) => key, maxLength: 5});
const lockOf = (...of: AcceptedSection[]): PageLock => ({file, sections: of, damage: []});
const a = {key: 'a', source: [], translation: [], reason: 'r'};
const b = {key: 'b', source: [{kind: 'text', words: 'x'}], reason: 'r', by: 'm'} as const;
const lines = (...more: string[]) => [serializeLock(lockOf()).trim(), ...more, ''].join('\n');

describe('the file of a page', () => {
  it('comes back as it was written, whatever the order', () => {
    fc.assert(
      fc.property(sections, (all) => {
        const written = serializeLock(lockOf(...all));
        expect(serializeLock(lockOf(...all.toReversed()))).toBe(written);
        const read = parseLock(written, file);
        expect(read.damage).toEqual([]);
        expect(serializeLock(read)).toBe(written);
        expect(new Map(read.sections.map((one) => [one.key, one]))).toEqual(
          new Map(all.map((one) => [one.key, one])),
        );
        expect(parseLock(written.replaceAll('\n', '\r\n'), file).sections).toEqual(read.sections);
      }),
    );
  });

  it('has one line for each section', () => {
    const odd = {...a, reason: 'two\nlines'};
    expect(serializeLock(lockOf(b, odd)).split('\n')).toEqual([
      '{"passerelle":"sync lock","version":1}',
      '{"key":"a","source":[],"translation":[],"reason":"two\\nlines"}',
      '{"key":"b","source":["text: x"],"reason":"r","by":"m"}',
      '',
    ]);
  });

  it.each<[string, string, string]>([
    ['{"key":"c"', 'not-json', 'cut'],
    ['[1]', 'not-a-section', 'another shape'],
    ['{"key":"c","reason":"r","source":["poem: x"]}', 'not-a-section', 'an unknown kind'],
    ['<<<<<<< HEAD', 'conflict', 'a conflict'],
    ['=======', 'conflict', 'the middle of one'],
    ['{"key":"a","reason":"other"}', 'key-twice', 'a section told twice'],
  ])('reads the rest of a file with %s (%s)', (line, reason) => {
    const [head = '', first = '', second = ''] = serializeLock(lockOf(a, b)).split('\n');
    const damagedText = [head, first, line, second, ''].join('\n');
    const read = parseLock(damagedText, file);
    expect(read.sections).toEqual([a, b]);
    expect(read.damage.map((one) => [one.reason, damagedText.slice(one.range.start, one.range.end)])).toEqual(
      [[reason, line]],
    );
    expect(parseLock(serializeLock(read), file)).toMatchObject({sections: [a, b], damage: [{line, reason}]});
  });

  it('of a later version is not read at all', () => {
    const read = parseLock(lines().replace('"version":1', '"version":2') + JSON.stringify(a), file);
    expect(read).toMatchObject({sections: [], damage: [{reason: 'other-version'}]});
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.json(), fc.constant(JSON.stringify(a)))), (all) => {
        const whole = all.join('\n');
        for (const {range} of parseLock(whole, file).damage) {
          expect(0 <= range.start && range.start < range.end && range.end <= whole.length).toBe(true);
        }
      }),
    );
  });
});

describe('on disk', () => {
  const folder = () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'lock-'));
    onTestFinished(() => rmSync(dir, {recursive: true}));
    return dir;
  };

  it('keeps this site, and writes only what changed', async () => {
    const dir = folder();
    const locks = ownPages.map((texts) =>
      accept(emptyLock('i18n/fr', `docs/${texts.file}`), pairOf(texts), {reason: 'first'}),
    );
    expect(await writeLocks(dir, locks)).toHaveLength(locks.length);
    expect(await writeLocks(dir, locks)).toEqual([]);
    const read = await readLocks(dir, 'i18n/fr');
    expect([...read.keys()].toSorted()).toEqual(ownPages.map((texts) => `docs/${texts.file}`).toSorted());
    for (const lock of locks) {
      const found = [...read.values()].find((one) => one.file === lock.file);
      expect(new Set(found?.sections)).toEqual(new Set(lock.sections));
    }
  });

  it('keeps pages beside the site, and other languages apart', async () => {
    const dir = folder();
    await writeLocks(dir, [{...emptyLock('i18n/fr', '../docs/a.md'), sections: [a]}]);
    await writeLocks(dir, [{...emptyLock('i18n/de', '../docs/a.md'), sections: [b]}]);
    const read = await readLocks(dir, 'i18n/fr');
    expect([...read]).toEqual([['../docs/a.md', {...emptyLock('i18n/fr', '../docs/a.md'), sections: [a]}]]);
    expect(readdirSync(dir)).toEqual(['i18n']);
  });

  it('removes a lock that accepts nothing, and leaves nothing behind', async () => {
    const dir = folder();
    const empty = emptyLock('i18n/fr', 'docs/a.md');
    await writeLocks(dir, [{...empty, sections: [a]}]);
    expect(readdirSync(path.join(dir, 'i18n/fr/.sync/docs'))).toEqual(['a.md.jsonl']);
    expect(await writeLocks(dir, [empty])).toEqual([empty.file]);
    expect(readdirSync(path.join(dir, 'i18n/fr/.sync/docs'))).toEqual([]);
  });

  it('is the old file or the new one, where writing fails', async () => {
    const dir = folder();
    const target = path.join(dir, 'i18n/fr/.sync/docs/a.md.jsonl');
    // A folder in the place of the file: the last step fails.
    mkdirSync(path.join(target, 'in the way'), {recursive: true});
    const lock = {...emptyLock('i18n/fr', 'docs/a.md'), sections: [a]};
    await expect(writeLocks(dir, [lock])).rejects.toThrow();
    expect(readdirSync(path.dirname(target))).toEqual(['a.md.jsonl']);
  });

  it('reads a file with a byte order mark, and none where there is none', async () => {
    const dir = folder();
    expect(await readLocks(dir, 'i18n/fr')).toEqual(new Map());
    const lock = {...emptyLock('i18n/fr', 'a.md'), sections: [a]};
    await writeLocks(dir, [lock]);
    const target = path.join(dir, lock.file);
    writeFileSync(target, `\u{feff}${readFileSync(target, 'utf8')}`);
    expect((await readLocks(dir, 'i18n/fr')).get('a.md')).toEqual(lock);
  });
});
