/** Admonitions, pictures, footnotes, tags, paragraphs, sentences. */
import type {Family, Line, Page} from '../../model';
import {eachMatch, removing, shorten, statesFact} from '../propose';

const gone = ['block-missing', 'block-extra', 'fact-missing', 'fact-extra', 'text-much-shorter'] as const;
const demoted: Readonly<Record<string, string>> = {
  danger: 'note',
  warning: 'tip',
  caution: 'info',
  info: 'danger',
  note: 'warning',
  tip: 'warning',
};

export const blockFamilies: readonly Family[] = [
  {
    name: 'admonition-removed',
    codes: [...gone],
    propose: (page) =>
      admonitions(page).map((lines) => ({changes: removing(lines), fact: shorten(lines[0]?.text ?? '')})),
  },
  {
    name: 'admonition-unwrapped',
    codes: ['admonition-kind-differs', ...gone],
    propose: (page) =>
      admonitions(page).flatMap((lines) => {
        const [first, last] = [lines[0], lines.at(-1)];
        return first && last ? [{changes: removing([first, last]), fact: shorten(first.text)}] : [];
      }),
  },
  {
    name: 'admonition-kind',
    codes: ['admonition-kind-differs'],
    propose: ({text}) => eachMatch(text, /(?<=^:::)[a-z]+/gm, ({0: kind}) => demoted[kind]),
  },
  {
    name: 'image-changed',
    codes: ['image-differs'],
    propose: ({text}) =>
      eachMatch(text, /(?<=!\[.*\]\([^)\s]*)[\w-]+(?=\.(?:png|webp|svg)\))/g, ({0: name}) => `${name}-old`),
  },
  {
    name: 'image-removed',
    codes: ['block-missing', 'block-extra', 'image-differs'],
    propose: ({lines}) =>
      lines
        .filter(({text}) => text.startsWith('!['))
        .map((line) => ({changes: removing([line]), fact: shorten(line.text)})),
  },
  {
    name: 'footnote-removed',
    codes: [...gone],
    propose: ({text, lines, sections}) =>
      lines.flatMap((line) => {
        const label = /^\[(\^\w+)\]: /.exec(line.text)?.[1];
        const call = label ? text.indexOf(`[${label}]`) : -1;
        if (!label || call < 0) return [];
        const changes = [{start: call, end: call + label.length + 2, to: ''}, ...removing([line])];
        return [
          {
            changes,
            fact: shorten(line.text),
            alsoSections: [sections.findLastIndex(({start}) => start <= line.start)],
          },
        ];
      }),
  },
  {
    name: 'tag-prop',
    codes: ['tag-props-differ', 'tag-missing', 'tag-extra'],
    propose: ({text}) =>
      eachMatch(
        text,
        /(?<=<[A-Z]\w+(?: \w+="[^"\n]*")* (?:id|value|scale|since|channel|groupId)=")[^"\n]+/g,
        ({0: value}) => `${value}1`,
      ),
  },
  {
    name: 'tag-removed',
    codes: ['tag-missing', 'tag-extra', 'block-missing', 'block-extra'],
    propose: ({lines}) =>
      lines
        .filter(({text}) => /^<[A-Z][^<>]*\/>$/.test(text))
        .map((line) => ({changes: removing([line]), fact: shorten(line.text)})),
  },
  {
    name: 'paragraph-removed',
    codes: [...gone],
    propose: (page) =>
      paragraphs(page)
        .filter(({text}) => text.length > 60)
        .map((line) => ({changes: removing([line]), fact: shorten(line.text)})),
  },
  {
    name: 'sentence-dropped',
    codes: [...gone],
    propose: (page) =>
      paragraphs(page).flatMap(({start, text}) => {
        const sentences = [...text.matchAll(/(?<=^|[.?!] )[^.?!]*(?:[.?!](?! |$)[^.?!]*)*[.?!](?: |$)/g)];
        if (sentences.length < 2) return [];
        return sentences
          .filter(({0: words}) => words.length > 30 && statesFact(words) && isBalanced(words))
          .map(({index, 0: words}) => ({
            changes: [{start: start + index, end: start + index + words.length, to: ''}],
            fact: shorten(words),
          }));
      }),
  },
];

/** Single lines between blank ones, in no list. */
export function paragraphs({lines}: Page): Line[] {
  return lines.filter(
    ({zone, text}, nth) =>
      zone === 'prose' &&
      (lines[nth - 1]?.zone ?? 'blank') === 'blank' &&
      (lines[nth + 1]?.zone ?? 'blank') === 'blank' &&
      /^[\p{L}*`“«]/u.test(text) &&
      !text.startsWith('import ') &&
      !text.startsWith('<'),
  );
}

function admonitions({lines}: Page): Line[][] {
  const found: Line[][] = [];
  for (const [nth, line] of lines.entries()) {
    if (!/^:::[a-z]/.test(line.text)) continue;
    const end = lines.findIndex(({text}, at) => at > nth && text.trim() === ':::');
    found.push(lines.slice(nth, end + 1));
  }
  return found;
}

function isBalanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  return (
    count('`') % 2 === 0 && count('**') % 2 === 0 && count('(') === count(')') && count('[') === count(']')
  );
}
