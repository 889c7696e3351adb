import type {SyncFinding} from '../../finding';
import type {Range, Section, SyncDocument, Words} from '../../model';
import {fileRange, positionAt} from '../../read/places';
import {walkBlocks, wordsOf} from '../../read/walk';
import type {ContractData, KnownLabel, OwnedValue} from './data';
import {literalsIn, type LiteralKind} from './literal-kinds';
import {contractNamed, placeIn, sideOf, type ContractPage, type PageRule} from './page';

/** What a contract owns stands on no page as a literal: a tag shows it, so that it is changed in one place. */
export const contractLiteral: PageRule = (page) => {
  if (!page.isGuarded) return [];
  const permissions = new Set(
    page.data.owned.flatMap(({kind, words}) => (kind === 'permission' ? [words.en] : [])),
  );
  return page.document.sections.flatMap((section) => [
    ...wordsOf(section).flatMap(({words}) => [
      ...literalsIn(words.text, permissions).map(({kind, value, start, end}) =>
        finding(page, section, {value, ...ownerOf(kind, value, page)}, fileRange(words, {start, end})),
      ),
      ...boldLabels(words, page.data).map(({label, range}) =>
        finding(
          page,
          section,
          {value: words.text.slice(range.start, range.end), owner: 'labels', tag: tagOf(label)},
          fileRange(words, range),
        ),
      ),
    ]),
    ...walkBlocks(section).flatMap(({block}) =>
      block.kind === 'code'
        ? literalsIn(block.text, permissions).map(({kind, value, start}) =>
            finding(
              page,
              section,
              {value, ...ownerOf(kind, value, page)},
              lineOfCode(page.document, block.range, block.text.slice(0, start)),
            ),
          )
        : [],
    ),
  ]);
};

type Args = {readonly value: string; readonly owner: string; readonly tag: string};

function finding(page: ContractPage, section: Section, args: Args, range: Range): SyncFinding {
  return {code: 'contract-literal', severity: 'error', args, ...placeIn(page, range, section)};
}

/** Of several facts that read alike, the page's own contract's. What nobody owns yet has a tag to be named. */
function ownerOf(kind: LiteralKind, value: string, {document, data}: ContractPage): Omit<Args, 'value'> {
  const named = contractNamed(document);
  const wanted = plain(value);
  const fits = ({kind: found, words}: OwnedValue): boolean =>
    (kind === 'permission') === (found === 'permission') && plain(words[sideOf(document)]) === wanted;
  const all = data.owned.filter(fits);
  const own = all.find(({owner}) => owner === named) ?? all[0];
  if (!own)
    return {
      owner: named ?? 'platform',
      tag: named === undefined ? '<PlatformFact id="…"/>' : '<Fact id="…"/>',
    };
  const {owner, tag} = own;
  const isElsewhere = owner !== named && data.contracts.some(({id}) => id === owner);
  return {owner, tag: isElsewhere ? tag.replace('/>', ` integration="${owner}"/>`) : tag};
}

function boldLabels({text, marks}: Words, {labels}: ContractData): {label: KnownLabel; range: Range}[] {
  return marks.flatMap(({kind, start, end}) => {
    if (
      kind !== 'strong' ||
      marks.some((mark) => mark.start >= start && mark.end <= end && mark.kind !== 'strong')
    ) {
      return [];
    }
    const bold = text.slice(start, end).replaceAll('’', "'");
    const label = labels.find(({en, fr}) => [en, fr].some((words) => words?.replaceAll('’', "'") === bold));
    return label ? [{label, range: {start, end}}] : [];
  });
}

function tagOf({key, en, needsKey}: KnownLabel): string {
  return needsKey ? `<Ui k="${key}">${en}</Ui>` : `<Ui>${en}</Ui>`;
}

/** The whole line of the file: the text of code does not say where in its lines it begins. */
function lineOfCode({lineStarts}: SyncDocument, {start, end}: Range, before: string): Range {
  const line = positionAt(lineStarts, start).line + before.split('\n').length;
  const from = Math.min(lineStarts[line - 1] ?? start, end);
  return {start: from, end: Math.max(from, Math.min(end, (lineStarts[line] ?? end + 1) - 1))};
}

function plain(words: string): string {
  return words.replaceAll(/[\s\u00a0\u202f]+/g, ' ').replaceAll('’', "'");
}
