import type {MarkupEvents} from './markup';
import {
  demandsScript,
  isKnownWriter,
  isRoot,
  leavesThePage,
  runs,
  sendsOnAtOnce,
  type ScriptSigns,
} from './script-signs';
import {createScriptIds} from './script-ids';
import type {Sought} from './sought';

export type Content = MarkupEvents & {
  /** True: a title was read, or will not come any more. */
  readonly titleSettled: boolean;
  readonly title: string;
  readonly headings: readonly string[];
  readonly textLength: number;
  readonly signs: Readonly<ScriptSigns>;
};

/** Characters and numbers of what is kept for a soft 404 to be told by. */
const longest = {title: 300, heading: 200, headings: 8, aside: 600, script: 4096};

/** Elements whose text readers do not see, or see only without JavaScript. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math']);
/** No title comes after one of these: it would be shown in the page. */
const bodies = /^(?:body|main|header|nav|div|p|h[1-6]|ul|table|section|article)$/;
const heading = /^h[1-3]$/;

/** Collects what of a page is wanted, as it goes by. */
export function createContent(sought: Sought): Content {
  const signs: ScriptSigns = {
    scripts: 0,
    emptyRoot: false,
    demandsScript: false,
    knownWriter: false,
    sendsOn: false,
  };
  const scriptIds = createScriptIds(sought);
  /** Elements that hide their text, as many as are open. */
  const inside = new Map<string, number>();
  /** How many of them are open, all together. */
  let hidden = 0;
  const within = (name: string) => (inside.get(name) ?? 0) > 0;
  let title: string | undefined;
  let inTitle = false;
  let body = false;
  let headings: string[] = [];
  let current: string | undefined;
  let textLength = 0;
  let space = true;
  /** An application's root was opened, and nothing came since. */
  let root: string | undefined;
  let noscript = '';
  let script = '';
  let scriptRuns = false;

  const endHeading = () => {
    const words = current === undefined ? '' : tidy(current);
    if (words && headings.length < longest.headings) headings = [...headings, words];
    current = undefined;
  };
  const count = (words: string) => {
    for (let at = 0; at < words.length; at++) {
      const blank = words.charCodeAt(at) <= 32 || words.charCodeAt(at) === 160;
      if (!blank || !space) textLength++;
      space = blank;
    }
  };

  return {
    get titleSettled() {
      return (title !== undefined && !inTitle) || body;
    },
    get title() {
      return tidy(title ?? '');
    },
    get headings() {
      return headings;
    },
    get textLength() {
      return textLength;
    },
    signs,
    open: (name, attributes) => {
      const {id, name: anchor, src} = attributes;
      if (id !== undefined) sought.see(id);
      if (attributes['xml:id'] !== undefined) sought.see(attributes['xml:id']);
      if (name === 'a' && anchor !== undefined) sought.see(anchor);

      if (name !== 'script' && name !== 'noscript') root = undefined;
      if (isRoot(name, id)) root = name;
      if (isKnownWriter(name, src)) signs.knownWriter = true;
      if (name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '') && !within('noscript')) {
        signs.sendsOn ||= sendsOnAtOnce(attributes['content']);
      }
      if (name === 'script') {
        scriptRuns = runs(attributes['type']);
        script = '';
        if (scriptRuns) signs.scripts++;
      }
      if (name === 'title' && title === undefined && !within('svg')) {
        title = '';
        inTitle = true;
      }
      if (heading.test(name)) {
        endHeading();
        current = '';
      }
      body ||= bodies.test(name);
      if (unseen.has(name)) {
        inside.set(name, (inside.get(name) ?? 0) + 1);
        hidden++;
      }
    },
    close: (name) => {
      if (root !== undefined) {
        if (name === root) signs.emptyRoot = true;
        if (name !== 'script' && name !== 'noscript') root = undefined;
      }
      if (name === 'title') inTitle = false;
      if (heading.test(name)) endHeading();
      if (name === 'noscript') {
        signs.demandsScript ||= demandsScript(noscript);
        noscript = '';
      }
      if (name === 'script') {
        // Only of a page that is nothing else: on others this is a button, or a frame's guard.
        if (scriptRuns && textLength < 100 && leavesThePage(script)) signs.sendsOn = true;
        scriptIds.end();
      }
      if (within(name)) {
        inside.set(name, (inside.get(name) ?? 1) - 1);
        hidden--;
      }
    },
    text: (words) => {
      if (inTitle) {
        if ((title ?? '').length < longest.title) title = (title ?? '') + words.slice(0, longest.title);
        return;
      }
      if (within('script')) {
        if (script.length < longest.script) script += words.slice(0, longest.script);
        scriptIds.read(words);
        return;
      }
      if (within('noscript')) {
        if (noscript.length < longest.aside) noscript += words.slice(0, longest.aside);
        return;
      }
      if (hidden > 0) return;
      if (root !== undefined && /\S/.test(words)) root = undefined;
      if (current !== undefined && current.length < longest.heading) {
        current += words.slice(0, longest.heading);
      }
      count(words);
    },
  };
}

function tidy(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
