/**
 * The rules of `check:sync` as remark plugins, one for each family: what an editor with a remark language server underlines
 * while somebody types. They read the file’s text themselves: half a tag is no reason to be silent, or to fail.
 */
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {parseEnvironment} from '../../site/environment';
import type {Lang} from '../messages';
import {commandWords} from '../messages';
import {families, familyOf, type Family} from './families';
import {judgeOpenFile, type OpenFile} from './judge-open-file';
import {source, tell, type Telling} from './messages';
import {toldHere} from './told-here';

export type SyncPluginOptions = {
  /** Of the words; by default that of the page, as far as there are words in it. */
  readonly lang?: Lang;
  /** The site’s directory; by default the nearest above the file that has a configuration of Docusaurus. */
  readonly siteDir?: string;
};

export type SyncPlugin = Plugin<[SyncPluginOptions?], Root>;

/** By family: `structure`, `facts` and so on. */
export const syncPlugins = Object.fromEntries(
  families.map((family) => [family, pluginOf(family)]),
) as Readonly<Record<Family, SyncPlugin>>;

/** Gives the text back as it is: an editor that formats must not rewrite MDX as Markdown. */
export const keepText: Plugin<[], Root, string> = function keepText() {
  this.compiler = (_tree, file) => String(file);
};

function pluginOf(family: Family): SyncPlugin {
  const plugin: SyncPlugin = (options = {}) => {
    return async (_tree: Root, file: VFile): Promise<void> => {
      try {
        const judged = await judgeOpenFile(file, options.siteDir);
        if (judged) tellFamily(family, judged, file, options.lang);
      } catch (error) {
        // Said once: every family asks the same.
        if (family !== families[0]) return;
        const reason = error instanceof Error ? error.message : String(error);
        file.info(commandWords[options.lang ?? 'en'].notJudged(reason), {ruleId: 'not-judged', source});
      }
    };
  };
  // Unified tells plugins apart by what they are, people by their names.
  return Object.defineProperty(plugin, 'name', {value: `check-sync:${family}`});
}

function tellFamily(
  family: Family,
  {open, file, textOf, judged}: OpenFile,
  vfile: VFile,
  asked: Lang | undefined,
): void {
  const text = textOf(file) ?? '';
  for (const {translationLanguage, findings} of judged) {
    const translations = new Set(open.pairs.map(({files}) => files.translation));
    const languageOf = (name: string) => (translations.has(name) ? translationLanguage : open.source.lang);
    const lang = asked ?? (languageOf(file).startsWith('fr') ? 'fr' : 'en');
    const telling: Telling = {
      lang,
      docs: docsBase(),
      languageOf,
      sourceLanguage: open.source.lang,
      translationLanguage,
      textOf,
    };
    for (const finding of findings) {
      const told = familyOf(finding.code) === family ? toldHere(finding, file, text) : undefined;
      if (told) tell(vfile, told, telling);
    }
  }
}

/** Where this project’s own pages are read: by default, in its preview. */
function docsBase(): string {
  const {url, baseUrl} = parseEnvironment(process.env);
  return `${url}${baseUrl}`;
}
