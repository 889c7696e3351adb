import type {MeaningArgs} from '../../finding';
import type {WordsFor} from '../words';

const quote = (words: string) => `“${words}”`;

export const meaning: WordsFor<MeaningArgs> = {
  'negation-differs': {
    title: 'Yes in one language, no in the other',
    message: ({expected, found}, {source, translation}) =>
      `The two languages seem to say the opposite: ${quote(expected)} in ${source}, ${quote(found)} in ${translation}.`,
    remedy: () => 'Read the two sentences side by side, and correct the one that is wrong.',
  },
  'obligation-differs': {
    title: 'Required in one language, optional in the other',
    message: ({expected, found}, {source, translation}) =>
      `What must be done in one language seems to be optional in the other: ${quote(expected)} in ${source}, ${quote(found)} in ${translation}.`,
    remedy: () => 'Read the two sentences side by side, and correct the one that is wrong.',
  },
  'text-much-shorter': {
    title: 'Much shorter than in the other language',
    message: ({expected, found}) =>
      `A sentence seems to be missing: ${found} characters, where the other language lets expect about ${expected}.`,
    remedy: () => 'Look for the sentence that only the other language has, and translate it or take it out.',
  },
  'left-untranslated': {
    title: 'Not translated',
    message: ({found}, {source}) => `This is still in ${source}: ${quote(found)}.`,
    remedy: () => 'Translate it, or mark it as code or as a quotation if readers see it in that language.',
  },
};
