/** A site's files from the disk, each read once. The one place of this room that asks it. */
import {posix, resolve} from 'node:path';
import {contentOf} from '../../links/site/content';
import {readText} from '../../links/site/directory';
import {ModuleReader} from '../../links/site/evaluate/module';
import {ObjectValue, toPlain, type Value} from '../../links/site/evaluate/value';
import {readFrontMatter} from '../../markdown/front-matter';
import type {Known, ShownWords, SiteFiles} from './files';

const configFiles = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'].map(
  (ending) => `docusaurus.config${ending}`,
);

export function siteFiles(siteDir: string): SiteFiles {
  const root = resolve(siteDir).replaceAll('\\', '/');
  const text = (file: string): string | undefined =>
    readText(posix.join(root, file))?.replace(/^\u{feff}/u, '');
  const content = contentOf(siteDir, (file) => readFrontMatter(text(file) ?? '').data);
  return {...content, text, shown: shownWords(root)};
}

function shownWords(root: string): ShownWords {
  const modules = new ModuleReader({siteDir: root, env: {}, readText});
  const configFile = configFiles.find((name) => readText(`${root}/${name}`) !== undefined);
  const config = configFile === undefined ? undefined : modules.readMain(`${root}/${configFile}`);
  return {
    ...(configFile !== undefined && {configFile}),
    navbar: part(config, 'themeConfig', 'navbar'),
    footer: part(config, 'themeConfig', 'footer'),
    sidebars: (file) => {
      const path = posix.resolve(root, file);
      return readText(path) === undefined ? {data: {}, isWhole: true} : known(modules.readMain(path));
    },
  };
}

/** As far as it can be read. */
function known(value: Value): Known {
  let isWhole = true;
  const data = toPlain(value, () => {
    isWhole = false;
  });
  return {data, isWhole};
}

/** A part of an object; elsewhere in it there may be anything. */
function part(value: Value, ...path: readonly string[]): Known {
  const [key, ...rest] = path;
  if (key === undefined) return known(value);
  if (value === undefined) return {data: undefined, isWhole: true};
  if (!(value instanceof ObjectValue)) return {data: undefined, isWhole: false};
  return part(value.get(key), ...rest);
}
