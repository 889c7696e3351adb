/** What of a page tells whether its ids are in its markup, or come with its scripts. */
export type ScriptSigns = {
  /** `<script>` elements that run, not data. */
  scripts: number;
  /** An element that applications are drawn in, with nothing in it. */
  emptyRoot: boolean;
  /** `<noscript>` asks for JavaScript. */
  demandsScript: boolean;
  /** A known library draws the page, or writes ids into it. */
  knownWriter: boolean;
  /** The page sends its reader on at once. */
  sendsOn: boolean;
};

/** Less than this many characters of text is a shell, not a page: a sentence, a title, a footer. */
const shellText = 250;
/** Pages that draw everything by script may still carry a menu, a footer, a banner on cookies. */
const littleText = 1500;

/**
 * Whether an id that is not in the markup may come with a script. A page with words of its own is taken to be whole
 * even where it says `__NEXT_DATA__` or has a `<noscript>`: such pages are drawn on the server, ids included, and
 * only then taken over by script.
 *
 * @param textLength characters of text outside scripts and styles
 */
export function isWrittenByScript(signs: ScriptSigns, textLength: number): boolean {
  if (signs.knownWriter || signs.sendsOn) return true;
  if (signs.scripts > 0 && textLength < shellText) return true;
  return textLength < littleText && (signs.demandsScript || (signs.emptyRoot && signs.scripts > 0));
}

/** Ids that frameworks draw into. */
const roots =
  /^(?:root|app|main-app|application|react-root|__next|__nuxt|___gatsby|svelte|q-app|mount|spa|docsify|ember-app|swagger-ui|redoc-container)$/;
/** Elements of applications: `<app-root>`. */
const rootElements = /^(?:app|[\w-]+-(?:root|app|shell))$/;

export function isRoot(name: string, id: string | undefined): boolean {
  return rootElements.test(name) || (id !== undefined && roots.test(id));
}

/** Readers of API descriptions: all they show, ids included, is drawn from a file. */
const drawingElements = /^(?:redoc|rapi-doc|elements-api|api-reference|zero-md)$/;
/** Scripts that give headings their ids, or draw a site from its Markdown. */
const drawingScripts =
  /(?:^|\/)(?:anchor(?:js)?|docsify|swagger-ui-bundle|redoc\.standalone|rapidoc|jquery\.tocify|scalar)\b[\w.@-]*\.js(?:$|[?#])|\/docsify@|\/npm\/anchor-js/i;

export function isKnownWriter(name: string, source: string | undefined): boolean {
  if (name === 'script') return source !== undefined && drawingScripts.test(source);
  return drawingElements.test(name);
}

/** What `<noscript>` says in the languages of our readers' world. */
export function demandsScript(words: string): boolean {
  return /java\s?script/i.test(words);
}

/** An inline script that leaves the page. */
export function leavesThePage(script: string): boolean {
  return /\blocation\s*(?:\.\s*(?:replace|assign)\s*\(|(?:\.\s*href)?\s*=\s*[^=])/.test(script);
}

/** `<meta http-equiv="refresh" content="0; url=…">`: a redirect, if it does not wait for a reader to have read. */
export function sendsOnAtOnce(content: string | undefined): boolean {
  const [, seconds] = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*url\s*=/i.exec(content ?? '') ?? [];
  return seconds !== undefined && Number(seconds) <= 5;
}

/** Data blocks are no scripts (WHATWG HTML, section 4.12.1): JSON, import maps, templates. */
export function runs(type: string | undefined): boolean {
  return !type?.trim() || /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(type.trim());
}
