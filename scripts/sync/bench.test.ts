import {describe, expect, it} from 'vitest';
import {families} from '../../bench/sync/edits';
import type {Scenario} from '../../bench/sync/model';
import {readPage} from '../../bench/sync/page';
import {handScenarios} from '../../bench/sync/edits/by-hand';
import {readFreshPairs, readHeldOutPairs, readOwnPairs} from '../../bench/sync/pages';
import {measureEdits} from '../../bench/sync/parts/quality';
import {applyEdit, makeScenarios} from '../../bench/sync/scenarios';
import {judge, ratios, tally, type Answer} from '../../bench/sync/score';
import {remembered} from './remembered';

const own = readOwnPairs();
const pairs = [...own, ...readHeldOutPairs(), ...readFreshPairs()];
const pages = pairs.flatMap((pair) => [readPage(pair, 'en'), readPage(pair, 'fr')]);
const edits = families.flatMap((family) =>
  pages.flatMap((page) => family.propose(page).map((edit) => ({family, page, edit}))),
);

describe('pages', () => {
  it('are at least twelve, and four that nobody tunes on', () => {
    expect(own.length).toBeGreaterThanOrEqual(12);
    expect(pairs.length - own.length).toBeGreaterThanOrEqual(4);
  });

  it.each(pairs)('$name has its sections in both languages, in the same order', (pair) => {
    const [english, french] = [readPage(pair, 'en').sections, readPage(pair, 'fr').sections];
    expect(french.map(({level}) => level)).toEqual(english.map(({level}) => level));
    for (const [nth, {id}] of french.entries()) if (id) expect(english[nth]?.id).toBe(id);
  });

  it('keeps code, addresses and list numbers out of prose', () => {
    const text = '1. Use `code 5` at https://a.example/7, see [7 pages](x-8.md).\n\n```sh\nrun 9\n```\n';
    const page = readPage({name: 'a', file: {en: 'a.md', fr: 'a.md'}, text: {en: text, fr: text}}, 'en');
    expect(page.prose.match(/\d/g)).toEqual(['7']);
    expect(page.inline.replaceAll('\0', '')).toBe('code 5');
    expect(page.fenced.replaceAll('\0', '').trim()).toBe('run 9');
  });
});

describe('edits', () => {
  it('are of more than 35 families, and each family finds something to edit', () => {
    expect(families.length).toBeGreaterThan(35);
    const used = new Set(edits.map(({family}) => family.name));
    expect(families.map(({name}) => name).filter((name) => !used.has(name))).toEqual([]);
    expect(used.size).toBe(families.length);
  });

  it('change what they name, in places that do not overlap', () => {
    const wrong = edits.filter(({page, edit}) => {
      const sorted = edit.changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
      const overlaps = sorted.some(({start}, nth) => nth > 0 && start < (sorted[nth - 1]?.end ?? 0));
      return overlaps || applyEdit(page.text, edit) === page.text;
    });
    expect(
      wrong.map(({family, page, edit}) => `${family.name} ${page.name} ${page.side} ${edit.fact}`),
    ).toEqual([]);
  });

  const layout =
    /^(?:reflow|reflow-item|list-marker|loose-list|emphasis-style|blank-lines|trailing-spaces|table-padding|fence-style|heading-style|line-ends|apostrophes|quotes|no-break-spaces|autolink|bold-word|bold-off|ellipsis)$/;

  it('leave every letter and digit where only the writing changes', () => {
    const bare = remembered((text) => text.replaceAll(/[^\p{L}\p{N}]/gu, ''));
    const wrong = edits.filter(
      ({family, page, edit}) =>
        layout.test(family.name) && bare(applyEdit(page.text, edit)) !== bare(page.text),
    );
    expect(wrong.map(({family, page, edit}) => `${family.name} ${page.name} ${edit.fact}`)).toEqual([]);
  });

  it('change no digit of prose where they are harmless, but for the ways to write one', () => {
    const digits = remembered((text) => [...text.matchAll(/\d/g)].map(String).sort().join(''));
    const mayChange =
      /^(?:number-as-word|word-as-number|time-style|ordinal-word|numbering|front-matter-title|comment-added|code-comment|reference-link|admonition-title|alt-text)$/;
    const wrong = edits.filter(
      ({family, page, edit}) =>
        family.codes.length === 0 &&
        !mayChange.test(family.name) &&
        digits(applyEdit(page.text, edit)) !== digits(page.text),
    );
    expect(wrong.map(({family, page, edit}) => `${family.name} ${page.name} ${edit.fact}`)).toEqual([]);
  });

  it.each([
    ['number', 'Keep 25 items.', 'Keep 30 items.'],
    ['unit', 'At most 3 MB.', 'At most 3 GB.'],
    ['duration-unit', 'Wait 3 minutes.', 'Wait 3 hours.'],
    ['date-year', 'On 1 May 2026.', 'On 1 May 2027.'],
    ['permission', 'Add `Mail.Read`.', 'Add `Mail.ReadWrite`.'],
    ['email', 'Write to a@b.example', 'Write to new-a@b.example'],
    ['must-optional', 'You must go.', 'You may go.'],
    ['negation-removed', 'It cannot be undone.', 'It can be undone.'],
    ['thousands', 'Up to 1,000 rows.', 'Up to 1000 rows.'],
    ['heading-level', 'Text.\n\n## Title\n', 'Text.\n\n### Title\n'],
    ['step-removed', '1. One `a`.\n2. Two `b`.\n', '2. Two `b`.\n'],
    ['cell-verdict', '| A |\n| - |\n| Yes |\n', '| A |\n| - |\n| No |\n'],
    ['permission-type', 'Grant delegated permissions.', 'Grant application permissions.'],
    ['rate', 'At most 5 per minute.', 'At most 5 per second.'],
    ['html-href', 'See <a href="https://a.example/">A</a>.', 'See <a href="https://a2.example/">A</a>.'],
    ['path-shortened', '**A** > **B** > **C**', '**A** > **C**'],
    ['html-link', '[Here](https://a.example/)', '<a href="https://a.example/">Here</a>'],
    ['date-style', 'On 1 May 2026.', 'On May 1, 2026.'],
    ['rows-swapped', '| A |\n| - |\n| `1` |\n| `2` |\n', '| A |\n| - |\n| `2` |\n| `1` |\n'],
  ])('%s: %j becomes %j', (name, before, after) => {
    const page = readPage({name: 'a', file: {en: 'a.md', fr: 'a.md'}, text: {en: before, fr: before}}, 'en');
    const proposed = families.find((family) => family.name === name)?.propose(page) ?? [];
    expect(proposed.map((edit) => applyEdit(before, edit))).toContain(after);
  });
});

describe('scenarios', () => {
  const scenarios = makeScenarios(own, {seed: 1, perFamily: 12});

  it('are at least 400, half on each side or nearly, the same from the same seed', () => {
    expect(scenarios.length).toBeGreaterThan(400);
    const french = scenarios.filter(({side}) => side === 'fr').length / scenarios.length;
    expect(french).toBeGreaterThan(0.4);
    expect(french).toBeLessThan(0.6);
    const few = (seed: number) => makeScenarios(own, {seed, perFamily: 2});
    expect(few(1)).toEqual(few(1));
    expect(few(2)).not.toEqual(few(1));
  });

  it('edit one side, and name the section they edit by the source’s key', () => {
    for (const {pair, side, text, isHarmless, sections} of scenarios) {
      const original = own.find(({name}) => name === pair);
      const other = side === 'en' ? 'fr' : 'en';
      expect(text[other]).toBe(original?.text[other]);
      expect(text[side]).not.toBe(original?.text[side]);
      expect(sections.length > 0).toBe(!isHarmless);
    }
  });
});

describe('edits written by hand', () => {
  it('are many, of every pair that has them, each of what stands on its page, and in one of its sections', () => {
    const scenarios = handScenarios(readFreshPairs());
    expect(new Set(scenarios.map(({pair}) => pair)).size).toBe(readFreshPairs().length);
    expect(scenarios.filter(({isHarmless}) => !isHarmless).length).toBeGreaterThan(300);
    expect(scenarios.filter(({isHarmless}) => isHarmless).length).toBeGreaterThan(40);
    const original = new Map(readFreshPairs().map(({name, text}) => [name, text]));
    for (const {pair, side, isHarmless, sections, text} of scenarios) {
      expect(sections.length > 0).toBe(!isHarmless);
      expect(text[side]).not.toBe(original.get(pair)?.[side]);
    }
  });
});

describe('the score', () => {
  const scenario = (isHarmless: boolean): Scenario => ({
    pair: 'a',
    family: 'number',
    isHarmless,
    side: 'fr',
    sections: isHarmless ? [] : ['limits'],
    codes: isHarmless ? [] : ['fact-differs'],
    fact: '1 → 2',
    file: {en: 'a.md', fr: 'a.md'},
    text: {en: '', fr: ''},
  });
  const said = (section: string, code: Answer['findings'][number]['code'] = 'fact-differs'): Answer => ({
    status: 'drifted',
    findings: [{code, severity: 'error', section}],
  });
  const silent: Answer = {status: 'in-sync', findings: []};

  it.each([
    ['found in its section', false, said('limits'), 'found'],
    ['found as something else', false, said('limits', 'block-missing'), 'found-as-another'],
    ['found elsewhere', false, said('other'), 'missed'],
    ['not found', false, silent, 'missed'],
    [
      'a note alone',
      false,
      {...said('limits'), findings: [{code: 'fact-differs', severity: 'note', section: 'limits'}]},
      'missed',
    ],
    ['called in sync all the same', false, {...said('limits'), status: 'in-sync'}, 'missed'],
    ['harmless, in silence', true, silent, 'silent'],
    ['harmless, with alarm', true, said('limits'), 'false-alarm'],
  ] as const)('%s', (_, isHarmless, answer, verdict) => {
    expect(judge({scenario: scenario(isHarmless), answer})).toBe(verdict);
  });

  it('works out the ratios', () => {
    const judged = [
      ...Array.from({length: 8}, () => ({scenario: scenario(false), answer: said('limits')})),
      {scenario: scenario(false), answer: silent},
      {scenario: scenario(false), answer: said('limits', 'block-missing')},
      {scenario: scenario(true), answer: said('limits')},
      ...Array.from({length: 3}, () => ({scenario: scenario(true), answer: silent})),
    ];
    const {recall, precision, f1, strictF1, falseAlarmRate} = ratios(tally(judged));
    expect([recall, precision, f1, falseAlarmRate]).toEqual([0.9, 0.9, 0.9, 0.25]);
    expect(strictF1).toBeCloseTo(0.8);
  });
});

it('finds edits and leaves harmless ones alone, in a scenario of every family', () => {
  const {results, misses} = measureEdits('own', 1);
  const valueOf = (wanted: string) => results.find(({id}) => id === wanted)?.value ?? Number.NaN;
  expect(valueOf('f1'), misses.join('\n\n')).toBeGreaterThanOrEqual(0.98);
});
