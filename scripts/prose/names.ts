/** What stands in sentences without being prose: neither spelling nor style has a say in it. */
import {standIn} from './passage';

/** Addresses, names with dots, underscores or capitals inside, placeholders, and lines that Microsoft prints. */
const names = new RegExp(
  [
    /https?:\/\/\S+/,
    /[\w…*-]{2,}(?:[._][\w*-]{2,}|\.\*)+(?:\/\S*)?/,
    /\w*[a-z][A-Z]\w*/,
    /\{\w+\}/,
    /AADSTS\d+: .+/,
  ]
    .map(({source}) => source)
    .join('|'),
  'g',
);

/** Something of each of them, found at a glance. */
const sign = /[._][\w*-]|[a-z][A-Z]|\{\w|:\/\/|AADSTS/;

const quotation = /“[^”]*”|«[^»]*»/g;

/** The text with stand-ins for names, each character in its place. */
export function maskNames(text: string): string {
  return sign.test(text) ? text.replace(names, (name) => standIn.repeat(name.length)) : text;
}

/** Tells of a place whether it is quoted: captions and people are quoted in their own words. */
export function quotedPlaces(text: string): (at: number) => boolean {
  const quotations = [...text.matchAll(quotation)];
  return (at) => quotations.some(({index, 0: {length}}) => at > index && at < index + length);
}
