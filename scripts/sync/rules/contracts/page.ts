/** A page as these rules see it: one language at a time. */
import type {SyncFinding} from '../../finding';
import type {Range, Section, SyncDocument} from '../../model';
import type {ContractData, ContractOutline} from './data';

export type ContractPage = {
  readonly document: SyncDocument;
  /** Titles of sections in the source's language, by key. */
  readonly titles: ReadonlyMap<string, string>;
  readonly data: ContractData;
  /** Whether nothing that a contract owns may be written out here. */
  readonly isGuarded: boolean;
};

export type PageRule = (page: ContractPage) => readonly SyncFinding[];

/** Which wording of `{en, fr}` the page's readers get; English where there is none in their language. */
export function sideOf({language}: SyncDocument): 'en' | 'fr' {
  return /^fr(?![a-z])/i.test(language) ? 'fr' : 'en';
}

/** Id of the contract that the page is the guide of, whether or not there is one of that name. */
export function contractNamed({frontMatter}: SyncDocument): string | undefined {
  const named = frontMatter['integration'];
  return typeof named === 'string' ? named : undefined;
}

export function contractOf({document, data}: ContractPage): ContractOutline | undefined {
  const named = contractNamed(document);
  return data.contracts.find(({id}) => id === named);
}

type Placed = Pick<SyncFinding, 'section' | 'sectionTitle' | 'at'>;

/** Where a finding is, and in which section: none before the first heading. */
export function placeIn({document, titles}: ContractPage, range: Range, section?: Section): Placed {
  const at = {file: document.file, range};
  if (!section || section.key === '') return {at};
  return {at, section: section.key, sectionTitle: titles.get(section.key) ?? section.title.text};
}

/** The page's first characters: what concerns the whole of it. */
export const top: Range = {start: 0, end: 0};
