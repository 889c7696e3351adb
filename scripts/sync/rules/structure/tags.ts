import {technicalProps, type Unit} from '../../align';
import type {SyncFinding} from '../../finding';
import type {PagePair, Props, SectionPair} from '../../model';
import {fileRange} from '../../read/places';
import {places, sectionOf, type StructureRule} from './finding-at';
import {compareOccurrences, type Occurrence} from './occurrences';

/** HTML that is typography, or that other rules compare: pictures, and links by their address. */
const typographic = new Set(
  'a abbr b bdi bdo big br center cite del dfn div em font i img ins mark nobr p q s small span strike strong sub sup u wbr picture source'.split(
    ' ',
  ),
);

type Tag = Occurrence & {readonly props: ReadonlyMap<string, string>};

/** The same tags with the same props; those that hold words in a language may differ. */
export const tags: StructureRule = (page) =>
  page.sections.flatMap((pair) => {
    const {differing, missing, extra} = compareOccurrences(pair, ['tag'], tagsIn);
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

function differences(page: PagePair, pair: SectionPair, source: Tag, translation: Tag): SyncFinding[] {
  const names = new Set([...source.props.keys(), ...translation.props.keys()]);
  return [...names].flatMap((prop): SyncFinding[] => {
    const [expected = '', found = ''] = [source.props.get(prop), translation.props.get(prop)];
    if (expected === found) return [];
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

function tagsIn(texts: Unit['source']): Tag[] {
  return texts.flatMap((text) => {
    if ('kind' in text) return tagOf(text.name, text.props, text.range);
    return text.marks.flatMap((mark) =>
      mark.kind === 'tag' ? tagOf(mark.name, mark.props, fileRange(text, mark)) : [],
    );
  });
}

function tagOf(name: string, props: Props, range: Tag['range']): Tag[] {
  if (typographic.has(name)) return [];
  const technical = technicalProps(props).map(
    ([prop, value]) => [prop, value.replaceAll(/\s+/g, ' ')] as const,
  );
  const key = [name, ...technical.map((one) => one.join('='))].join(' ');
  return [{key, name, range, props: new Map(technical)}];
}

function shown({name, props}: Tag): string {
  const written = [...props].map(([prop, value]) => (value === 'true' ? ` ${prop}` : ` ${prop}="${value}"`));
  return `<${name}${written.join('')}>`;
}
