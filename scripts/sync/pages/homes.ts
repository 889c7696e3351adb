/** Where sources and their translations live: one home per blog, per set of pages and per version of documents. */
import type {BlogInstance, DocsInstance, Locale, PagesInstance, Site} from '../../links/model';
import {createFilter} from '../../links/routes/glob';
import {optionsFor} from '../../links/sources/list';
import type {ReadOptions} from '../../markdown/options';

export type Home = {
  /** Of the sources. */
  readonly dir: string;
  /** Of what takes their place in the default language itself, if the site has such a directory. */
  readonly ownDir?: string;
  /** Of the translations, whether or not it exists. */
  readonly translatedDir: string;
  /** How its files are read. */
  readonly options: ReadOptions;
  readonly kindOf: (name: string) => 'page' | 'partial' | undefined;
};

type Instance = DocsInstance | BlogInstance | PagesInstance;

/** @returns nothing of what the site never translates into that language */
export function homesOf(site: Site, locale: Locale, tags: NonNullable<ReadOptions['tags']>): readonly Home[] {
  const own = site.locales.find(({isDefault}) => isDefault);
  return site.instances.flatMap((instance) => {
    const options = optionsFor(site, instance, tags);
    const kindOf = kinds(instance);
    const homes = instance.kind === 'docs' ? instance.versions : [instance];
    return homes.flatMap(({dir, translated}): Home[] => {
      const translatedDir = translated[locale.id];
      if (translatedDir === undefined) return [];
      const ownDir = own && translated[own.id];
      return [{dir, translatedDir, options, kindOf, ...(ownDir !== undefined && {ownDir})}];
    });
  });
}

/** Markdown alone: the words of components are translated elsewhere. */
function kinds(instance: Instance): Home['kindOf'] {
  const belongs = createFilter(instance.include, instance.exclude);
  return (name) => {
    if (!/\.mdx?$/.test(name)) return undefined;
    if (belongs(name)) return 'page';
    // What the site takes away for another reason is neither shown nor imported.
    return name.split('/').some((part) => part.startsWith('_')) ? 'partial' : undefined;
  };
}
