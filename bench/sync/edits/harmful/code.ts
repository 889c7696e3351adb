/** Fences, and what stands between backticks. */
import type {Family, Line, Page} from '../../model';
import {eachMatch, removing, shorten} from '../propose';

const codes = [
  'code-differs',
  'block-missing',
  'block-extra',
  'fact-differs',
  'fact-missing',
  'fact-extra',
] as const;

export const codeFamilies: readonly Family[] = [
  {
    name: 'code-line-changed',
    codes,
    propose: (page) =>
      statements(page).map((line) => ({
        changes: [{start: line.end, end: line.end, to: tail(line.text)}],
        fact: `${shorten(line.text)} gets more`,
      })),
  },
  {
    name: 'code-line-removed',
    codes,
    propose: (page) =>
      statements(page).map((line) => ({changes: removing([line]), fact: shorten(line.text)})),
  },
  {
    name: 'code-value',
    codes,
    propose: ({fenced}) =>
      eachMatch(
        fenced,
        /(?<!(?:#|\/\/|REM) .*)(?<=[=:(,] ?)\d{1,5}(?:\.\d+)?(?=[,;)\s]|$)/gm,
        ({0: number}) => String(Number(number) + 1),
      ),
  },
  {
    name: 'code-string',
    codes,
    propose: ({fenced}) =>
      eachMatch(fenced, /(?<=["'])[A-Za-z][\w.]{2,}(?=["'])/g, ({0: word}) => `${word}2`),
  },
  {
    name: 'inline-code',
    codes,
    propose: ({inline}) =>
      eachMatch(inline, /(?<=\0)[A-Za-z_][\w.]{3,}(?=\0)/g, ({0: word}) =>
        /\.(?:Read|Send)/.test(word) ? undefined : `${word}X`,
      ),
  },
  {
    name: 'code-language',
    codes: ['code-language-differs', 'code-differs'],
    propose: ({lines}) =>
      lines.flatMap(({start, text, zone}) => {
        const lang = /^\s*(?:`{3}|~{3}) ?(\w+)/.exec(text);
        if (zone !== 'fence' || !lang?.[1]) return [];
        const at = start + lang[0].length;
        return [{changes: [{start: at - lang[1].length, end: at, to: 'text2'}], fact: `${lang[1]} → text2`}];
      }),
  },
  {
    name: 'code-block-removed',
    codes,
    propose: (page) =>
      fences(page).map((lines) => ({
        changes: removing(lines),
        fact: `${lines.length} lines of code`,
      })),
  },
];

/** Lines that do something: no comment, no mere bracket. */
function statements({lines}: Page): Line[] {
  return lines.filter(({zone, text}) => {
    const words = text.trim();
    return (
      zone === 'code' &&
      words.length > 8 &&
      !/^(?:#|\/\/|<!--|REM )/.test(words) &&
      !/ (?:#|\/\/) /.test(words) &&
      /\w{3}/.test(words) &&
      !words.endsWith('\\') &&
      !words.endsWith('`')
    );
  });
}

function tail(line: string): string {
  if (/[\])};,]$/.test(line)) return ' x2';
  return line.endsWith('"') ? ' --verbose' : '2';
}

function fences({lines}: Page): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.zone === 'fence') {
      if (open) {
        blocks.push([...open, line]);
        open = undefined;
      } else open = [line];
    } else open?.push(line);
  }
  return blocks;
}
