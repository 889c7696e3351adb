import type {SyncArgs, SyncFinding} from '../../finding';
import type {ContractData, KnownIds} from './data';
import {nearestOf} from './nearest';
import {contractNamed, placeIn, top, type PageRule} from './page';
import {tagsIn, type TagUse} from './tags-in';

/** A tag that does not exist, or one that names a fact, a figure, a permission that does not exist. */
export const tagIdUnknown: PageRule = (page) => {
  const {document, data} = page;
  const named = contractNamed(document);
  const known = data.contracts.map(({id}) => id);
  const front: SyncFinding[] =
    named === undefined || known.includes(named)
      ? []
      : [finding({tag: '', prop: 'integration', id: named, ...nearestOf(named, known)}, placeIn(page, top))];
  return [
    ...front,
    ...tagsIn(document).flatMap((use) =>
      faultsOf(use, named, data).map((args) => finding(args, placeIn(page, use.range, use.section))),
    ),
  ];
};

type Args = SyncArgs['tag-id-unknown'];

function finding(args: Args, place: ReturnType<typeof placeIn>): SyncFinding {
  return {code: 'tag-id-unknown', severity: 'error', args, ...place};
}

function faultsOf({name, props}: TagUse, named: string | undefined, {tags}: ContractData): readonly Args[] {
  const known = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!known) return [{tag: name, prop: '', id: name, ...nearestOf(name, Object.keys(tags))}];
  const own = props['integration'];
  const contract = typeof own === 'string' ? own : named;
  return Object.entries(known).flatMap(([prop, allowed]): readonly Args[] => {
    const value = props[prop];
    // A bare name, and what is computed, are no ids.
    const id = typeof value === 'string' ? value : '';
    if (value === undefined && !allowed.isRequired) return [];
    const ids = idsFor(allowed, contract);
    if (!ids) return [];
    const words = allowed.as === 'list' ? id.split(/\s+/).filter(Boolean) : [id];
    const fits = (word: string): boolean =>
      allowed.as === 'prefix' ? ids.some((each) => each.startsWith(word)) : ids.includes(word);
    return words
      .filter((word) => !fits(word))
      .map((word) => ({tag: name, prop, id: word, ...nearestOf(word, ids)}));
  });
}

/** @returns undefined where a contract must be known first, and is not: that is said already */
function idsFor({ids}: KnownIds, contract: string | undefined): readonly string[] | undefined {
  if (Array.isArray(ids)) return ids as readonly string[];
  const byContract = ids as Readonly<Record<string, readonly string[]>>;
  return contract !== undefined && Object.hasOwn(byContract, contract) ? byContract[contract] : undefined;
}
