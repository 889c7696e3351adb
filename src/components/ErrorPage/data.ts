/** What a page about one error code says, as plain data in one language: written by the build from the catalogue. */

export type ErrorCause = {
  /** A few words: `Redirect address differs`. */
  readonly title: string;
  readonly text: string;
  /** How to tell it from its neighbours. */
  readonly tell?: string;
};

export type ErrorLink = {readonly label: string; readonly href: string};

export type ErrorPageData = {
  /** As Microsoft writes it. */
  readonly code: string;
  /** Last part of its address. */
  readonly anchor: string;
  readonly family: {readonly id: string; readonly name: string};
  /** Name of its usual cause. */
  readonly title: string;
  readonly happened: string;
  readonly causes: readonly ErrorCause[];
  readonly next: string;
  /** The same in single instructions, in order. */
  readonly todo: readonly string[];
  readonly actor: string;
  /** Names of roles of which any one suffices, least privileged first; empty where none is needed. */
  readonly roles: readonly string[];
  /** Where to look or act. */
  readonly places: readonly ErrorLink[];
  readonly waiting?: string;
  readonly undo?: string;
  /** When trying again is no use any more, and what support then asks for. */
  readonly stop?: string;
  /** Steps of guides that set it right; addresses from the base of the language. */
  readonly steps: readonly {readonly guide: string; readonly step: string; readonly to: string}[];
  readonly sources: readonly {readonly text: string; readonly href?: string}[];
  /** Microsoft's own page about the number. */
  readonly lookup?: string;
};

/** One line of the index and of the search. */
export type ErrorEntry = {readonly code: string; readonly anchor: string; readonly title: string};

export type ErrorFamily = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly entries: readonly ErrorEntry[];
};
