import {technicalProps, wordsInProps, type Unit} from '../../align';
import type {SyncFinding} from '../../finding';
import type {PagePair, Props, SectionPair} from '../../model';
import {fileRange} from '../../read/places';
import {places, sectionOf, type StructureRule} from './finding-at';
import {imageName} from './image-name';
import {compareOccurrences, type Occurrence} from './occurrences';

/** HTML that is typography, or that other rules compare: pictures, and links by their address. */
const typographic = new Set(
  'a abbr b bdi bdo big br center cite del dfn div em font i img ins mark nobr p q s small span strike strong sub sup u wbr picture source'.split(
    ' ',
  ),
);

type Tag = Occurrence & {
  readonly props: ReadonlyMap<string, string>;
  /** Those that are translated, as written. */
  readonly words: ReadonlyMap<string, string>;
};

/** The same tags with the same props; those that hold words in a language may differ, but for the numbers in them. */
export const tags: StructureRule = (page) => {
  const languages = languagesOf(page);
  return page.sections.flatMap((pair) => {
    const {differing, missing, extra} = compareOccurrences(pair, ['tag'], (texts) =>
      tagsIn(texts, languages),
    );
    return [
      ...differing.flatMap(([source, translation]) => differences(page, pair, source, translation)),
      ...missing.map((tag): SyncFinding => ({
        code: 'tag-missing',
        severity: 'error',
        args: {tag: shown(tag)},
        ...sectionOf(pair),
        ...places(page, pair.translation?.range.start, tag.range),
      })),
      ...extra.map((tag): SyncFinding => ({
        code: 'tag-extra',
        severity: 'error',
        args: {tag: shown(tag)},
        ...sectionOf(pair),
        ...places(page, tag.range, pair.source?.range.start),
      })),
    ];
  });
};

function languagesOf({source, translation}: PagePair): readonly string[] {
  return [source.language, translation.language];
}

function differences(page: PagePair, pair: SectionPair, source: Tag, translation: Tag): SyncFinding[] {
  const languages = languagesOf(page);
  const names = new Set([...source.props.keys(), ...translation.props.keys()]);
  const props = [...names].map(
    (prop) => [prop, source.props.get(prop), translation.props.get(prop)] as const,
  );
  const words = [...source.words]
    .map(([prop, value]) => [prop, value, translation.words.get(prop) ?? ''] as const)
    .filter(([, value, other]) => haveOtherNumbers(value, other));
  return [...props, ...words].flatMap(([prop, expected = '', found = '']): SyncFinding[] => {
    if (inAnyLanguage(expected, languages) === inAnyLanguage(found, languages)) return [];
    const finding: SyncFinding = {
      code: 'tag-props-differ',
      severity: 'error',
      args: {tag: source.name, prop, expected, found},
      ...sectionOf(pair),
      ...places(page, translation.range, source.range),
    };
    return [finding];
  });
}

/** `Version 4.2`, « Version 4.3 »: where one side has none, it says them in words or not at all. */
function haveOtherNumbers(one: string, other: string): boolean {
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  return numbers !== '' && others !== '' && numbers !== others;
}

/** Without what separates thousands and decimals, in no order; a time of day has too many forms. */
function numbersIn(words: string): string {
  if (/\d ?(?::|h\b|[ap]\.?m\b)/i.test(words)) return '';
  const found = words.match(/\d+(?:[ .,\u00a0\u202f]\d+)*/g) ?? [];
  return found
    .map((number) => number.replaceAll(/\D/g, ''))
    .sort()
    .join(' ');
}

function tagsIn(texts: Unit['source'], languages: readonly string[]): Tag[] {
  return texts.flatMap((text) => {
    if ('kind' in text) return tagOf(text, text.range, languages);
    return text.marks.flatMap((mark) =>
      mark.kind === 'tag' ? tagOf(mark, fileRange(text, mark), languages) : [],
    );
  });
}

type Named = {readonly name: string; readonly props: Props};

function tagOf({name, props}: Named, range: Tag['range'], languages: readonly string[]): Tag[] {
  if (typographic.has(name)) return [];
  const technical = technicalProps(props).map(
    ([prop, value]) => [prop, value.replaceAll(/\s+/g, ' ')] as const,
  );
  // What is said of a picture is said freely.
  const words = new Map(wordsInProps(props).filter(([prop]) => !/alt$|description$|^aria/i.test(prop)));
  const numbers = Array.from(words.values(), numbersIn).filter((found) => found !== '');
  const named = technical.map(([prop, value]) => `${prop}=${inAnyLanguage(value, languages)}`);
  const key = [name, ...named, ...numbers].join(' ');
  return [{key, name, range, props: new Map(technical), words}];
}

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|mp4|webm)(?:[?#'"].*)?$/i;

/** Pictures and films stand in a folder of their language. */
function inAnyLanguage(value: string, languages: readonly string[]): string {
  return picture.test(value) ? imageName(value, languages) : value;
}

function shown({name, props}: Tag): string {
  const written = [...props].map(([prop, value]) => (value === 'true' ? ` ${prop}` : ` ${prop}="${value}"`));
  return `<${name}${written.join('')}>`;
}
