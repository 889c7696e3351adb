import type {Words} from './words';

export const en: Words = {
  banner: {
    title: 'Practice tenant — not Microsoft',
    text: 'An invented organisation that lives in your browser. Nothing you choose here leaves this page, and no password is ever asked.',
  },
  roles: {administrator: 'Administrator', user: 'Ordinary user'},
  permissions: {
    openid: 'Sign users in',
    profile: "View users' basic profile",
    email: "View users' email address",
    offline_access: 'Maintain access to data you have given it access to',
    'User.Read': 'Sign in and read user profile',
  },
  picker: {
    title: 'Pick an account',
    lead: (app) => `to continue to ${app}`,
    leadUnknown: 'to continue',
    personal: 'Personal account',
  },
  consent: {
    title: 'Permissions requested',
    unverified: 'unverified',
    wouldLike: 'This application would like to:',
    onBehalf: 'Consent on behalf of your organization',
    onBehalfText: (tenant) =>
      `If you tick this box, the application gets these permissions for everyone in ${tenant}, and nobody else there will be asked.`,
    meaning:
      'Accepting lets the application use your data as its own terms of service and privacy statement say. What was granted can be taken back later.',
    accept: 'Accept',
    cancel: 'Cancel',
  },
  approval: {
    title: 'Need admin approval',
    lead: (app) =>
      `${app} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`,
    haveAdmin: 'Have an admin account? Sign in with that account',
    return: 'Return to the application without granting consent',
  },
  error: {
    title: 'The sign-in stops here',
    blockedTitle: 'You cannot access this right now',
    lead: 'The application asked for something that this organisation’s directory does not allow:',
    details: 'Troubleshooting details',
    copy: 'Copy the details',
    copied: 'Copied',
    close: 'Close this window',
    back: 'Back to the guide',
  },
  signedOut: {title: 'You signed out of the practice account', lead: 'You can close this window.'},
  coaching: {
    title: 'About this exercise',
    picker: 'Microsoft would ask for a password here. Choose the account that the exercise names.',
    consent: 'Microsoft shows the same list: the application’s name, each permission, and who agrees.',
    approval:
      'Microsoft stops here as well. Choose “Return to the application…”, or copy the details and paste them into the guide.',
    error:
      'Microsoft stops here as well, and the guide’s page is told nothing. Copy the details, close this window, and paste them into the guide.',
  },
};
