/** What the web said of an address, as plain data: what the cache keeps and the rules judge. */
import type {SourceLink} from '../model';

/** One address to ask. Fragments of one page are asked together: the page is read once. */
export type WebQuestion = {
  /** Absolute, as WHATWG URL writes it, without fragment. */
  readonly url: string;
  /** Decoded fragments that pages link to, without `#`. */
  readonly fragments: readonly string[];
  /** Some link shows it as a picture. */
  readonly isImage: boolean;
};

export type WebHop = {readonly status: number; readonly to: string};

export type NoAnswer =
  'connect' | 'headers' | 'body' | 'whole' | 'refused' | 'reset' | 'dns' | 'protocol' | 'other';

/** What was seen, before anybody judges it. */
export type WebObservation =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Where the redirects ended: the URL asked, if there were none. */
      readonly finalUrl: string;
      readonly hops: readonly WebHop[];
      readonly contentType?: string;
      /** Only where the body was read: a fragment was asked for, or the answer looked like a soft 404. */
      readonly page?: ReadPage;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | {readonly kind: 'host-unknown'; readonly host: string}
  | {readonly kind: 'bad-certificate'; readonly host: string; readonly reason: string}
  | {readonly kind: 'redirect-circle' | 'redirects-too-many'; readonly hops: readonly WebHop[]}
  | {readonly kind: 'redirect-broken'; readonly status: number; readonly hops: readonly WebHop[]}
  | {readonly kind: 'no-answer'; readonly because: NoAnswer; readonly reason: string}
  /** Not asked: the address, or one it redirects to, is of this machine or a private network. */
  | {readonly kind: 'private-address'; readonly host: string}
  /** Not asked: `--offline`, and the cache does not know. */
  | {readonly kind: 'not-asked'};

export type ReadPage = {
  readonly title?: string;
  /** Text of the first headings, for soft 404s. */
  readonly headings: readonly string[];
  /** Of the fragments asked for, those that are there. */
  readonly found: readonly string[];
  /** True: the whole body was read, so that what was not found is not there. */
  readonly complete: boolean;
  /** True: its ids may be written by script (hash routes, an empty root element). */
  readonly writtenByScript: boolean;
  /** Characters of text outside scripts and styles, as far as read. */
  readonly textLength: number;
  readonly isHtml: boolean;
};

/** An observation, when it was made (milliseconds since 1970) and how many requests it took. */
export type WebAnswer = {
  readonly url: string;
  readonly observation: WebObservation;
  readonly askedAt: number;
  readonly requests: number;
  readonly fromCache: boolean;
};

/** One place in the site that leads to the web. */
export type WebUse = {
  readonly file: string;
  readonly link: SourceLink;
  /** As WHATWG URL writes it, fragment included. */
  readonly href: string;
};
