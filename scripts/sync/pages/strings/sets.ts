/** Every file of words that a language of the site may have, and what of the source it translates. */
import type {Locale, Site} from '../../../links/model';
import type {SiteFiles} from '../files';
import {componentWords} from './components';
import type {Said, SourceWords, WordSet} from './said';
import {readWordFile} from './word-file';
import {sidebarWords} from './sidebars';
import {footerWords, navbarWords} from './theme';

/** Strings of our own widgets have no file here: types close them in both languages (src/components/messages). */
export function wordSets(site: Site, locale: Locale, files: SiteFiles): readonly WordSet[] {
  const own = site.locales.find(({isDefault}) => isDefault);
  if (!own) return [];
  const {shown} = files;
  const pair = (file: string) => ({own: `${own.dir}/${file}`, translated: `${locale.dir}/${file}`});
  const theme = 'docusaurus-theme-classic';
  const sets: WordSet[] = [
    {...pair(`${theme}/navbar.json`), said: navbarWords(shown), isWhole: shown.navbar.isWhole},
    {...pair(`${theme}/footer.json`), said: footerWords(shown), isWhole: shown.footer.isWhole},
    // Of other packages nothing tells the strings: an unknown key may well be one of theirs.
    {...pair('code.json'), said: componentWords(files), isWhole: false},
    ...documentSets(site, own, locale, files),
  ];
  return sets.map((set) => ({...set, said: new Map([...set.said, ...ownWords(set, files)])}));
}

function documentSets(site: Site, own: Locale, locale: Locale, files: SiteFiles): WordSet[] {
  const isGenerated = site.unknowns.some(({what}) => what.endsWith('.sidebarItemsGenerator'));
  return site.instances.flatMap((instance): WordSet[] => {
    if (instance.kind === 'pages') return [];
    if (instance.kind === 'blog') {
      const [from, to] = [instance.translated[own.id], instance.translated[locale.id]];
      if (from === undefined || to === undefined) return [];
      return [
        {own: `${from}/options.json`, translated: `${to}/options.json`, said: new Map(), isWhole: false},
      ];
    }
    return instance.versions.flatMap((version) => {
      const to = version.translated[locale.id];
      if (to === undefined) return [];
      const {said, isWhole} = sidebarWords(instance, version, files, isGenerated);
      const label: Said = new Map([
        ['version.label', {words: version.name, source: version.dir, isOptional: true}],
      ]);
      return [
        {
          own: `${version.translated[own.id] ?? version.dir}.json`,
          translated: `${to}.json`,
          said: new Map([...label, ...said]),
          isWhole,
        },
      ];
    });
  });
}

const themeHome = 'node_modules/@docusaurus/theme-translations/locales/base';
const themeFiles = [
  'theme-common',
  'theme-search-algolia',
  'theme-live-codeblock',
  'plugin-pwa',
  'plugin-ideal-image',
];

/** What Docusaurus's own parts say in English, where the site has them installed. */
export function themeWords({text}: SiteFiles): Said {
  const said = new Map<string, SourceWords>();
  for (const name of themeFiles) {
    const source = `${themeHome}/${name}.json`;
    const file = readWordFile(text(source) ?? '{}');
    if ('problem' in file) continue;
    // The descriptions that stand among them are under keys of no string.
    for (const [key, {message}] of file.words) said.set(key, {words: message, source});
  }
  return said;
}

/** What the default language's own file says comes before what it is made from. */
function ownWords({own}: WordSet, files: SiteFiles): [string, SourceWords][] {
  const text = files.text(own);
  const file = text === undefined ? undefined : readWordFile(text);
  if (!file || 'problem' in file) return [];
  return [...file.words].map(([key, {message}]) => [
    key,
    // The theme has words of its own for these in most languages.
    {words: message, source: own, ...(key.startsWith('theme.') && {isOptional: true})},
  ]);
}
