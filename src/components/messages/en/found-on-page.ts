/** What checks of a page found, told elsewhere on it: under its steps, and beside the reader’s values. */
import {idNames} from '../../../core/messages/en/id-names';
import type {CheckName} from '../../../core/checks/outcome';
import type {ObjectIdKind} from '../../../core/entra/learnt-ids';

const checks: Readonly<Record<CheckName, string>> = {
  'sign-in': 'the sign-in check',
  registration: 'the registration check',
  'app-only': 'the check from a terminal',
  ews: 'the check from a terminal (Exchange Web Services)',
};

export const foundOnPage = {
  foundBy: (by: readonly CheckName[], isPractice: boolean) =>
    `${isPractice ? 'In practice, found by' : 'Found by'} ${by.map((check) => checks[check]).join(' and ')}:`,
  remark: 'Remark:',
  again: (check: CheckName) => `Run ${checks[check]} again to see why`,
  news: (titles: readonly string[]) => `What was found stands under: ${titles.join('; ')}.`,
  mistaken: {
    clientId: (is: ObjectIdKind) =>
      `This is ${idNames[is]}. Expected: the Application (client) ID, on the overview page under App registrations.`,
    objectId: (is: ObjectIdKind) =>
      `This is ${idNames[is]}. Expected: the Object ID on the overview page under Enterprise applications.`,
    other: (is: ObjectIdKind) => `This is ${idNames[is]}. Expected: another value.`,
  },
} as const;
