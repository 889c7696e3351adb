/** A site made up for the checker: what is wrong with it is known, because we put it there. */
import type {LinkCode} from '../../../scripts/links/finding';
import type {LocaleId, Position} from '../../../scripts/links/model';

export type CorpusOptions = {
  readonly seed: number;
  /** Plain documents beside those that hold faults and temptations; each is in English and, mostly, in French. */
  readonly pages: number;
  readonly faults: boolean;
  /** With both slashes. */
  readonly baseUrl?: string;
  readonly trailingSlash?: boolean;
  /** Beside English and French. */
  readonly thirdLocale?: LocaleId;
  /** Leaves out what ends Docusaurus's build, and what needs a plugin that is not installed here. */
  readonly buildable?: boolean;
  /** Where the misbehaving servers listen. With it, only they are linked to: no address leaves the machine. */
  readonly remote?: RemoteOrigins;
};

export type RemoteOrigins = {
  /** `http://127.0.0.1:4001`. */
  readonly plain: string;
  /** The same, under a certificate that nobody signed. */
  readonly untrusted: string;
  /** `http://host.invalid`: a name that no machine has. */
  readonly unknown: string;
};

export type PlantedFault = {
  readonly kind: string;
  /** Any of them names it rightly. */
  readonly codes: readonly LinkCode[];
  readonly file: string;
  /** Other places where one may rightly report it as well: the reference whose definition is wrong. */
  readonly alsoAt: readonly Position[];
} & Position;

export type TemptingLink = {readonly kind: string; readonly file: string; readonly line: number};

export type Corpus = {
  /** Text by path from the site's directory. Pictures are SVG, and say they are something else. */
  readonly files: ReadonlyMap<string, string>;
  readonly faults: readonly PlantedFault[];
  readonly tempting: readonly TemptingLink[];
};

/** Where a passage is written: which links it can hold depends on that. */
export type PlaceName =
  | 'doc' // English, which French readers get too
  | 'doc-fr' // the French translation of a document
  | 'version' // a document of version 1.0
  | 'team' // a document of the second instance
  | 'blog'
  | 'page'; // Markdown below src/pages

export type Place = {
  readonly name: PlaceName;
  readonly locale: LocaleId;
  /** Different at every place: makes ids and labels that occur once. */
  readonly n: number;
  readonly options: CorpusOptions;
  /** The remote servers; only kinds that ask for them are written where there are none. */
  readonly remote: RemoteOrigins;
  /**
   * A path to a file of the documents, from their root: with `./`, Docusaurus finds no translation from an
   * untranslated page, nor the other way about. Only in documents.
   */
  readonly file: (path: string) => string;
  /** With base URL, for what Docusaurus passes on as it is; in the place's language unless told otherwise. */
  readonly raw: (route: string, locale?: LocaleId) => string;
  /** The whole address on the site. */
  readonly address: (route: string, locale?: LocaleId) => string;
  readonly say: (english: string, french: string) => string;
};

/** `§` stands before the place of the fault, `¤` before each of `alsoAt`; neither is written. */
export type Passage =
  | string
  | {
      readonly text?: string;
      /** Lines of front matter: the passage then has a page to itself. */
      readonly frontMatter?: string;
    };

export type Kind = {
  readonly kind: string;
  /** Documents in both languages, unless told otherwise. */
  readonly at?: readonly PlaceName[];
  /** What it needs: the public web (never asked in tests), our remote, a build that may fail, plugins. */
  readonly needs?: 'web' | 'remote' | 'no-build';
  readonly when?: (options: CorpusOptions) => boolean;
  readonly alone?: true;
  /** Docusaurus's build reports it although it is right, because … */
  readonly excused?: string;
  readonly write: (place: Place) => Passage;
};

export type FaultKind = Kind & {readonly codes: readonly LinkCode[]};

export const everywhere: readonly PlaceName[] = ['doc', 'doc-fr', 'version', 'team', 'blog', 'page'];
export const inDocuments: readonly PlaceName[] = ['doc', 'doc-fr'];
export const origin = 'https://corpus.example';
