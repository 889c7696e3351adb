import type {FactArgs} from '../../finding';
import type {FactKind} from '../../model';
import type {WordsFor} from '../words';

const names = {
  code: 'the code',
  url: 'the link',
  'redirect-uri': 'the address',
  email: 'the e-mail address',
  guid: 'the GUID',
  permission: 'the permission',
  scope: 'the scope',
  version: 'the version',
  number: 'the number',
  date: 'the date',
  duration: 'the duration',
  label: 'the label',
  placeholder: 'the placeholder',
} as const satisfies Record<FactKind, string>;

export const facts: WordsFor<FactArgs> = {
  'fact-missing': {
    title: 'Fact missing from the translation',
    message: ({kind, expected}, {source, translation}) =>
      `The ${translation} section lacks ${names[kind]} “${expected}”, which the ${source} one states.`,
    remedy: ({expected}, {source, translation}) =>
      `State “${expected}” in the ${translation} page as well, or take it out of the ${source} one.`,
  },
  'fact-extra': {
    title: 'Fact that only the translation states',
    message: ({kind, found}, {source, translation}) =>
      `The ${translation} section states ${names[kind]} “${found}”, which the ${source} one lacks.`,
    remedy: ({found}, {source, translation}) =>
      `Take “${found}” out of the ${translation} page, or state it in the ${source} one as well.`,
  },
  'fact-differs': {
    title: 'The two languages state another fact',
    message: ({kind, expected, found}, {source, translation}) =>
      `In ${source}, ${names[kind]} is “${expected}”; in ${translation}, “${found}”.`,
    remedy: (_, {source, translation}) =>
      `Find out which one is right, and say the same in ${source} and ${translation}.`,
  },
  'facts-in-other-order': {
    title: 'The same facts in another order',
    message: ({kind, expected, found}, {source, translation}) =>
      expected === found
        ? `The ${translation} page has ${names[kind]} “${expected}” in another step or cell than the ${source} one.`
        : `Where the ${source} page has ${names[kind]} “${expected}”, the ${translation} one has “${found}”.`,
    remedy: (_, {source}) => `Put the steps, rows or cells in the order of the ${source} page.`,
  },
};
