import {posix} from 'node:path';
import type {Site} from '../../model';
import {createFilter} from '../../routes/glob';
import {modulesBeside} from './configuration';
import type {ScriptKind} from './index';

/** A script that may hold links, and as what it is read. */
export type ScriptSource = {
  readonly file: string;
  readonly kinds: readonly ScriptKind[];
  readonly except: readonly string[];
};

/** `files`: a glob from the site's directory. `except`: as {@link readLiterals} takes it. */
export type LiteralSources = {readonly files: string; readonly except?: readonly string[] | undefined};

const script = /\.[cm]?[jt]sx?$/;
const noContent =
  /(?:\.(?:test|spec|stories)\.[cm]?[jt]sx?|\.d\.[cm]?ts)$|(?:^|\/)(?:__tests__|__mocks__|node_modules)\//;
const roots = ['', 'index'].flatMap((index) =>
  ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'].map(
    (ending) => `${index && '/'}${index}${ending}`,
  ),
);

/**
 * Which scripts of a site are read: its configuration and the modules beside it that it imports, its sidebars, the
 * pages and components that Docusaurus takes, and what settings name.
 *
 * @param files every file of the site's directory, in it
 * @param readText asked for the configuration alone
 */
export function listScripts(
  site: Pick<Site, 'instances'>,
  sources: readonly LiteralSources[],
  files: readonly string[],
  readText: (file: string) => string | undefined,
): readonly ScriptSource[] {
  const scripts = files.filter((file) => script.test(file) && !noContent.test(file));
  const known = new Set(scripts);
  const found = new Map<string, {kinds: Set<ScriptKind>; except: Set<string>}>();
  const add = (file: string, kind: ScriptKind, except: readonly string[] = []): void => {
    const entry = found.get(file) ?? {kinds: new Set(), except: new Set()};
    found.set(file, entry);
    entry.kinds.add(kind);
    for (const property of except) entry.except.add(property);
  };

  for (const file of scripts) {
    if (!/^docusaurus\.config\.[cm]?[jt]s$/.test(file)) continue;
    add(file, 'configuration');
    for (const module of modulesBeside(file, readText(file) ?? '')) {
      const path = module.startsWith('@site/') ? module.slice('@site/'.length) : posix.normalize(module);
      const beside = roots.map((ending) => path + ending).find((each) => known.has(each));
      if (beside !== undefined) add(beside, 'configuration');
    }
  }
  for (const instance of site.instances) {
    if (instance.kind === 'docs') {
      for (const {sidebarFile} of instance.versions) {
        if (sidebarFile !== undefined && known.has(sidebarFile)) add(sidebarFile, 'configuration');
      }
    } else if (instance.kind === 'pages') {
      const isPage = createFilter(instance.include, instance.exclude);
      for (const dir of [instance.dir, ...Object.values(instance.translated)]) {
        for (const file of scripts) {
          if (file.startsWith(`${dir}/`) && isPage(file.slice(dir.length + 1))) add(file, 'page');
        }
      }
    }
  }
  for (const file of scripts) if (file.startsWith('src/theme/')) add(file, 'page');
  for (const {files: glob, except} of sources) {
    const isNamed = createFilter([glob], []);
    for (const file of scripts) if (isNamed(file)) add(file, 'literals', except);
  }
  return [...found].map(([file, {kinds, except}]) => ({file, kinds: [...kinds], except: [...except]}));
}
