import type {SyncFinding} from '../../finding';
import type {Section} from '../../model';
import type {Move} from './moves';
import type {Leftover} from './residue';
import type {Settled} from './settle';
import type {Turned} from './turned';
import {addressOf, rangeOf, type PlacedFact, type Unit} from './units';

export type Where = {
  readonly section: Section;
  readonly translation: Section;
  readonly files: {readonly source: string; readonly translation: string};
};

/** @returns the findings of one section, in the source's order */
export function factFindings(
  {
    differs,
    missing,
    extra,
    moved,
    turned,
  }: Settled & {readonly moved: readonly Move[]; readonly turned: readonly Turned[]},
  {section, translation, files}: Where,
): SyncFinding[] {
  const base = {section: section.key, sectionTitle: section.title.text};
  const inSource = (range: {start: number; end: number}) => ({file: files.source, range});
  const inTranslation = (range: {start: number; end: number}) => ({file: files.translation, range});
  const findings: SyncFinding[] = [
    ...differs.map(({from, to}) => ({
      ...base,
      code: 'fact-differs' as const,
      severity:
        from.fact.strength === 'firm' || to.fact.strength === 'firm'
          ? ('error' as const)
          : ('warning' as const),
      args: {kind: from.fact.kind, expected: said(from.fact), found: said(to.fact)},
      at: inTranslation(rangeOf(to.fact)),
      beside: inSource(rangeOf(from.fact)),
    })),
    ...missing.map(({fact, beside}) => ({
      ...base,
      code: 'fact-missing' as const,
      severity: 'error' as const,
      args: {kind: fact.kind, expected: said(fact)},
      at: inTranslation(placeOf(beside, translation)),
      beside: inSource(rangeOf(fact)),
    })),
    ...extra.map(({fact, beside}) => ({
      ...base,
      code: 'fact-extra' as const,
      severity: 'error' as const,
      args: {kind: fact.kind, found: said(fact)},
      at: inTranslation(rangeOf(fact)),
      beside: inSource(placeOf(beside, section)),
    })),
    ...moved.map(({from, to}) => ({
      ...base,
      code: 'facts-in-other-order' as const,
      severity: 'error' as const,
      args: {kind: from.fact.kind, expected: said(from.fact), found: foundAt(from, to)},
      at: inTranslation(rangeOf(to.fact)),
      beside: inSource(rangeOf(from.fact)),
    })),
    ...turned.map(({from, to}) => ({
      ...base,
      code: 'facts-in-other-order' as const,
      severity: 'warning' as const,
      args: {kind: from.kind, expected: from.shown, found: to.shown},
      at: inTranslation(rangeOf(to)),
      beside: inSource(rangeOf(from)),
    })),
  ];
  return findings.toSorted(
    (one, other) => (one.beside?.range?.start ?? 0) - (other.beside?.range?.start ?? 0),
  );
}

/** Of a link its address, which is what both languages must have: its words are translated. */
function said(fact: PlacedFact): string {
  return (fact.kind === 'label' ? undefined : addressOf(fact)?.replace(/^mailto:/i, '')) ?? fact.shown;
}

/** What the translation has in the place of what moved. */
function foundAt(from: Leftover, to: Leftover): string {
  const instead = from.beside.facts.find(
    ({kind, strength}) => kind === from.fact.kind && strength === 'firm',
  );
  return said(instead ?? to.fact);
}

/** From the first to the last word of a unit; of one without words, the section's heading. */
function placeOf({words}: Unit, section: Section): {start: number; end: number} {
  const start = words[0]?.origins[0]?.offset;
  const last = words.at(-1);
  const origin = last?.origins.at(-1);
  if (start === undefined || !last || !origin) return {start: section.range.start, end: section.range.start};
  return {start, end: Math.max(start, origin.offset + last.text.length - origin.at)};
}
