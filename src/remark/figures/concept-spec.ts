import type {CheckKind, Localized} from '../../core/contracts/schema';

/** Boxes in groups, and the labelled arrows between them. */
export type ConceptSpec = {
  readonly title: Localized;
  /** All that the drawing says, as sentences: its text alternative, which everybody can open. */
  readonly alternative: readonly Localized[];
  /** Side by side where there is room, one under the other elsewhere. */
  readonly groups: readonly {
    readonly title: Localized;
    readonly boxes: readonly ConceptBox[];
  }[];
  /** Between a group and the next: one entry less than there are groups, or none at all. */
  readonly between: readonly {
    readonly arrows: readonly {readonly text: Localized; readonly back?: boolean}[];
  }[];
};

type ConceptBox = {
  readonly title: Localized;
  readonly lines?: readonly {readonly text: Localized; readonly code?: string}[];
  /** The box that the drawing is about. */
  readonly main?: boolean;
  /** Label of the arrow to the box below. */
  readonly down?: Localized;
  /** Checks of this site that look here. */
  readonly seenBy?: readonly CheckKind[];
};
