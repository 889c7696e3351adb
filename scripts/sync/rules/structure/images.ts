import type {Unit} from '../../align';
import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {fileRange} from '../../read/places';
import {places, sectionOf, type StructureRule} from './finding-at';
import {imageName} from './image-name';
import {compareOccurrences, type Occurrence} from './occurrences';

type Picture = Occurrence & {readonly url: string};

/** The same pictures, or the same names in a folder of the language. */
export const images: StructureRule = (page) =>
  page.sections.flatMap((pair) => {
    const {differing, missing, extra} = compareOccurrences(pair, ['image', 'tag'], picturesIn(page));
    return [
      ...differing.map(([source, translation]): SyncFinding => ({
        code: 'image-differs',
        severity: 'error',
        args: {expected: source.url, found: translation.url},
        ...sectionOf(pair),
        ...places(page, translation.range, source.range),
      })),
      ...missing.map(({url, range}): SyncFinding => ({
        code: 'block-missing',
        severity: 'error',
        args: {kind: 'image', words: url},
        ...sectionOf(pair),
        ...places(page, pair.translation?.range.start, range),
      })),
      ...extra.map(({url, range}): SyncFinding => ({
        code: 'block-extra',
        severity: 'error',
        args: {kind: 'image', words: url},
        ...sectionOf(pair),
        ...places(page, range, pair.source?.range.start),
      })),
    ];
  });

function picturesIn(page: PagePair) {
  const languages = [page.source.language, page.translation.language];
  return (texts: Unit['source']): Picture[] => {
    return texts.flatMap((text) => {
      if ('kind' in text)
        return text.name === 'img' ? pictureOf(text.props['src'], text.range, languages) : [];
      return text.marks.flatMap((mark) => {
        if (mark.kind === 'image') return pictureOf(mark.url, fileRange(text, mark), languages);
        return mark.kind === 'tag' && mark.name === 'img'
          ? pictureOf(mark.props['src'], fileRange(text, mark), languages)
          : [];
      });
    });
  };
}

function pictureOf(
  url: string | true | undefined,
  range: Picture['range'],
  languages: readonly string[],
): Picture[] {
  if (typeof url !== 'string') return [];
  return [{key: imageName(url, languages), name: 'image', range, url}];
}
