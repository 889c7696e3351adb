/** Which plugins a configuration asks for, its presets taken apart. */
import {FunctionValue, ObjectValue, Unreadable, isList, type Value} from './evaluate/value';
import {Options} from './options';

export type Plugin = {
  /** Without what all names share: `content-docs`, `client-redirects`. */
  readonly name: string;
  readonly options: Options;
};

/** They add no page, or only such as `otherPages` knows. */
const harmless = new Set([
  'classic',
  'css-cascade-layers',
  'debug',
  'google-analytics',
  'google-gtag',
  'google-tag-manager',
  'ideal-image',
  'image-zoom',
  'live-codeblock',
  'mermaid',
  'pwa',
  'remote-content',
  'rsdoctor',
  'sass',
  'svgr',
  'vercel-analytics',
]);

const understood = new Set(['content-docs', 'content-blog', 'content-pages', 'client-redirects', 'sitemap']);

/** Their search page is at `/search`. */
const withSearchPage = new Set(['@easyops-cn/docusaurus-search-local', 'theme-search-algolia']);

export type Plugins = {
  readonly plugins: readonly Plugin[];
  readonly hasSearchPage: boolean;
};

type Sources = {
  /** @returns what a plugin that is a file of the site makes of the arguments */
  readonly callFile: (path: string, args: readonly Value[]) => Value;
  /** Absolute; where a plugin stands that has no place of its own. */
  readonly configFile: string;
};

export function readPlugins(config: Options, {callFile, configFile}: Sources): Plugins {
  const entries = [
    ...config.items('presets').flatMap((entry) => fromPreset(entry, configFile)),
    ...['themes', 'plugins']
      .flatMap((key) => config.items(key))
      .flatMap((entry) => readEntry(entry, configFile)),
  ];
  const plugins = entries.filter(({name}) => understood.has(name));
  // What Docusaurus gives them is only known when it runs.
  const given = new Unreadable('what Docusaurus gives', configFile, 1);
  for (const {name, options, make} of entries) {
    if (understood.has(name) || harmless.has(name) || name.startsWith('theme-') || withSearchPage.has(name)) {
      continue;
    }
    const called = /^[./]/.test(name) ? callFile(name, [given, given]) : given;
    if (mayAddPages(make?.([given, given]) ?? called)) {
      options.report({what: name, kind: 'plugin', ...placeOf(options.value, configFile)});
    }
  }
  return {plugins, hasSearchPage: entries.some(({name}) => withSearchPage.has(name))};
}

type Entry = Plugin & {
  /** A plugin that is written in the configuration, or imported by it. */
  readonly make?: (args: readonly Value[]) => Value;
};

const classicParts = ['docs', 'blog', 'pages', 'sitemap'];

/**
 * `'classic'` and `['classic', options]`, where `docs: false` takes the plugin away. A preset that nobody knows and is
 * given options of the classic one hands them on to it: such presets wrap it, and add something of their own.
 */
function fromPreset(entry: Options, configFile: string): Entry[] {
  return readEntry(entry, configFile).flatMap(({name, options}): Entry[] => {
    if (name !== 'classic') {
      if (name !== '' && !harmless.has(name)) {
        options.report({what: name, kind: 'plugin', ...placeOf(options.value, configFile)});
      }
      if (!classicParts.some((part) => options.keys.includes(part))) return [];
    }
    const parts = classicParts.filter((part) => !options.isOff(part));
    return parts.map((part) => ({
      name: part === 'sitemap' ? part : `content-${part}`,
      options: options.below(part),
    }));
  });
}

function readEntry(entry: Options, configFile: string): Entry[] {
  const {value} = entry;
  if (!value) return [];
  const [module, options]: readonly Value[] = isList(value) ? value : [value];
  const given = new Options(options, entry.path, entry.report);
  if (typeof module === 'string') return [{name: shortName(module), options: given}];
  if (module instanceof FunctionValue) return [{name: entry.path, options: given, make: module.call}];
  if (module instanceof ObjectValue) return [{name: entry.path, options: given, make: () => module}];
  const place =
    module instanceof Unreadable ? {file: module.file, line: module.line} : {file: configFile, line: 1};
  entry.report({what: entry.path, kind: 'plugin', ...place});
  return [];
}

function shortName(module: string): string {
  const [, official] = /^@docusaurus\/(?:plugin-|preset-)?(.+)$/.exec(module) ?? [];
  return official ?? module.replace(/^docusaurus-(?:plugin|preset)-/, '');
}

/** A plugin adds pages with `actions.addRoute`, which it gets when content is loaded. */
function mayAddPages(plugin: Value): boolean {
  if (!(plugin instanceof ObjectValue) || plugin.rest) return true;
  return ['contentLoaded', 'allContentLoaded'].some((hook) => {
    const value = plugin.get(hook);
    if (value === undefined) return false;
    if (!(value instanceof FunctionValue) || !value.written) return true;
    // All it may do with its actions is to leave data: neither take others nor hand them on.
    const {text} = value.written;
    const body = text.replace(/^[^(]*\(\s*\{[^{}]*\bactions\b[^{}:]*\}\s*\)/, '');
    const rest = body.replaceAll(/\bactions\s*\.\s*(?:createData|setGlobalData)\b/g, '');
    return body === text || /\bactions\b|addRoute/.test(rest);
  });
}

function placeOf(value: Value, file: string): {readonly file: string; readonly line: number} {
  return value instanceof Unreadable ? {file: value.file, line: value.line} : {file, line: 1};
}
