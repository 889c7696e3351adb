/**
 * Puts a note beside facts and labels that may age: where they come from and when that was read. Only where a reader
 * should wonder: limits and dates, and whatever is in doubt; and only the first time that a page names it.
 */
import type {Parent, Root, RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {SourceNoteProps} from '../components/SourceNote';
import type {Label} from '../core/contracts/catalogue';
import {subjectOf} from '../core/contracts/claims';
import type {Fact} from '../core/contracts/facts';
import {isWeak, type Reading} from '../core/contracts/freshness';
import type {Provenance} from '../core/contracts/schema';
import {textElement} from './nodes';
import type {Page} from './page';
import {readingProps} from './reading';
import {sourceWords} from './source-words';

/** What a tag knew of the fact it wrote down; kept on the node until the whole page is there. */
type Told = {readonly id: string; readonly about: string; readonly reading: Reading; readonly source: string};

declare module 'mdast' {
  // Declaration merging is how mdast's types take a plugin's own data.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Data {
    told?: Told;
  }
}

/** Marks a node as the place of a fact, if the fact deserves a note. */
export function tellFact<N extends RootContent>(node: N, id: string, fact: Fact, words: string): N {
  const {provenance, kind} = fact;
  const ages = kind === 'date' || (kind === 'number' && fact.unit !== undefined && fact.unit !== 'count');
  const own = provenance.status === 'derived';
  if (!(isWeak(provenance.status) || (ages && !own))) return node;
  return tell(node, `fact-${id}`, words, {...provenance, about: subjectOf(fact)});
}

/** The same for a portal label: only one that is in doubt. */
export function tellLabel<N extends RootContent>(node: N, label: Label, {locale}: Page): N {
  if (!isWeak(label.status)) return node;
  const words = (locale === 'fr' ? label.fr : null) ?? label.en;
  return tell(node, `label-${label.key}`, words.replace('{tenant}', '…'), {...label, about: 'label'});
}

function tell<N extends RootContent>(node: N, id: string, about: string, fact: Provenance & Reading): N {
  const {verifiedOn, status, source} = fact;
  const told: Told = {id, about, source, reading: {verifiedOn, status, about: fact.about}};
  return {...node, data: {...node.data, told}};
}

/** Inserts the notes. A button belongs in no link and in no heading. */
export function placeSourceNotes(tree: Root, page: Page): void {
  const placed = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading' || node.type === 'link') return SKIP;
    const told = 'data' in node ? node.data?.told : undefined;
    if (!told || parent === undefined || index === undefined || placed.has(told.id)) return undefined;
    placed.add(told.id);
    insert(parent, index + 1, textElement('SourceNote', noteProps(told, page)));
    return [SKIP, index + 2];
  });
}

function insert(parent: Parent, index: number, note: RootContent): void {
  parent.children.splice(index, 0, note);
}

function noteProps({id, about, reading, source}: Told, {locale}: Page): SourceNoteProps {
  const {status} = reading;
  return {
    id: `source-${id.replace(/[^\w-]/g, '-')}`,
    about,
    sources: sourceWords({source, status}, locale),
    ...(status === 'community' || status === 'unverified' ? {doubt: status} : {}),
    ...readingProps(reading, locale),
  };
}
