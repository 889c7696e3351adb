import {alike} from './alike';
import {bothInstead, countSame, oneInstead} from './counted-instead';
import {agree, isSaidPlainly, isSameFamily, type Leftover, type Residue} from './residue';
import type {Comparison} from './languages';
import {isOneOfList} from './listed-code';
import {isLost} from './lost-parts';
import {areSortedCells} from './sorted-cells';
import type {Unit} from './units';

export type Settled = {
  readonly differs: readonly {readonly from: Leftover; readonly to: Leftover}[];
  readonly missing: readonly Leftover[];
  readonly extra: readonly Leftover[];
};

/**
 * Decides what the leftovers of a section mean. In one unit, a fact too few and one too many of its family are an edit,
 * repetitions too. Then what is only a repetition, is said in plain words, or could be put otherwise is dropped.
 */
export function settle(
  residues: readonly Residue[],
  [source, translation]: readonly [readonly Unit[], readonly Unit[]],
  languages: Comparison,
): Settled {
  const differs: {from: Leftover; to: Leftover}[] = [];
  let [missing, extra]: [Leftover[], Leftover[]] = [[], []];
  for (const residue of residues) {
    const open = new Set(residue.extra);
    for (const from of residue.missing) {
      const to = nearest(from, open) ?? oneInstead(from);
      if (to && isEdit(from, to)) {
        open.delete(to);
        differs.push({from, to});
      } else missing.push(from);
    }
    for (const to of open) {
      const one = oneInstead(to);
      const isOne = one && /^one$/i.test(one.fact.shown) && countSame(one, to, languages);
      const from = isOne ? one : bothInstead(to);
      if (from && isEdit(from, to)) {
        open.delete(to);
        differs.push({from, to});
      }
    }
    extra.push(...open);
  }
  missing = missing.filter((each) => {
    if (isOneOfList(each, missing) || isLost(each, languages.source)) return true;
    if (isPassedOver(each) || isSaidPlainly(each, translation, languages.translation, languages))
      return false;
    return (
      each.fact.unit.kind === 'cell' ||
      !translation.some(({facts}) => facts.some((other) => agree(each.fact, other, languages)))
    );
  });
  extra = extra.filter((each) => {
    if (isOneOfList(each, extra) || isLost(each, languages.translation)) return true;
    if (isPassedOver(each) || isSaidPlainly(each, source, languages.source, languages)) return false;
    return (
      each.fact.unit.kind === 'cell' ||
      !source.some(({facts}) => facts.some((other) => agree(other, each.fact, languages)))
    );
  });
  const open = new Set(extra);
  const alone: Leftover[] = [];
  for (const from of missing) {
    const to = nearest(from, open);
    if (to) {
      open.delete(to);
      differs.push({from, to});
    } else alone.push(from);
  }
  const edits = differs.filter(({from, to}) => !areSortedCells(from, to, [source, translation], languages));
  return {differs: edits, missing: alone, extra: [...open]};
}

function isPassedOver({fact, isRepeat}: Leftover): boolean {
  return fact.strength !== 'firm' || (isRepeat && fact.unit.kind !== 'cell');
}

/** “Or later”, “end of”: a word beside a number or a date. */
function isWorded({kind, key}: Leftover['fact']): boolean {
  return kind !== 'label' && !/\d/.test(key);
}

/** Two repetitions, or two bold words that no catalogue knows, are an edit only where units belong together. */
function isEdit(from: Leftover, to: Leftover): boolean {
  const isCertain = from.fact.strength === 'firm' || to.fact.strength === 'firm';
  return isCertain
    ? !(from.isRepeat && to.isRepeat) || from.fact.unit.at !== 'joined'
    : from.fact.unit.at !== 'joined';
}

/** @returns of the same family what is most alike; the same kind first */
function nearest({fact}: Leftover, among: ReadonlySet<Leftover>): Leftover | undefined {
  let best: {each: Leftover; score: number} | undefined;
  for (const each of among) {
    if (!isSameFamily(fact, each.fact)) continue;
    // “twice a year” and « le dimanche »: what may be put in other words is an edit of its own kind alone.
    const isFree = fact.strength !== 'firm' && each.fact.strength !== 'firm';
    if (isFree && (fact.kind !== each.fact.kind || isWorded(fact) !== isWorded(each.fact))) continue;
    // `GET` in plain words is no edit of what is marked as code.
    if (fact.kind === 'code' && each.fact.kind === 'code' && fact.strength !== each.fact.strength) continue;
    const score = (each.fact.kind === fact.kind ? 2 : 0) + alike(fact.key, each.fact.key);
    if (!best || score > best.score) best = {each, score};
  }
  return best?.each;
}
