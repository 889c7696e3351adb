import type {Section} from '../model';
import {pairAlike} from './alike-sections';
import {outOfOrder} from './order';
import {likenessOf, type Likeness} from './likeness';
import {alignSequences} from './sequence';

/** The section of the translation that belongs to one of the source, by its place. */
export type Partner = {readonly index: number; readonly by: 'id' | 'tokens' | 'position'};

type Partners = (Partner | undefined)[];

/** @returns for each section of the source its partner, if it has one */
export function matchSections(source: readonly Section[], translation: readonly Section[]): Partners {
  const partners: Partners = source.map(() => undefined);
  pairBeginnings(source, translation, partners);
  pairIds(source, translation, partners);
  const isOrdered = outOfOrder(partners.map((partner) => partner?.index)).size === 0;
  if (isOrdered) pairAlike(source, translation, partners);
  const left = leftOver(source, translation, partners);
  const isWhole = left.sources.length === 0 || left.translations.length === 0;
  if (isWhole && isOrdered) return partners;

  const likeness = likenessOf(source, translation);
  dropContradicted(partners, likeness);
  pairByTokens(source, translation, partners, likeness);
  pairByPosition(source, translation, partners, likeness);
  return partners;
}

/** What stands before the first heading; a page may write its title as a heading or in its front matter. */
function pairBeginnings(
  source: readonly Section[],
  translation: readonly Section[],
  partners: Partners,
): void {
  if (source.length === 0 || translation.length === 0) return;
  partners[0] = {index: 0, by: 'position'};
  const isTitled = (sections: readonly Section[]) => sections[1]?.level === 1;
  if (isTitled(source) && isTitled(translation)) partners[1] = {index: 1, by: 'position'};
}

/** Slugs that another heading of the page would have had, but for the number: which is which depends on their order. */
function isRepeated(section: Section, keys: ReadonlySet<string>): boolean {
  if (section.id !== undefined) return false;
  const base = /^(.+)-\d+$/.exec(section.key)?.[1];
  return (base !== undefined && keys.has(base)) || keys.has(`${section.key}-1`);
}

function pairIds(source: readonly Section[], translation: readonly Section[], partners: Partners): void {
  const keys = new Set(source.map(({key}) => key));
  const otherKeys = new Set(translation.map(({key}) => key));
  const places = new Map(translation.map(({key}, index) => [key, index]));
  const taken = new Set(partners.map((partner) => partner?.index));
  for (const [index, section] of source.entries()) {
    const there = places.get(section.key);
    if (partners[index] || there === undefined || taken.has(there)) continue;
    const other = translation[there];
    const isSure = section.id !== undefined && section.id === other?.id;
    if (!other || (!isSure && (isRepeated(section, keys) || isRepeated(other, otherKeys)))) continue;
    partners[index] = {index: there, by: 'id'};
  }
}

/** Ids that were exchanged: each section is plainly another's, and the other plainly its. */
function dropContradicted(partners: Partners, {of, nearestHere, nearestThere}: Likeness): void {
  for (const [index, partner] of partners.entries()) {
    if (partner?.by !== 'id' || of(index, partner.index) > 0.2) continue;
    const there = nearestThere(index);
    const here = nearestHere(partner.index);
    const plainly = (one: number, other: number) => of(one, other) > 0.5;
    if (plainly(index, there) && plainly(here, partner.index)) partners[index] = undefined;
  }
}

/** Those that have more in common with each other than with any other. */
function pairByTokens(
  source: readonly Section[],
  translation: readonly Section[],
  partners: Partners,
  {of, levelsFit}: Likeness,
): void {
  const {sources, translations} = leftOver(source, translation, partners);
  const candidates = sources
    .flatMap((here) => translations.map((there) => ({here, there, score: of(here, there)})))
    .filter(({here, there, score}) => score >= 0.45 && levelsFit(here, there))
    .toSorted(
      (one, other) =>
        other.score - one.score || Math.abs(one.here - one.there) - Math.abs(other.here - other.there),
    );
  const taken = new Set<number>();
  for (const {here, there, score} of candidates) {
    if (partners[here] || taken.has(there)) continue;
    // Twins are told apart by their place alone.
    const isTwin = candidates.some(
      (rival) =>
        (rival.here === here) !== (rival.there === there) &&
        rival.score > score - 0.1 &&
        !partners[rival.here] &&
        !taken.has(rival.there),
    );
    if (isTwin) continue;
    partners[here] = {index: there, by: 'tokens'};
    taken.add(there);
  }
}

/** What is left between two sections that are sure, in order; then what stands elsewhere. */
function pairByPosition(
  source: readonly Section[],
  translation: readonly Section[],
  partners: Partners,
  {score, of, levelsFit, mayPair}: Likeness,
): void {
  const moved = outOfOrder(partners.map((partner) => partner?.index));
  const anchored = new Set(partners.map((partner) => partner?.index));
  let here: number[] = [];
  let from = 0;
  const close = (to: number) => {
    const there = translation
      .map((_, index) => index)
      .slice(from, to)
      .filter((index) => !anchored.has(index));
    pairGap(here, there);
    here = [];
    from = to + 1;
  };
  const pairGap = (sources: readonly number[], translations: readonly number[]) => {
    const at = (list: readonly number[], index: number) => list[index] ?? -1;
    const matches = alignSequences(sources.length, translations.length, {
      pair: (i, j) => score(at(sources, i), at(translations, j)),
      move: (i, j) => of(at(sources, i), at(translations, j)) - 0.3,
      mayPair: (i, j) => mayPair(at(sources, i), at(translations, j)),
    });
    for (const {
      sources: [i],
      translations: [j],
    } of matches) {
      if (i === undefined || j === undefined) continue;
      const [one, other] = [at(sources, i), at(translations, j)];
      partners[one] = {index: other, by: of(one, other) >= 0.3 ? 'tokens' : 'position'};
    }
  };
  for (const [index, partner] of [...partners].entries()) {
    if (!partner) here.push(index);
    else if (!moved.has(index)) close(partner.index);
  }
  close(translation.length);
  const rest = leftOver(source, translation, partners);
  const elsewhere = rest.sources
    .flatMap((one) => rest.translations.map((other) => ({one, other, score: of(one, other)})))
    .filter((pair) => pair.score >= 0.3 && levelsFit(pair.one, pair.other))
    .toSorted((one, other) => other.score - one.score);
  const taken = new Set<number>();
  for (const {one, other} of elsewhere) {
    if (partners[one] || taken.has(other)) continue;
    partners[one] = {index: other, by: 'tokens'};
    taken.add(other);
  }
}

function leftOver(source: readonly Section[], translation: readonly Section[], partners: Partners) {
  const taken = new Set(partners.map((partner) => partner?.index));
  return {
    sources: source.map((_, index) => index).filter((index) => !partners[index]),
    translations: translation.map((_, index) => index).filter((index) => !taken.has(index)),
  };
}
