import type {TermArgs} from '../../finding';
import type {WordsFor} from '../words';

const quote = (words: string) => `“${words}”`;

const rules: Readonly<Record<string, string>> = {
  guillemets: 'French quotation marks, with a no-break space inside',
  apostrophe: 'a curved apostrophe',
  ellipsis: 'one character for the ellipsis',
  ordinal: 'ordinals are abbreviated with an “e”',
  punctuation: 'a no-break space before this mark',
  units: 'a no-break space after the number',
  space: 'one space, and none before a comma or full stop',
};

/** Spaces that look alike are named. */
function show(text: string): string {
  return quote(text.replaceAll('\u00a0', '[U+00A0]').replaceAll('\u202f', '[U+202F]'));
}

export const terms: WordsFor<TermArgs> = {
  'term-not-used': {
    title: 'Term of the glossary not used',
    message: ({source, expected}, languages) =>
      `${quote(source)} stands in ${languages.source}, and ${quote(expected)} nowhere in this section in ${languages.translation}.`,
    remedy: ({expected}) => `Write ${quote(expected)}, or change the glossary.`,
  },
  'term-rejected': {
    title: 'Word that the glossary rejects',
    message: ({found, expected}) =>
      `${quote(found)} is not the word for it here: the glossary has ${quote(expected)}.`,
    remedy: ({expected}) => `Write ${quote(expected)}, in the form that the sentence needs.`,
  },
  'link-locale': {
    title: 'Link to Microsoft in another language',
    message: ({found, expected, url}, {translation}) =>
      `${url} shows Microsoft’s page in “${found}”; readers of ${translation} have “${expected}”.`,
    remedy: ({found, expected}) =>
      `Write “${expected}” in place of “${found}” in the address, or leave the language out. --fix does it where Microsoft shows another language by itself if it has to.`,
  },
  typography: {
    title: 'French typography',
    message: ({found, expected, rule}) =>
      `${show(found)} should be ${show(expected)}${rules[rule] === undefined ? '' : `: ${rules[rule]}`}.`,
    remedy: () => 'Run the check with --fix: it changes nothing else.',
  },
};
