/** Which pages and partials belong together, and which stand alone. */
import type {Locale, Site} from '../../links/model';
import type {ReadOptions} from '../../markdown/options';
import type {SyncFinding} from '../finding';
import {defaultSettings, type SyncSettings} from '../settings';
import type {SiteFiles} from './files';
import {homesOf, type Home} from './homes';
import {judgeOf, type Judge} from './severity';

/** Two files, and how Docusaurus reads both. */
export type FilePair = {
  readonly source: string;
  readonly translation: string;
  readonly options: ReadOptions;
};

export type Pairing = {
  /** Pages and partials, in the order of the site's plugins, and of names within a directory. */
  readonly pairs: readonly FilePair[];
  readonly findings: readonly SyncFinding[];
};

/**
 * Docusaurus shows a translation in place of the source that has its very name, below the directory of the language; a
 * source without one is shown in the default language in silence, and a translation without one is shown to nobody.
 * Severities are what {@link SyncSettings} `complete` says. Drafts of the source need no translation.
 *
 * @param locale one that is not the default
 * @param tags registered components, for whoever reads the pages
 */
export function pairsOf(
  site: Site,
  files: SiteFiles,
  locale: Locale,
  {
    settings = defaultSettings,
    tags = {},
  }: {readonly settings?: SyncSettings; readonly tags?: NonNullable<ReadOptions['tags']>} = {},
): Pairing {
  const judge = judgeOf(settings);
  const pairs: FilePair[] = [];
  const findings: SyncFinding[] = [];
  for (const home of homesOf(site, locale, tags)) {
    const found = pairHome(home, files, judge);
    pairs.push(...found.pairs);
    findings.push(...found.findings);
  }
  return {pairs, findings};
}

function pairHome(home: Home, files: SiteFiles, judge: Judge): Pairing {
  const translations = new Set(files.files(home.translatedDir));
  const own = new Set(home.ownDir === undefined ? [] : files.files(home.ownDir));
  const pairs: FilePair[] = [];
  const missing: (Missing & {readonly expected: string})[] = [];
  const sources = new Set<string>();
  for (const name of files.files(home.dir)) {
    const kind = home.kindOf(name);
    const file = `${home.dir}/${name}`;
    if (!kind) continue;
    sources.add(name);
    const source = own.has(name) ? `${home.ownDir}/${name}` : file;
    const expected = `${home.translatedDir}/${name}`;
    if (translations.has(name)) pairs.push({source, translation: expected, options: home.options});
    else if (!isDraft(kind, source, files)) missing.push({kind, source, expected});
  }
  const orphans = [...translations].filter((name) => home.kindOf(name) && !sources.has(name));
  return {
    pairs,
    findings: [
      ...missingFindings(home, missing, judge, pairs.length === 0),
      ...orphans.map((name) => orphanFinding(home, name, judge)),
    ],
  };
}

type Missing = {readonly kind: 'page' | 'partial'; readonly source: string};

function missingFindings(
  home: Home,
  missing: readonly (Missing & {readonly expected: string})[],
  judge: Judge,
  isUntouched: boolean,
): SyncFinding[] {
  const told = missing.flatMap(({kind, source, expected}) => {
    const severity = judge(source, isUntouched);
    return severity === undefined ? [] : [{kind, source, expected, severity}];
  });
  const [first] = told;
  // A version or a blog that nobody has begun to translate: said once, not once a page.
  if (told.length > 1 && first && told.every(({severity}) => severity === 'note')) {
    const expected = `${home.translatedDir}/`;
    return [{code: 'page-missing', severity: 'note', args: {expected}, at: {file: first.source}}];
  }
  return told.map(({kind, source, expected, severity}) => ({
    code: `${kind}-missing` as const,
    severity,
    args: {expected},
    at: {file: source},
  }));
}

function orphanFinding(home: Home, name: string, judge: Judge): SyncFinding {
  const expected = `${home.dir}/${name}`;
  return {
    code: home.kindOf(name) === 'partial' ? 'partial-orphan' : 'page-orphan',
    severity: judge(expected, false) ?? 'warning',
    args: {expected},
    at: {file: `${home.translatedDir}/${name}`},
  };
}

function isDraft(kind: Missing['kind'], source: string, files: SiteFiles): boolean {
  return kind === 'page' && files.frontMatter(source)['draft'] === true;
}
