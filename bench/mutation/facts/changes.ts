/** Plausible wrong values: what a writer in a hurry would write. Each is another value than the one it is made from. */
import type {Random} from '../../links/corpus/random';

export type Value = string | number | boolean;

/** @returns undefined where no wrong value comes to mind */
export type Change = (value: Value, random: Random, others: readonly Value[]) => Value | undefined;

/** Two neighbouring characters of a kind change places; where all are alike, the last one becomes another. */
export const swapDigits: Change = (value, random) => {
  const text = String(value);
  const places = [...text.matchAll(/(?=([0-9a-f])([0-9a-f]))/gi)]
    .filter(([, left, right]) => left !== right)
    .map(({index}) => index);
  if (places.length === 0)
    return text.replace(/[0-9](?!.*[0-9])/s, (digit) => String((Number(digit) + 1) % 10));
  const at = random.pick(places);
  return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
};

/** Another value that stands elsewhere in a place of the same kind. */
export const another: Change = (value, random, others) => {
  const different = [...new Set(others)].filter((other) => other !== value);
  return different.length === 0 ? undefined : random.pick(different);
};

export const flip: Change = (value) => !value;

/** @param values all that the schema allows there */
export const oneOf =
  (...values: readonly Value[]): Change =>
  (value, random) =>
    another(value, random, values);

/** A digit too many, one swapped, one off. */
export const wrongNumber: Change = (value, random) => {
  const number = Number(value);
  return random.pick([number + 1, number * 10, number > 1 ? number - 1 : number + 2]);
};

/** One day, one month or one year off, as a date that exists. */
export const wrongDate: Change = (value, random) => {
  const date = new Date(`${String(value)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  const [days, months] = random.pick([
    [1, 0],
    [0, 1],
    [0, 12],
  ] as const);
  date.setUTCMonth(date.getUTCMonth() + months, date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** Another host, another letter in the path, a slash at the end. */
export const wrongAddress: Change = (value, random) => {
  const text = String(value);
  const [, scheme = '', host = '', rest = ''] = /^(https?:\/\/)([^/]+)(.*)$/s.exec(text) ?? [];
  if (host === '') return undefined;
  const changes = [scheme + otherHost(host) + rest];
  if (/[a-z]{3}/.test(rest)) changes.push(scheme + host + wrongWord(rest, random));
  return random.pick(changes);
};

function otherHost(host: string): string {
  return host.endsWith('.com')
    ? host.replace(/\.com$/, '.net')
    : host.replace(/^[^.]+/, (name) => `${name}s`);
}

/** A letter left out of the longest word, as by a typist; short texts get one more. */
export const wrongText: Change = (value, random) => wrongWord(String(value), random);

function wrongWord(text: string, random: Random): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  if (words.length === 0) return `${text}s`;
  const {0: word, index} = random.pick(words);
  const at = index + 1 + random.whole(word.length - 2);
  return text.slice(0, at) + text.slice(at + 1);
}

/** A figure in words, off by one. */
export const wrongFigure: Change = (value, random) => {
  const text = String(value);
  const figures = [...text.matchAll(/\d+/g)];
  if (figures.length === 0) return undefined;
  const {0: figure, index} = random.pick(figures);
  return text.slice(0, index) + String(Number(figure) + 1) + text.slice(index + figure.length);
};
