/**
 * What the link checker finds: a state of the world, a code and plain arguments. Words live in `messages`, in each
 * language; a code added here does not compile until both have them.
 */
import type {LocaleId, Span} from './model';

/** An `error` is wrong, a `warning` is probably wrong or cannot be told, a `note` is advice. */
export type Severity = 'error' | 'warning' | 'note';

/** Each code fixes the shape of its own arguments, all plain: they are spread into the JSON report. */
export type FindingArgs = SourceArgs & LanguageArgs & BuiltArgs & WebArgs & ListArgs;

/** Inside one language's site, from its sources. Routes are with base URL, files relative to the site directory. */
type SourceArgs = {
  'source-not-readable': {readonly reason: string};
  /** `[words]()`, `href=""`. */
  'link-empty': None;
  /** A file that is not there: a Markdown page, an image, a partial, a download. */
  'file-missing': {readonly path: string};
  /** The file is there, but the site makes no page of it (a partial, an excluded file). */
  'file-not-a-page': {readonly path: string};
  'route-missing': {readonly route: string};
  /** `found` is spelt as the link should be: a route, or a file. */
  'letter-case': {readonly found: string};
  /** The site writes this route with, or without, a slash at its end. */
  'trailing-slash': {readonly expected: string};
  'anchor-missing': {readonly id: string; readonly page: string};
  /** A page left out of the published site. */
  'page-is-draft': {readonly page: string};
  /** The site itself redirects this address. */
  'page-redirects': {readonly to: string};
  'route-duplicate': {readonly route: string; readonly otherFile: string};
  'id-duplicate': {readonly id: string; readonly firstLine: number};
  'definition-duplicate': {readonly label: string; readonly firstLine: number; readonly sameTarget: boolean};
  'definition-unused': {readonly label: string};
  'address-malformed': {
    readonly kind: 'mail' | 'phone' | 'web' | 'scheme';
    /** What is wrong with it, from a closed list. */
    readonly because:
      | 'no-address'
      | 'no-at-sign'
      | 'no-domain'
      | 'bad-domain'
      | 'spaces'
      | 'not-a-number'
      | 'no-number'
      | 'slashes'
      | 'no-host'
      | 'bad-host'
      | 'bad-port'
      | 'unknown-scheme'
      | 'bad-escape';
  };
  /** A link that leads to the reader's own machine. */
  'leads-to-own-machine': {readonly host: string};
  /** Something of the configuration could not be read without running it. */
  'configuration-not-read': {readonly what: string; readonly kind: 'value' | 'plugin'};
};

/** Between the languages of one site, and of Microsoft's. */
type LanguageArgs = {
  /** The page exists in the reader's language too, at `own`, unless it is absent. */
  'page-in-other-language': {readonly otherLocale: LocaleId; readonly own?: string};
  'anchor-in-other-language': {readonly id: string; readonly page: string; readonly otherLocale: LocaleId};
  /** Nobody translated the page: its readers get the default language's words. */
  'page-not-translated': {readonly page: string; readonly shownIn: LocaleId};
  /** `found` and `expected` as in the address: `en-us`, `fr-fr`. */
  'microsoft-language': {readonly found: string; readonly expected: string};
  'microsoft-old-domain': {readonly found: string; readonly expected: string};
  /** The same link on the page's twin leads elsewhere. */
  'twin-leads-elsewhere': {
    readonly otherLocale: LocaleId;
    readonly otherFile: string;
    readonly otherLine: number;
    readonly otherTarget: string;
  };
  /** The words are in one language, the page they lead to in another. */
  'words-in-other-language': {readonly words: string; readonly wordsIn: LocaleId; readonly pageIn: LocaleId};
};

/**
 * In the built site. `page` is the path of an HTML file below the build directory: the first of the `pages` that have
 * the same.
 */
type BuiltArgs = {
  'built-page-missing': {readonly page: string; readonly path: string; readonly pages: number};
  'built-file-missing': {readonly page: string; readonly path: string; readonly pages: number};
  'built-anchor-missing': {
    readonly page: string;
    readonly path: string;
    readonly id: string;
    readonly pages: number;
  };
  'canonical-wrong': {
    readonly page: string;
    readonly because: 'missing' | 'leads-nowhere' | 'another-page' | 'not-absolute' | 'several';
  };
  'alternate-wrong': {
    readonly page: string;
    readonly language: string;
    readonly because: 'missing' | 'leads-nowhere' | 'not-returned' | 'bad-code' | 'duplicate';
  };
  'sitemap-wrong': {
    readonly path: string;
    readonly because: 'leads-nowhere' | 'not-listed' | 'unreadable' | 'another-site' | 'not-indexed';
  };
  'social-image-wrong': {readonly page: string; readonly because: 'leads-nowhere' | 'not-absolute'};
};

/** On the web. `pages` of the site that use an address are places of the finding; the address is asked once. */
type WebArgs = {
  'web-not-found': {readonly status: number};
  /** Answers 200, and says that there is no such page. */
  'web-soft-not-found': {
    readonly because: 'title' | 'shape' | 'sent-to-front-page';
    readonly evidence: string;
  };
  'web-anchor-missing': {readonly id: string};
  'web-host-unknown': {readonly host: string};
  'web-certificate-bad': {readonly host: string; readonly reason: string};
  'web-redirects-in-a-circle': {readonly hops: number};
  'web-redirects-too-often': {readonly hops: number};
  /** A redirect that leads nowhere one can go: no Location, or not a web address. */
  'web-redirect-broken': {readonly status: number};
  /** What came is not what the page shows: an image's address that answers with HTML. */
  'web-content-unexpected': {readonly found: string; readonly expected: string};
  'web-redirects-for-good': {readonly status: number; readonly to: string};
  'web-redirects-for-now': {readonly status: number; readonly to: string};
  /** Refuses robots, or asks who we are: 401, 403, 429, 999. */
  'web-refuses-robots': {readonly status: number};
  'web-server-fails': {readonly status: number};
  'web-no-answer': {
    readonly because:
      'connect' | 'headers' | 'body' | 'whole' | 'refused' | 'reset' | 'dns' | 'protocol' | 'other';
    readonly reason: string;
  };
  'web-anchor-unknown': {
    readonly id: string;
    readonly because: 'written-by-script' | 'too-long' | 'not-a-page';
  };
  /** We do not ask machines of a private network, unless told to. */
  'web-private-address': {readonly host: string};
  'web-not-in-cache': None;
};

/** In the lists of what to ignore and what to expect, and in ignores inside a page. */
type ListArgs = {
  'ignore-expired': {readonly pattern: string; readonly expired: string; readonly reason: string};
  'ignore-unused': {readonly pattern: string; readonly reason: string};
  /** `word`: what of it cannot be understood, where it is one word of several. */
  'ignore-malformed': {readonly because: IgnoreMistake; readonly word?: string};
  'expectation-not-met': {readonly expected: string; readonly found: string; readonly reason: string};
};

/** What keeps an ignore inside a page, or an entry of a list, from holding. */
export type IgnoreMistake =
  | 'no-date'
  | 'not-a-date'
  | 'date-too-far'
  | 'no-reason'
  | 'reason-too-short'
  | 'unknown-code'
  | 'unknown-option'
  | 'option-twice';

type None = Readonly<Record<string, never>>;

export type LinkCode = keyof FindingArgs;

export type LinkFinding<Code extends LinkCode = LinkCode> = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    /** Relative to the site directory, with forward slashes. */
    readonly file?: string;
    /** From 1, as {@link Position}. */
    readonly line?: number;
    readonly column?: number;
    /** The link as written. */
    readonly target?: string;
    /** Languages the finding holds in, where a file is shown in several. */
    readonly locales?: readonly LocaleId[];
    readonly args: FindingArgs[C];
    /** What to write instead. Checked before it is offered: it resolves. */
    readonly suggestion?: string;
    /** What `--fix` may write in place of the target, if it is safe to do so unasked. */
    readonly fix?: Fix;
  };
}[Code];

/** Replaces exactly the target's own characters. */
export type Fix = {
  readonly kind: 'moved-file' | 'permanent-redirect' | 'microsoft-language' | 'microsoft-domain';
  readonly file: string;
  readonly span: Span;
  readonly from: string;
  readonly to: string;
};
