import type {Subject} from '../../core/contracts/freshness';
import {link, table, text, textElement} from '../nodes';
import {contractOf} from '../page';
import {readingProps} from '../reading';
import type {Tag} from '.';

const heads = {
  en: {page: 'Page', read: 'Last read'},
  fr: {page: 'Page', read: 'Dernière lecture'},
} as const;

/** What a page tells is how something is done: that is how fast it ages. */
const about: Subject = 'procedure';

/** `<Sources/>`: the pages this guide rests on, with the day each was last read and until when that counts. */
export const sources: Tag = (node, page) => {
  const contract = contractOf(page, node);
  const head = heads[page.locale];
  const rows = contract.sources.map(({title, url, verifiedOn}) => [
    [link(url, title)],
    [textElement('ReadOn', readingProps({verifiedOn, status: 'verified', about}, page.locale))],
  ]);
  return [table([[[text(head.page)], [text(head.read)]], ...rows])];
};
