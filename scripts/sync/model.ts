/**
 * What the sync checker knows of a page and its translation, as plain data. Readers fill it in, rules compare it; nothing
 * here touches the disk or the clock. Paths are POSIX and relative to the site directory. `source` is the page in the
 * site's default language, `translation` the same page in another.
 */
import type {Position} from '../markdown/place';

export type {Position};

/** Offsets in a file's text, in UTF-16 code units; a byte order mark does not count. */
export type Range = {readonly start: number; readonly end: number};

/** `en`, `fr`, `pt-BR`: what a page says in `<html lang>`. */
export type Language = string;

/** What stands between words, or changes how they look. `start` and `end` are offsets in {@link Words.text}. */
export type Mark = Range &
  (
    | {readonly kind: 'code'; readonly value: string}
    | {readonly kind: 'strong' | 'emphasis' | 'strike'}
    /** `url` as written, references resolved. An autolink's text is its address. */
    | {readonly kind: 'link'; readonly url: string; readonly isAutolink: boolean}
    /** One character, {@link standIn}, in the text; `alt` is not compared. */
    | {readonly kind: 'image'; readonly url: string; readonly alt: string}
    /**
     * A JSX or HTML element. Without children one {@link standIn}; with children, around them. Props are strings,
     * expressions as their source without white space around; `true` for a bare name.
     */
    | {readonly kind: 'tag'; readonly name: string; readonly props: Props}
    /** One stand-in. */
    | {readonly kind: 'footnote'; readonly label: string}
    /** `{…}` of MDX that is no comment: one stand-in. */
    | {readonly kind: 'expression'; readonly value: string}
  );

export type Props = Readonly<Record<string, string | true>>;

/** Stands in a text for what is no words: U+FFFC, the object replacement character. */
export const standIn = '\u{fffc}';

/**
 * What a reader reads of one paragraph, heading or cell: reflowed (line breaks are spaces), character references and
 * escapes undone, code included, pictures and tags as stand-ins.
 */
export type Words = {
  readonly text: string;
  /** In order of `start`; nested marks follow what they stand in. */
  readonly marks: readonly Mark[];
  /** Where stretches of the text begin in the file, in order; between them offsets grow by one. */
  readonly origins: readonly {readonly at: number; readonly offset: number}[];
};

export type ListItem = {
  /** Of a task list. */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
  readonly range: Range;
};

export type Block = {readonly range: Range} & (
  | {readonly kind: 'paragraph'; readonly words: Words}
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Of an ordered list, if not 1. */
      readonly start?: number;
      readonly items: readonly ListItem[];
    }
  /** The first row is the head. */
  | {readonly kind: 'table'; readonly rows: readonly (readonly Words[])[]}
  | {readonly kind: 'code'; readonly lang?: string; readonly meta?: string; readonly text: string}
  /** `type` as written: `warning`, `note`. The title is not compared. */
  | {
      readonly kind: 'admonition';
      readonly type: string;
      readonly title?: Words;
      readonly blocks: readonly Block[];
    }
  | {readonly kind: 'quote'; readonly blocks: readonly Block[]}
  /** A JSX or HTML element that stands by itself; `details` too. */
  | {readonly kind: 'tag'; readonly name: string; readonly props: Props; readonly blocks: readonly Block[]}
  | {readonly kind: 'footnote'; readonly label: string; readonly blocks: readonly Block[]}
  /** A heading inside another block: it opens no section. */
  | {readonly kind: 'heading'; readonly level: number; readonly id?: string; readonly words: Words}
  | {readonly kind: 'rule'}
  /** `{…}`, `import` and `export` of MDX; comments are left out. */
  | {readonly kind: 'expression'; readonly value: string}
);

/** What stands from one heading to the next, of whatever level. */
export type Section = {
  /** Unlike every other of its page: the explicit id, else the slug Docusaurus gives; empty before the first heading. */
  readonly key: string;
  /** Written out: `{#id}` or MDX's comment. */
  readonly id?: string;
  /** 0 before the first heading. */
  readonly level: number;
  readonly title: Words;
  readonly blocks: readonly Block[];
  /** Its own heading, with the marks around the words; empty before the first. */
  readonly heading: Range;
  /** From its heading to the next. */
  readonly range: Range;
  /** One and the same object for sections that are written alike, to the letter, and read alike; where that is known. */
  readonly written?: Written;
};

/** Told from another by its identity alone. */
export type Written = {readonly isWritten: true};

export type SyncDocument = {
  readonly file: string;
  readonly language: Language;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Of the front matter, the one part that is prose. */
  readonly description?: Words;
  /** At least one: what stands before the first heading, empty or not. */
  readonly sections: readonly Section[];
  /** Offset of each line's first character. */
  readonly lineStarts: readonly number[];
  /** What keeps the file from being read as MDX or as front matter: the sections are what Markdown makes of it. */
  readonly problem?: {readonly message: string; readonly at: Position};
};

export const factKinds = [
  'code',
  'url',
  'redirect-uri',
  'email',
  'guid',
  'permission',
  'scope',
  'version',
  'number',
  'date',
  'duration',
  'label',
  'placeholder',
] as const;

export type FactKind = (typeof factKinds)[number];

/** Something a text states that must be the same in every language. */
export type Fact = Range & {
  readonly kind: FactKind;
  /** The same for the same fact, whatever the language: `2.5 GB`, `2026-03-01`, a label's id. */
  readonly key: string;
  /** As written. */
  readonly shown: string;
};

/** A section and what it was found to be in the other language. */
export type SectionPair = {
  readonly source?: Section;
  readonly translation?: Section;
  /** How they were found to belong together; absent when one is missing. */
  readonly by?: 'id' | 'tokens' | 'position';
  /** The translation has it elsewhere among its neighbours. */
  readonly isMoved?: boolean;
  /**
   * That side has the contents, but under the heading before: its section is cut off from that one's, and has an empty
   * title.
   */
  readonly withoutHeading?: 'source' | 'translation';
};

export type PagePair = {
  readonly source: SyncDocument;
  readonly translation: SyncDocument;
  /** In the source's order; sections that only the translation has follow the one they stand after. */
  readonly sections: readonly SectionPair[];
};
