import type {FreshnessArgs, LockFault} from '../../finding';
import type {WordsFor} from '../words';

const faults = {
  conflict: 'git left a conflict in it',
  'not-json': 'this line is no JSON',
  'not-a-section': 'this line describes no section',
  'key-twice': 'this section stands there twice, and the first line counts',
  'other-version': 'another version of this program wrote it',
} as const satisfies Record<LockFault, string>;

const accept = 'accept both as they are with --accept and a reason';

export const freshness: WordsFor<FreshnessArgs> = {
  'source-changed-alone': {
    title: 'Changed in one language only',
    message: ({before, after}, {source, translation}) =>
      `${changed(source, before, after)} The ${translation} has not followed.`,
    remedy: (_args, {translation}) => `Bring the ${translation} up to date, or ${accept}.`,
  },
  'translation-changed-alone': {
    title: 'Translation changed alone',
    message: ({before, after}, {source, translation}) =>
      `${changed(translation, before, after)} The ${source} has not followed.`,
    remedy: (_args, {source}) => `Make the same change in the ${source}, or ${accept}.`,
  },
  'section-not-accepted': {
    title: 'Not accepted yet',
    message: (_args, {source, translation}) =>
      `Nobody has accepted the ${source} and the ${translation} of this together: later changes of one language will go unnoticed.`,
    remedy: () => 'Compare the two, then run check:sync with --accept.',
  },
  'accepted-section-gone': {
    title: 'Accepted section is gone',
    message: ({key}) => `The lock file still holds the section “${key}”, which neither language has.`,
    remedy: () => 'Run check:sync with --accept to drop it from the lock file.',
  },
  'accepted-page-gone': {
    title: 'Accepted page is gone',
    message: () => 'This lock file belongs to a page that neither language has.',
    remedy: () => 'Delete it, or move it to where the page went: its path is that of the page.',
  },
  'lock-not-readable': {
    title: 'Lock file cannot be read',
    message: ({reason}) => `The lock file cannot be read in full: ${faults[reason]}.`,
    remedy: ({reason}) =>
      reason === 'other-version'
        ? 'Use the version of this program that the site was last accepted with, or a later one.'
        : 'Compare the sections in question, then accept the whole page anew with --accept: damaged lines go.',
  },
};

function changed(language: string, before: string, after: string): string {
  if (before === '') return `Since both were accepted, this came in the ${language}: “${after}”.`;
  if (after === '') return `Since both were accepted, this went from the ${language}: “${before}”.`;
  return `Since both were accepted, the ${language} changed from “${before}” to “${after}”.`;
}
