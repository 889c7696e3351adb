/** What rules know of contracts and catalogues, as plain data. A room of its own gathers it. */
export type ContractData = {
  readonly contracts: readonly ContractOutline[];
  /** Every tag that pages may use; the properties of each whose values must be known. */
  readonly tags: Readonly<Record<string, Readonly<Record<string, KnownIds>>>>;
  readonly labels: readonly KnownLabel[];
  /** Names that are set in bold too and are no labels: of roles, products, vendors. */
  readonly names: readonly string[];
  readonly owned: readonly OwnedValue[];
};

export type ContractOutline = {
  readonly id: string;
  /** Ids, in order. */
  readonly steps: readonly string[];
};

export type KnownIds = {
  /** The same on every page, or by the contract that the page or the tag names. */
  readonly ids: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** `list`: several, with white space between. `prefix`: what some of them begin with. */
  readonly as?: 'list' | 'prefix';
  readonly isRequired?: true;
};

export type KnownLabel = {
  readonly key: string;
  readonly en: string;
  /** Null: no source gives one. */
  readonly fr: string | null;
  readonly frAlternatives: readonly string[];
  /** False: nobody has seen the French wording in the product. */
  readonly isVerified: boolean;
  /** The English wording stands for several labels. */
  readonly needsKey: boolean;
};

/** A value that prose names by a tag. */
export type OwnedValue = {
  readonly kind: 'fact' | 'permission';
  /** A contract's id, or the catalogue that has it. */
  readonly owner: string;
  /** As each language writes it. */
  readonly words: {readonly en: string; readonly fr: string};
  /** `<Fact id="secret-max-months"/>` */
  readonly tag: string;
};

/** A fact that must be read again: past the last day on which it counts as current. */
export type ExpiredFact = {
  /** `codat-business-central`, `labels`. */
  readonly owner: string;
  readonly id: string;
  /** Where it stands, from the site directory. */
  readonly file: string;
  /** ISO dates. */
  readonly verifiedOn: string;
  readonly limit: string;
};
