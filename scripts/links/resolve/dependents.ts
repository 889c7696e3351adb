import type {Consulted, Facet} from './tracked';

/** Which runs of the rules have to be done again when a document changes. A run is known by a name of its owner's. */
export class Dependents {
  private readonly runs = new Map<string, Consulted>();
  private readonly byFacet: Record<Facet, Map<string, Set<string>>> = {
    ids: new Map(),
    title: new Map(),
    document: new Map(),
  };

  /** Takes the place of what the same run consulted before. */
  record(run: string, consulted: Consulted): void {
    const before = this.runs.get(run);
    for (const facet of facets) {
      const byFile = this.byFacet[facet];
      for (const file of before?.[facet] ?? []) byFile.get(file)?.delete(run);
      for (const file of consulted[facet]) {
        const known = byFile.get(file);
        if (known) known.add(run);
        else byFile.set(file, new Set([run]));
      }
    }
    this.runs.set(run, consulted);
  }

  /** Runs that asked for one of these facets of a file. */
  of(file: string, facets: readonly Facet[]): ReadonlySet<string> {
    return new Set(facets.flatMap((facet) => [...(this.byFacet[facet].get(file) ?? [])]));
  }
}

const facets: readonly Facet[] = ['ids', 'title', 'document'];
