/** Which of all mutants a run tries. Pure. */
import type {Mutant} from './facts';

/** So many of each family, spread over its files, in a run that is not full. */
const SAMPLE = 6;

export function choose(
  mutants: readonly Mutant[],
  {only, full}: {readonly only: readonly string[]; readonly full: boolean},
): readonly Mutant[] {
  const wanted = only.length === 0 ? mutants : mutants.filter(({family}) => only.includes(family));
  if (full) return wanted;
  const sizes = sizesOf(wanted);
  const met = new Map<string, number>();
  return wanted.filter(({family}) => {
    const place = met.get(family) ?? 0;
    met.set(family, place + 1);
    const size = sizes.get(family) ?? 0;
    // Every n-th, so that the first and the last files are both seen.
    return (
      size <= SAMPLE || Math.floor((place * SAMPLE) / size) !== Math.floor(((place - 1) * SAMPLE) / size)
    );
  });
}

/** How a fact is named in lists: its file without the common beginning, and its path. */
export function nameOf({file, path}: Pick<Mutant, 'file' | 'path'>): string {
  return `${file.replace(/^src\/core\//, '').replace(/\.ts$/, '')} ${path}`;
}

export type Divided = {
  readonly kept: readonly Mutant[];
  readonly left: readonly Mutant[];
  /** Names that stand for no fact. */
  readonly stale: readonly string[];
};

/** Facts that nothing can tell from wrong ones, and why. */
export type Beyond = {
  /** Of all facts named, only these. */
  readonly family?: string | undefined;
  /** As `nameOf` gives them; a star at the end stands for any ending. */
  readonly facts: readonly string[];
  readonly why: string;
};

export function setAside(mutants: readonly Mutant[], beyond: readonly Beyond[]): Divided {
  const fits = (name: string, family: string | undefined, mutant: Mutant) =>
    (family === undefined || mutant.family === family) &&
    (name.endsWith('*') ? nameOf(mutant).startsWith(name.slice(0, -1)) : nameOf(mutant) === name);
  const isLeft = (mutant: Mutant) =>
    beyond.some(({family, facts}) => facts.some((name) => fits(name, family, mutant)));
  return {
    kept: mutants.filter((mutant) => !isLeft(mutant)),
    left: mutants.filter(isLeft),
    stale: beyond.flatMap(({family, facts}) =>
      facts.filter((name) => !mutants.some((mutant) => fits(name, family, mutant))),
    ),
  };
}

function sizesOf(mutants: readonly Mutant[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const {family} of mutants) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  return sizes;
}
