/** The widget that reads a registration from Microsoft Graph. */
import {registration} from '../../../core/messages/en/registration';
import {
  registrationAudiences,
  registrationConsents,
  registrationFacts,
} from '../../../core/messages/en/registration-facts';

export const registrationCheck = {
  title: 'Check the registration and its consent',
  form: {needsScript: 'Reading the registration needs JavaScript, which is switched off in this browser.'},
  intro:
    'You sign in with this site’s own application, which may only read. It looks at your registration, its enterprise application and what was granted, and compares them with this guide. Nothing is changed, and nothing leaves this page.',
  asks: (permissions: string) =>
    `Asked for, read-only: ${permissions}. An administrator consents once; no secret and no value of yours is read.`,
  notConfigured:
    'This copy of the site has no application of its own for this check. You can practise here, or check the manifest instead:',
  manifestInstead: 'check a manifest without signing in',
  practice: {
    banner: 'Practice mode: this is not Microsoft.',
    bannerMore: 'The organisation and its registration are invented; nothing leaves this browser.',
    scenario: 'What should be wrong?',
  },
  missing: 'Fill in the client ID under “Your values” first.',
  start: 'Sign in and read the registration',
  startPractice: 'Read the practice registration',
  again: 'Read again',
  cancel: 'Cancel',
  signOut: 'Sign out',
  prompt: 'Address of the vendor’s sign-in window (optional)',
  promptHint:
    'Shows whether the vendor asks for consent each time. Only its “prompt” is read; nothing is kept.',
  phases: {
    idle: '',
    preparing: 'Getting ready…',
    'window-opened': 'Waiting for the sign-in window…',
    'window-seems-closed': 'The sign-in window looks closed.',
    'signed-in': 'Signed in.',
    reading: 'Reading the registration…',
    throttled: 'Microsoft asks to wait a moment; going on by itself…',
    done: 'Read.',
    waiting: 'Waiting for the consent to be seen.',
    trouble: 'It could not be read.',
  },
  claim: 'I have granted consent: wait for it',
  waiting: (since: string, next: string) => `Waiting for ${since}. Next look in ${next} s.`,
  stopWaiting: 'Stop waiting',
  gaveUp: 'An hour has passed without it. Grant consent again, then read again.',
  result: ({errors, remarks, unseen}: {errors: number; remarks: number; unseen: number}) => {
    if (errors > 0)
      return errors === 1 ? 'One thing to put right.' : `${String(errors)} things to put right.`;
    if (unseen > 0) return 'Nothing wrong was found, and not everything could be seen.';
    return remarks > 0 ? 'Nothing wrong, with a remark.' : 'Everything is as the guide asks.';
  },
  inPractice: 'In practice mode: it says nothing about your own registration.',
  objectIds: 'Two object IDs, not to be mixed up',
  objectIdOf: {
    'registration-object-id': 'Registration (App registrations)',
    'enterprise-object-id': 'Enterprise application (Enterprise applications)',
  },
  unread: 'Not everything could be read:',
  rows: 'Fact by fact',
  severities: {error: 'To put right', warning: 'Remark'},
  next: 'What to do:',
  step: 'Step to redo:',
  more: 'More about this',
  statuses: {
    passed: 'Right',
    failed: 'Not right',
    'cannot-tell': 'Cannot tell',
    'not-checked': 'Not checked',
  },
  remark: 'Right, and worth a look',
  noStep: 'Without a step of its own',
  seen: (seen: string) => `Here stands: ${seen}`,
  consents: registrationConsents,
  problems: {
    'signed-out': () => 'The sign-in has ended. Read again to sign in anew.',
    'permission-lacking': ({permission}: {permission: string}) =>
      `This site’s application was not granted ${permission}. An administrator has to consent to it once.`,
    'role-lacking': () =>
      'Your account may not read the directory. A role such as Cloud Application Administrator, Application Administrator or Global Reader may.',
    throttled: ({seconds}: {seconds: number}) =>
      `Microsoft Graph is busy and asks to wait ${String(seconds)} seconds. Read again then.`,
    'unusable-answer': ({status}: {status: number}) =>
      `Microsoft Graph gave no usable answer (HTTP ${String(status)}). Try again later.`,
    refused: ({codes}: {codes: readonly string[]}) =>
      `Microsoft refused the sign-in to this site’s application: ${codes.join(', ')}. An administrator may have to consent to it, or check the manifest instead.`,
    unexpected: () => 'Something went wrong in this page. Reload it and try again.',
    'not-loaded': () => 'A part of this page could not be loaded. Check the network, reload, then try again.',
  },
  facts: registrationFacts,
  audiences: registrationAudiences,
  findings: registration,
} as const;
