import type {FindingWords} from '../words';
import {language as name, quote, theLink} from './say';

export const language = {
  'page-in-other-language': {
    title: 'Page in another language',
    why: 'Readers find themselves in a language that they did not choose.',
    message: ({otherLocale, own}, link) =>
      own === undefined
        ? `${theLink(link)} leads to a page in ${name(otherLocale)} that has no counterpart in this language.`
        : `${theLink(link)} leads to the ${name(otherLocale)} page. In this language it is ${own}.`,
    remedy: ({own}) =>
      own === undefined
        ? 'Say in the link’s words which language awaits the reader, or translate the page.'
        : 'Link to the file by its relative path: Docusaurus then stays in the reader’s language.',
  },
  'anchor-in-other-language': {
    title: 'Anchor of another language',
    why: 'Readers land at the top of the page and search for themselves.',
    message: ({id, page, otherLocale}, link) =>
      `${theLink(link)} leads to the id ${quote(id)}, which ${page} has in ${name(otherLocale)} only.`,
    remedy: () =>
      'Give the heading the same explicit id in every language, or use the id that it has in this one.',
  },
  'page-not-translated': {
    title: 'Page not translated',
    why: 'Readers get another language’s text under their own menu.',
    message: ({page, shownIn}, link) =>
      `${theLink(link)} leads to ${page}, which nobody has translated: it is shown in ${name(shownIn)}.`,
    remedy: () => 'Nothing is wrong with the link. Translate the page when you can.',
  },
  'microsoft-language': {
    title: 'Microsoft page in another language',
    why: 'Microsoft shows exactly the language that the address names.',
    message: ({found, expected}, link) =>
      `${theLink(link)} asks Microsoft for ${quote(found)}; for this page it should be ${quote(expected)}.`,
    remedy: ({found, expected}) =>
      `Replace ${found} by ${expected}, or leave it out, so that Microsoft chooses the reader’s language.`,
  },
  'microsoft-old-domain': {
    title: 'Former Microsoft domain',
    why: 'Each click costs a redirect, which Microsoft may end.',
    message: ({found, expected}, link) =>
      `${theLink(link)} uses ${found}; this content now lives at ${expected}.`,
    remedy: ({found, expected}) => `Replace ${found} by ${expected}.`,
  },
  'twin-leads-elsewhere': {
    title: 'The other language leads elsewhere',
    why: 'Readers of the two languages are told different things.',
    message: ({otherLocale, otherFile, otherLine, otherTarget}, link) =>
      `${theLink(link)} has a twin in ${name(otherLocale)} (${otherFile}:${otherLine}) that leads elsewhere: ${quote(otherTarget)}.`,
    remedy: () => 'If one of the two was forgotten, bring it into line. If each is right, do nothing.',
  },
  'words-in-other-language': {
    title: 'Words and page in different languages',
    why: 'Readers expect the language of the words that they click.',
    message: ({words, wordsIn, pageIn}, link) =>
      `${theLink(link)} is announced by ${quote(words)}, in ${name(wordsIn)}, and leads to a page in ${name(pageIn)}.`,
    remedy: () => 'Translate the words, or link to the page in their language.',
  },
} satisfies Partial<FindingWords>;
