/** What of a site's files its pairs are found by. Paths are POSIX and relative to the site directory. */
import type {Content} from '../../links/routes/content';

export type SiteFiles = Content & {
  /** A file's text without a byte order mark; undefined if there is none. */
  readonly text: (file: string) => string | undefined;
  readonly shown: ShownWords;
};

/** Words that the site's configuration shows, as plain data; what only running the site would tell is left out. */
export type ShownWords = {
  /** Undefined for a site without a configuration. */
  readonly configFile?: string;
  /** `themeConfig.navbar` and `themeConfig.footer`. */
  readonly navbar: Known;
  readonly footer: Known;
  /** What a sidebars file exports. */
  readonly sidebars: (file: string) => Known;
};

/** `isWhole`: nothing was left out, so that what is not there does not exist. */
export type Known = {readonly data: unknown; readonly isWhole: boolean};
