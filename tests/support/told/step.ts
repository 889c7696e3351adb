/** What a guide tells its reader to use in one step, as plain data: no contract, no catalogue, only what is on the page. */

export type ToldLink = {readonly text: string; readonly href: string};

/** Something to do, or another block of the section. */
export type ToldBlock = {
  /** An item of a numbered list: what the reader is told to do. */
  readonly isAction: boolean;
  readonly text: string;
  /** Captions of portals, in their order, without the variants in brackets. */
  readonly labels: readonly string[];
  /** Names and values to type or to recognise. */
  readonly codes: readonly string[];
  readonly links: readonly ToldLink[];
};

export type ToldCommand = {readonly language: string; readonly text: string};

export type ToldStep = {
  /** Of its heading. */
  readonly id: string;
  readonly blocks: readonly ToldBlock[];
  readonly commands: readonly ToldCommand[];
};

export type ToldGuide = {
  readonly language: 'en' | 'fr';
  readonly steps: readonly ToldStep[];
};

export function actionsOf({blocks}: ToldStep): readonly ToldBlock[] {
  return blocks.filter(({isAction}) => isAction);
}

export function labelsOf({blocks}: ToldStep): readonly string[] {
  return blocks.flatMap(({labels}) => labels);
}

export function codesOf({blocks}: ToldStep): readonly string[] {
  return blocks.flatMap(({codes}) => codes);
}

/** With what the reader typed in them. */
export function commandsIn(step: ToldStep, language: string): readonly string[] {
  return step.commands.filter((command) => command.language === language).map(({text}) => text);
}
