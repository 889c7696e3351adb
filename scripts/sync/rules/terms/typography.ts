import {checkFrenchTypography} from '../../../prose/style/french-typography';
import {checkPatterns} from '../../../prose/style/finding';
import type {Severity, SyncFinding} from '../../finding';
import {tongueOf} from '../../meaning/tokens';
import type {PagePair, Words} from '../../model';
import {remembered} from '../../remembered';
import {fileRange} from '../../read/places';
import {wordsOf} from '../../read/walk';
import {typeset} from './prose-of';

export type TypographyOptions = {
  /** `note` where the site's habits are not known. */
  readonly severity: Severity;
  /** Any no-break space will do before `;`, `!` and `?`, as most sites have it. */
  readonly isLenient?: boolean;
};

/** Of symbols alone: « 5 min » breaks nowhere, « 5 minutes » may. */
const checkUnits = checkPatterns([
  {
    found:
      /(?<=\d)[ \u2009](?=(?:[kKMGT]?[Bob]|[kKMGT]i?[Bbo]|ms|px|[ckm]m|kg|[kMG]?Hz|°C?)(?![\p{L}\p{N}]))/gu,
    write: '\u00a0',
    because: 'units',
  },
]);

/** What French typography asks of the translation, each finding with its fix. French only. */
export function typography({
  severity,
  isLenient = false,
}: TypographyOptions): (pair: PagePair) => SyncFinding[] {
  return ({translation, sections}) => {
    if (tongueOf(translation.language) !== 'fr') return [];
    return sections.flatMap(({source, translation: section}) =>
      (section ? wordsOf(section) : []).flatMap(({words}) =>
        changesIn(words, isLenient).map(({range, found, expected}): SyncFinding => ({
          code: 'typography',
          severity,
          args: {found, expected, rule: ruleOf(found, expected)},
          ...((source ?? section) && {
            section: (source ?? section)?.key ?? '',
            sectionTitle: (source ?? section)?.title.text ?? '',
          }),
          at: {file: translation.file, range},
          fix: {range, to: expected},
        })),
      ),
    );
  };
}

const check = remembered((text) => [...checkFrenchTypography(text), ...checkUnits(text)]);

function changesIn(words: Words, isLenient: boolean) {
  const text = typeset(words);
  return check(text).flatMap(({start, end, write = ''}) => {
    const found = text.slice(start, end);
    if (isLenient && /^[\u00a0\u202f]/u.test(found) && /^[\u00a0\u202f]/u.test(write)) return [];
    const range = fileRange(words, {start, end});
    // Written another way in the file (`&nbsp;`, an escape, around a mark): a person has to look.
    return range.end - range.start === end - start ? [{range, found, expected: write}] : [];
  });
}

/** What its message is about, by the characters that change. */
function ruleOf(found: string, expected: string): string {
  if (/[«»]/.test(expected)) return 'guillemets';
  if (expected === '’') return 'apostrophe';
  if (expected === '…') return 'ellipsis';
  if (expected === 'e') return 'ordinal';
  if (/[:;!?]$/.test(expected)) return 'punctuation';
  if (expected.startsWith(' ')) return 'units';
  return found.trim() === '' ? 'space' : 'other';
}
