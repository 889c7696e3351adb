import type {PairArgs} from '../../finding';
import {countIn} from '../../../report/count';
import type {WordsFor} from '../words';

const count = countIn('en');

const amongForms = (most: number): string => (most > 2 ? `2 to ${most}` : String(most));

/** What keeps a file of words from being read; of a page, the parser says it. */
const reasons: Readonly<Record<string, string>> = {
  'not-json': 'it is no JSON from here on',
  'not-words': 'every key must stand here once, with a “message” of text',
  'not-utf-8': 'it is not UTF-8 from here on',
  'not-text': 'it is no text from here on',
};

export const pairs: WordsFor<PairArgs> = {
  'source-not-readable': {
    title: 'A file cannot be read',
    message: ({reason}) =>
      `This file cannot be read: ${reasons[reason] ?? `the parser says “${reason.replace(/\.$/, '')}”`}.`,
    remedy: () => 'Put it right: until then nothing in it is compared.',
  },
  'pair-not-compared': {
    title: 'Two pages could not be compared',
    message: ({reason}) => `The check itself failed on this page: ${reason}. The others were compared.`,
    remedy: () => 'Report it to those who maintain the check, with both pages.',
  },
  'page-missing': {
    title: 'A page is not translated',
    message: ({expected}, {source, translation}) =>
      expected.endsWith('/')
        ? `Nothing of this directory is in ${translation}: its readers are shown ${source}.`
        : `This page is not in ${translation}: its readers are shown ${source}.`,
    remedy: ({expected}) =>
      `Write ${expected}, or name the page under “untranslated” in the settings if that is meant.`,
  },
  'page-orphan': {
    title: 'A translation has no page',
    message: ({expected}, {source}) =>
      `Nobody is shown this page: there is no ${expected}, of which it would be the translation from ${source}.`,
    remedy: ({expected}) =>
      `Delete it, or give it the name of the page it translates. If it is newer, write ${expected}.`,
  },
  'partial-missing': {
    title: 'A part of pages is not translated',
    message: (_, {source, translation}) =>
      `This part of pages is not in ${translation}: a page that shows it shows it in ${source}, or does not build.`,
    remedy: ({expected}) =>
      `Write ${expected}, or name the part under “untranslated” in the settings if that is meant.`,
  },
  'partial-orphan': {
    title: 'A translated part of pages has no source',
    message: ({expected}) => `This part of pages translates nothing: there is no ${expected}.`,
    remedy: ({expected}) =>
      `Delete it if no page shows it, or give it the name of the part it translates. If it is newer, write ${expected}.`,
  },
  'string-missing': {
    title: 'A string is not translated',
    message: ({words}, {source, translation}) =>
      `“${words}” has no words of its own in ${translation}: its readers are shown ${source}, or nothing.`,
    remedy: ({key}) => `Translate it under the key “${key}”.`,
  },
  'string-orphan': {
    title: 'A translated string is used nowhere',
    message: ({key, words}) => `“${words}” is shown to nobody: the site knows no key “${key}”.`,
    remedy: () => 'Delete it, or give it the key of the label that it translates.',
  },
  'string-placeholders-differ': {
    title: 'A placeholder of a string differs',
    message: ({key, missing, extra}, {translation}) =>
      `In ${translation}, the text of “${key}” ` +
      (missing === ''
        ? `has ${extra}, which nothing fills in.`
        : extra === ''
          ? `lacks ${missing}: what it stands for is not shown.`
          : `has ${extra} instead of ${missing}: nothing fills it in.`),
    remedy: ({missing, extra}) => {
      if (missing !== '' && extra !== '') return `Write ${missing} in place of ${extra}, letter for letter.`;
      return missing === '' ? `Take ${extra} out.` : `Write ${missing} where it belongs, letter for letter.`;
    },
  },
  'string-forms-differ': {
    title: 'A string has another number of forms',
    message: ({key, expected, found}, {translation}) =>
      `In ${translation}, “${key}” has ${count(found, 'form', 'forms')} for its numbers; the site expects ${amongForms(expected)}.`,
    remedy: ({expected}) =>
      expected === 1
        ? 'Leave one text: the bar would be shown.'
        : 'Part the form for one and the form for several with a vertical bar.',
  },
};
