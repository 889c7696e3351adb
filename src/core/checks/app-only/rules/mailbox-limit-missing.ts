/** The application opened a mailbox that lies outside its limit. */
import {finding, type AppOnlyRule} from '../rule';

export const mailboxLimitMissing: AppOnlyRule<'mailbox-limit-missing'> = ({calls}, expectation) =>
  calls.some(({mailbox, outcome}) => mailbox === 'outside' && outcome.kind === 'answered')
    ? finding('mailbox-limit-missing', 'error', {}, expectation)
    : undefined;
