/** Labels of the navigation bar and the footer, under the keys that the classic theme gives them. */
import {asRecord, isRecord} from '../../../links/routes/content';
import type {ShownWords} from '../files';
import type {Said, SourceWords} from './said';

export function navbarWords({navbar, configFile = ''}: ShownWords): Said {
  const bar = asRecord(navbar.data);
  const {add, said} = collector(configFile);
  // Names of the site: a language may have its own, and need not.
  add('title', bar['title'], true);
  add('logo.alt', asRecord(bar['logo'])['alt'], true);
  const visit = (items: unknown): void => {
    for (const item of listOf(items)) {
      addLabel(add, 'item.label.', item['label']);
      visit(item['items']);
    }
  };
  visit(bar['items']);
  return said;
}

export function footerWords({footer, configFile = ''}: ShownWords): Said {
  const foot = asRecord(footer.data);
  const {add, said} = collector(configFile);
  for (const link of listOf(foot['links'])) {
    addLabel(add, 'link.title.', link['title']);
    addLabel(add, 'link.item.label.', link['label']);
    for (const item of listOf(link['items'])) addLabel(add, 'link.item.label.', item['label']);
  }
  add(
    'copyright',
    foot['copyright'],
    typeof foot['copyright'] === 'string' && !/\p{Ll}{4}/u.test(foot['copyright']),
  );
  add('logo.alt', asRecord(foot['logo'])['alt'], true);
  return said;
}

type Add = (key: string, words: unknown, isOptional?: boolean) => void;

function collector(source: string): {readonly add: Add; readonly said: Map<string, SourceWords>} {
  const said = new Map<string, SourceWords>();
  return {
    said,
    add: (key, words, isOptional = false) => {
      // Without words it shows nothing; its key is one all the same.
      if (typeof words !== 'string') return;
      said.set(key, {words, source, ...((isOptional || words.trim() === '') && {isOptional: true})});
    },
  };
}

function addLabel(add: Add, prefix: string, label: unknown): void {
  if (typeof label === 'string' && label !== '') add(`${prefix}${label}`, label);
}

function listOf(items: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(items) ? items.filter(isRecord) : [];
}
