import type {Line} from '../phrases';

/** What a member of a field stands for, and its words. */
export type Member = {
  readonly concepts: readonly string[];
  readonly english: string;
  readonly french: string;
};

/**
 * @param list one field a line: its name, then its members, parted by `;`. Each in English and, behind a stroke, in
 *   French, written as phrases are, with `,` between them; behind a second stroke, what else it stands for
 * @returns concepts named after the first word in English: `role=owner`
 */
export function readFields(list: string): Member[] {
  return list
    .trim()
    .split('\n')
    .flatMap((row) => {
      const at = row.indexOf(':');
      const field = row.slice(0, at);
      return row
        .slice(at + 1)
        .split(';')
        .map((member): Member => {
          const [english = '', french = '', more = ''] = member.trim().split('|');
          const [name = ''] = english.split(/[,/+]/);
          const others = more.split(' ').filter((concept) => concept !== '');
          return {concepts: [`${field}=${name}`, ...others], english, french};
        });
    });
}

export function englishLines(members: readonly Member[]): Line[] {
  return members.map(({concepts, english}) => lineOf(english, concepts));
}

export function frenchLines(members: readonly Member[]): Line[] {
  return members.map(({concepts, french}) => lineOf(french, concepts));
}

function lineOf(words: string, concepts: readonly string[]): Line {
  return [words.replaceAll(',', '|'), ...concepts];
}
