import type {SyncFinding} from '../../finding';
import {fileRange} from '../../read/places';
import {wordsOf} from '../../read/walk';
import {standIn} from '../../model';
import type {ContractData, KnownLabel} from './data';
import {nearestOf} from './nearest';
import {contractNamed, placeIn, sideOf, type ContractPage, type PageRule} from './page';
import {tagsIn} from './tags-in';

/** A label that a tag names and the catalogue lacks, or that stands for several and has no key. */
export const labelUnknown: PageRule = (page) => [...taggedLabels(page), ...boldLabels(page)];

/** The French wording that readers get was never seen in the product. Once a page for each label. */
export const labelUnverified: PageRule = (page) => {
  if (sideOf(page.document) !== 'fr') return [];
  const told = new Set<string>();
  return tagsIn(page.document).flatMap((use): SyncFinding[] => {
    const label = use.name === 'Ui' ? labelOf(use.text, use.props['k'], page.data) : undefined;
    if (!label || label.isVerified || told.has(label.key)) return [];
    told.add(label.key);
    return [
      {
        code: 'label-unverified',
        severity: 'note',
        args: {label: label.en, words: label.fr ?? label.en},
        ...placeIn(page, use.range, use.section),
      },
    ];
  });
};

function labelOf(text: string, key: unknown, {labels}: ContractData): KnownLabel | undefined {
  return labels.find((label) => (typeof key === 'string' ? label.key === key : label.en === text));
}

function taggedLabels(page: ContractPage): SyncFinding[] {
  const {labels} = page.data;
  const wordings = labels.map(({en}) => en);
  return tagsIn(page.document).flatMap(({name, props, text, range, section}): SyncFinding[] => {
    // A key that means nothing is told of with the other ids.
    if (name !== 'Ui' || props['k'] !== undefined) return [];
    const place = placeIn(page, range, section);
    const label = labelOf(text, undefined, page.data);
    if (!label) {
      const args = {words: text, ...nearestOf(text, wordings)};
      return [{code: 'label-unknown', severity: 'error', args, ...place}];
    }
    if (!label.needsKey) return [];
    return [
      {
        code: 'tag-id-unknown',
        severity: 'error',
        args: {tag: 'Ui', prop: 'k', id: '', nearest: label.key},
        ...place,
      },
    ];
  });
}

/** What stands before bold words that a reader looks for on the screen; a few small words may come between. */
const leads = {
  en: /(?:^|[^\p{L}])(?:select|choose|click|press|open|tick|check|clear|expand|tap|go to|under)(?: (?:on|the|then|again|tab|page|option|button)){0,2} $/iu,
  fr: /(?:^|[^\p{L}])(?:sélectionne[zr]|choisi(?:ssez|r)|clique[zr]|appuye[zr]|ouvr(?:ez|ir)|coche[zr]|décoche[zr]|développe[zr]|accéde[zr] à|sous|rendez-vous dans)(?: (?:sur|à|dans|le|la|les|l|de|ensuite|l[’']onglet|l[’']option|la page|le bouton)){0,2}[ ’']$/iu,
} as const;

/** Bold words of a guide that are told to be on the screen, though the catalogue has no such label. */
function boldLabels(page: ContractPage): SyncFinding[] {
  const {document, data} = page;
  if (contractNamed(document) === undefined) return [];
  const side = sideOf(document);
  const known = new Set([...data.labels.flatMap(wordingsOf), ...data.names].map(plain));
  const wordings = data.labels.flatMap((label) => (side === 'fr' ? (label.fr ?? label.en) : label.en));
  return document.sections.flatMap((section) =>
    wordsOf(section).flatMap(({words}) =>
      words.marks.flatMap((mark): SyncFinding[] => {
        const bold = words.text.slice(mark.start, mark.end);
        if (mark.kind !== 'strong' || !mayBeLabel(bold) || known.has(plain(bold))) return [];
        if (!leads[side].test(words.text.slice(Math.max(0, mark.start - 60), mark.start))) return [];
        return [
          {
            code: 'label-unknown',
            severity: 'warning',
            args: {words: bold, ...nearestOf(bold, wordings)},
            ...placeIn(page, fileRange(words, mark), section),
          },
        ];
      }),
    ),
  );
}

/** Short, with a capital first, and no sentence. */
function mayBeLabel(bold: string): boolean {
  return (
    /^\p{Lu}/u.test(bold) && !/[.:!?]$/.test(bold) && !bold.includes(standIn) && bold.split(/\s+/).length <= 6
  );
}

function wordingsOf({en, fr, frAlternatives}: KnownLabel): string[] {
  return [en, ...(fr === null ? [] : [fr]), ...frAlternatives];
}

function plain(words: string): string {
  return words.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();
}
