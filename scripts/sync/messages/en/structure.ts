import type {BlockName, StructureArgs} from '../../finding';
import type {WordsFor} from '../words';

/** With their article. */
const names: Readonly<Record<BlockName, string>> = {
  paragraph: 'a paragraph',
  'numbered-list': 'a numbered list',
  'bulleted-list': 'a bulleted list',
  'list-item': 'a list item',
  table: 'a table',
  code: 'a code block',
  admonition: 'an admonition',
  quote: 'a quote',
  image: 'an image',
  footnote: 'a footnote',
  tag: 'a tag',
  heading: 'a heading',
  rule: 'a horizontal rule',
  expression: 'an expression',
};

const quoted = (words: string) => (words === '' ? '' : `: “${words}”`);
const shown = (value: string) => (value === '' ? 'nothing' : `“${value}”`);

export const structure: WordsFor<StructureArgs> = {
  'section-missing': {
    title: 'Section not translated',
    message: ({title}, {translation}) => `The ${translation} page lacks the section${quoted(title)}.`,
    remedy: () => 'Translate it, or remove it from the source.',
  },
  'section-extra': {
    title: 'Section without a source',
    message: ({title}, {source}) => `The ${source} page lacks the section${quoted(title)}.`,
    remedy: () => 'Add it to the source, or remove it from the translation.',
  },
  'section-moved': {
    title: 'Section in another place',
    message: ({title, after}, {source}) =>
      `“${title}” stands elsewhere: in ${source} it ${after === '' ? 'comes first' : `follows “${after}”`}.`,
    remedy: () => 'Put it in the same place in both languages.',
  },
  'heading-id-differs': {
    title: 'Heading with another id',
    message: ({expected, found}) => `The id of this heading is “${found}”, but “${expected}” in the source.`,
    remedy: ({expected}) => `Write “${expected}”, so that links reach the section in both languages.`,
  },
  'heading-id-missing': {
    title: 'Heading without the id of the source',
    message: ({expected}) =>
      `This heading has no id of its own: links to “#${expected}” do not reach it in the translation.`,
    remedy: ({expected}) => `Write the id “${expected}” after the heading.`,
  },
  'heading-level-differs': {
    title: 'Heading of another level',
    message: ({expected, found}) =>
      `This heading is of level ${found}, but of level ${expected} in the source.`,
    remedy: () => 'Give it the same number of # in both languages.',
  },
  'block-missing': {
    title: 'Content missing in the translation',
    message: ({kind, words}, {translation}) =>
      `The ${translation} page lacks ${names[kind]}${quoted(words)}.`,
    remedy: () => 'Translate it, or remove it from the source.',
  },
  'block-extra': {
    title: 'Content missing in the source',
    message: ({kind, words}, {source}) => `The ${source} page lacks ${names[kind]}${quoted(words)}.`,
    remedy: () => 'Add it to the source, or remove it from the translation.',
  },
  'block-moved': {
    title: 'Content in another place',
    message: ({kind, words}) =>
      `This ${names[kind].replace(/^an? /, '')} stands elsewhere in the source${quoted(words)}.`,
    remedy: () => 'Put it in the same place in both languages.',
  },
  'list-kind-differs': {
    title: 'Numbered in one language, bulleted in the other',
    message: ({expected, found}) => `This list is ${found}, but ${expected} in the source.`,
    remedy: () => 'Number what is done in order, in both languages.',
  },
  'list-length-differs': {
    title: 'Lists of different lengths',
    message: ({expected, found, kind}) =>
      `This ${kind} list has ${found} items, but ${expected} in the source.`,
    remedy: () => 'Compare them one by one.',
  },
  'steps-in-other-order': {
    title: 'Steps in another order',
    message: ({expected, found}) => `What is step ${found} here is step ${expected} in the source.`,
    remedy: () => 'Put the steps in the same order in both languages.',
  },
  'table-shape-differs': {
    title: 'Tables of different shapes',
    message: ({expectedRows, expectedColumns, foundRows, foundColumns}) =>
      `This table has ${foundRows} rows (its head counted) and ${foundColumns} columns, but ${expectedRows} and ${expectedColumns} in the source.`,
    remedy: () => 'Add what is missing, or remove what is too much.',
  },
  'admonition-kind-differs': {
    title: 'Admonition of another kind',
    message: ({expected, found}) => `This is a “${found}”, but a “${expected}” in the source.`,
    remedy: ({expected}) => `Make it a “${expected}”, or change the source.`,
  },
  'code-differs': {
    title: 'Different code',
    message: ({expected, found}) => `The code says ${shown(found)}, but ${shown(expected)} in the source.`,
    remedy: () => 'Copy the code of the right one; only its comments are translated.',
  },
  'code-language-differs': {
    title: 'Code in another language',
    message: ({expected, found}) => `The fence says ${shown(found)}, but ${shown(expected)} in the source.`,
    remedy: () => 'Write the same language after the fence.',
  },
  'image-differs': {
    title: 'Different image',
    message: ({expected, found}) => `The image is “${found}”, but “${expected}” in the source.`,
    remedy: () => 'Use the same image, or one of the same name in a folder of the language.',
  },
  'tag-missing': {
    title: 'Tag missing in the translation',
    message: ({tag}, {translation}) => `The ${translation} page lacks ${tag} here.`,
    remedy: () => 'Add it, or remove it from the source.',
  },
  'tag-extra': {
    title: 'Tag missing in the source',
    message: ({tag}, {source}) => `The ${source} page lacks ${tag} here.`,
    remedy: () => 'Add it to the source, or remove it from the translation.',
  },
  'tag-props-differ': {
    title: 'Tag with other values',
    message: ({tag, prop, expected, found}) =>
      `<${tag}> has ${shown(found)} for ${prop}, but ${shown(expected)} in the source.`,
    remedy: ({prop}) => `Give ${prop} the same value in both languages.`,
  },
};
