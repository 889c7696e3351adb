import type {Corpus, CorpusOptions, FaultKind, Kind, PlaceName, PlantedFault, TemptingLink} from './model';
import {everywhere, inDocuments, origin} from './model';
import {siteAddress, siteRoute} from './address';
import {faultKinds} from './faults';
import {takeMarks} from './marks';
import {plainDocument, plainPages} from './prose';
import {randomFrom, type Random} from './random';
import {siteFiles} from './site';
import {temptingKinds} from './tempting';

export type {Corpus, CorpusOptions} from './model';
export {faultKinds, temptingKinds};

/** A page gathers so many passages, unless one has to be alone. */
const passagesOnPage = 5;

type Item = Kind & Partial<Pick<FaultKind, 'codes'>>;
type Written = {readonly text: string; readonly frontMatter?: string; readonly item: Item};

/**
 * Makes up a bilingual site: the same one for the same options, everywhere. With `faults`, what is wrong is listed
 * with its place; temptations are there with and without.
 */
export function generateCorpus(options: CorpusOptions): Corpus {
  const random = randomFrom(options.seed);
  const files = new Map(Object.entries(siteFiles(options)));
  const faults: PlantedFault[] = [];
  const tempting: TemptingLink[] = [];
  writePlainPages(options, random, files);
  let n = 0;
  for (const name of everywhere) {
    const items: Item[] = [...(options.faults ? faultKinds : []), ...temptingKinds].filter((item) =>
      belongs(item, name, options),
    );
    const written = random.shuffle(items).map((item) => write(item, name, ++n, options));
    for (const passages of pagesOf(written)) {
      const file = fileName(name, ++n);
      const page = compose(name, n, passages, random);
      files.set(file, page.text);
      faults.push(...page.faults.map((fault) => ({...fault, file})));
      tempting.push(...page.tempting.map((link) => ({...link, file})));
      if (name === 'doc-fr')
        files.set(`docs/checks/check-${n}.mdx`, `# Check ${n}\n\nThe same, in English.\n`);
    }
  }
  return {files, faults, tempting};
}

function belongs({at = inDocuments, needs, when}: Item, name: PlaceName, options: CorpusOptions): boolean {
  if (!at.includes(name) || when?.(options) === false) return false;
  if (needs === 'remote') return options.remote !== undefined;
  if (needs === 'web') return options.remote === undefined;
  return needs !== 'no-build' || options.buildable !== true;
}

function write(item: Item, name: PlaceName, n: number, options: CorpusOptions): Written {
  const locale = name === 'doc-fr' ? 'fr' : 'en';
  const passage = item.write({
    name,
    locale,
    n,
    options,
    remote: options.remote ?? {plain: '', untrusted: '', unknown: ''},
    file: (path) => path,
    raw: (route, language = locale) => siteRoute(route, language, options),
    address: (route, language = locale) => siteAddress(route, language, options),
    say: (english, french) => (locale === 'fr' ? french : english),
  });
  return typeof passage === 'string'
    ? {text: passage, item}
    : {
        text: passage.text ?? '',
        item,
        ...(passage.frontMatter === undefined ? {} : {frontMatter: passage.frontMatter}),
      };
}

function pagesOf(written: readonly Written[]): (readonly Written[])[] {
  const alone = written.filter(({item, frontMatter}) => item.alone ?? frontMatter !== undefined);
  const others = written.filter((passage) => !alone.includes(passage));
  const count = Math.ceil(others.length / passagesOnPage);
  return [
    ...alone.map((passage) => [passage]),
    ...Array.from({length: count}, (_, page) =>
      others.slice(page * passagesOnPage, (page + 1) * passagesOnPage),
    ),
  ];
}

function fileName(name: PlaceName, n: number): string {
  return {
    doc: `docs/checks/check-${n}.mdx`,
    'doc-fr': `i18n/fr/docusaurus-plugin-content-docs/current/checks/check-${n}.mdx`,
    version: `versioned_docs/version-1.0/checks/check-${n}.mdx`,
    team: `team/checks/check-${n}.mdx`,
    blog: `blog/2024-07-01-check-${n}.mdx`,
    page: `src/pages/checks/check-${n}.mdx`,
  }[name];
}

function compose(name: PlaceName, n: number, passages: readonly Written[], random: Random) {
  const fields = passages.flatMap(({frontMatter}) => frontMatter ?? []);
  const front = fields.length === 0 ? '' : `---\n${fields.join('\n')}\n---\n\n`;
  // An import stands before the heading, as writers put it.
  const own = passages.flatMap(({text}) => /^import .*;\n\n/.exec(text) ?? []).join('');
  const usesLink = passages.some(({text}) => text.includes('<Link'));
  const imports = (usesLink ? "import Link from '@docusaurus/Link';\n\n" : '') + own;
  // What comes after it is in no list of posts.
  const hidden = name === 'blog' ? '{/* truncate */}\n\n' : '';
  let text = `${front}${imports}# Check ${n}\n\n${hidden}`;
  const spans: {from: number; item: Item}[] = [];
  const [first] = passages;
  if (first && fields.length > 0) spans.push({from: 0, item: first.item});
  for (const passage of passages) {
    text += '\n'.repeat(random.whole(2));
    if (fields.length === 0) spans.push({from: own === '' ? lineOf(text) : 0, item: passage.item});
    text += `${passage.text.replace(/^import .*;\n\n/, '')}\n\n`;
  }
  const marked = takeMarks(text);
  return {text: marked.text, ...listed(spans, marked)};
}

function listed(
  spans: readonly {readonly from: number; readonly item: Item}[],
  {faults, also}: Pick<ReturnType<typeof takeMarks>, 'faults' | 'also'>,
) {
  const within = (index: number) => (at: {readonly line: number}) =>
    at.line > (spans[index]?.from ?? 0) && at.line <= (spans[index + 1]?.from ?? Infinity);
  return {
    faults: spans.flatMap(({item}, index) =>
      faults.filter(within(index)).map((at) => ({
        kind: item.kind,
        codes: item.codes ?? [],
        ...at,
        alsoAt: also.filter(within(index)),
      })),
    ),
    tempting: spans.flatMap(({item, from}) => (item.codes ? [] : [{kind: item.kind, line: from + 1}])),
  };
}

/** Lines that end before the text's end. */
function lineOf(text: string): number {
  return text.split('\n').length - 1;
}

/** Four of five documents have a translation. */
function writePlainPages(options: CorpusOptions, random: Random, files: Map<string, string>): void {
  const pages = plainPages(options.pages);
  pages.forEach(({path}, index) => {
    files.set(`docs/${path}`, plainDocument({index, pages, language: 'en', paths: 'root'}, random));
    if (index % 5 === 4) return;
    const translation = `i18n/fr/docusaurus-plugin-content-docs/current/${path}`;
    files.set(translation, plainDocument({index, pages, language: 'fr', paths: 'root'}, random));
  });
}

/** So many plain documents in one language, linked as any tool that reads Markdown understands: for the benchmark. */
export function generatePlainSite(count: number, seed: number): ReadonlyMap<string, string> {
  const random = randomFrom(seed);
  const pages = plainPages(count);
  const config = `export default {title: 'Plain', url: '${origin}', baseUrl: '/', presets: [['classic', {blog: false}]]};\n`;
  return new Map([
    ['docusaurus.config.js', config],
    ...pages.map(({path}, index): [string, string] => [
      `docs/${path}`,
      plainDocument({index, pages, language: 'en', paths: 'beside'}, random),
    ]),
  ]);
}
