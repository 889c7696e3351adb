import type {CauseFamilySentences} from '../../sentences';

export const account: CauseFamilySentences<'account'> = {
  'wrong-account': {
    happened:
      'The account that signed in is personal, or belongs to another organisation, and is no guest of this tenant.',
    tell: 'The message names the account or its kind. If the account is right and the tenant in the message is not, the tenant ID is wrong. If the password was refused, the account is known.',
    steps: [
      'Read in the message which account was used: browsers often choose the last one by themselves.',
      'Sign out of all Microsoft accounts, or open a private window.',
      'Sign in with a work or school account of the tenant that holds the product.',
      'If an outside account is meant to do it, an administrator invites it as a guest first.',
    ],
    undo: 'There is nothing to undo. An invited guest can be deleted again among the users.',
    stop: 'Stop after two attempts in a private window. Then ask an administrator whether the account exists in this tenant.',
  },
  'account-locked': {
    happened:
      'After too many failed sign-ins Microsoft locked the account for a while, or it refused an address that attacks came from.',
    tell: 'Even the right password is refused. A wrong password alone says so in other words, and a policy of the tenant names Conditional Access.',
    steps: [
      'Stop trying: each further attempt makes the lock last longer.',
      'Find the device or program that still sends an old password, and correct it there.',
      'Wait: the first lock lasts a minute, later ones longer.',
      'If it stays locked, an administrator opens the sign-in logs, reads the reason of the failure, and resets the password if need be.',
    ],
    undo: 'There is nothing to undo: the lock opens by itself.',
    stop: 'Stop now. If you did not cause the failed sign-ins, tell your security team: somebody may be guessing passwords.',
  },
  'bad-credentials': {
    happened:
      'Microsoft knows the account, but not with this password; or the password has expired, or the account is disabled.',
    tell: 'The message speaks of the password or of the account. If it speaks of a client secret, that is the application’s password, not a person’s. If the account is unknown, it is the wrong one.',
    steps: [
      'Type user name and password again, rather than using saved ones.',
      'If the password is forgotten or has expired, reset it the way your organisation provides.',
      'If the account is disabled, ask an administrator whether that was intended.',
    ],
    undo: 'There is nothing to undo. After a reset, correct the password in every device and program that keeps it.',
    stop: 'Stop after three attempts: ten failures lock the account. Then ask an administrator for a new password.',
  },
  'user-not-assigned': {
    happened:
      'The application admits only people who were assigned to it, and this account is not among them.',
    tell: 'Others can sign in. If nobody can, the application is disabled or nobody has consented to it.',
    steps: [
      'Decide whether this person is meant to use the application; for a connection, only the one account that connects it needs to.',
      'Open “Enterprise applications”, the application, then its users and groups.',
      'Add the person, or a group that holds them directly: members of a group within the group do not count.',
      'Or open “Properties” and lift the requirement of assignment, if everybody may use it.',
      'Wait five minutes, then sign in again.',
    ],
    undo: 'Remove the assignment in the same list, or require assignment again in “Properties”.',
    stop: 'Stop after two attempts. If you may not assign people, send an administrator the account and the name of the application.',
  },
  'conditional-access': {
    happened:
      'A policy of the tenant refused the access: because of the place, the device, the application or a risk. The registration is not at fault.',
    tell: 'The password was accepted, and so was the second factor if one was asked for. If only the second factor is missing, that alone is the matter. A lock speaks of too many attempts.',
    steps: [
      'Note the time, the correlation ID and the request ID of the message.',
      'An administrator opens the sign-in logs, finds the attempt by one of them, and reads under Conditional Access which policy refused it.',
      'If the policy is meant to apply, sign in under its conditions: from a managed device, from an allowed place.',
      'If it is not meant for this application, an administrator adapts the policy; excluding all applications or all people is never needed.',
    ],
    undo: 'The administrator sets the policy back as it was; its change is in the audit logs.',
    stop: 'Stop at once: trying again changes nothing and may raise the risk of the account. Send the details to an administrator.',
  },
  'mfa-required': {
    happened:
      'The tenant asks for a second factor, and the sign-in did not bring one. The registration is not at fault.',
    tell: 'The message asks for it by name. If the second factor was given and access is still refused, a policy blocks it. If a program fails that nobody attends, it needs a person to sign in.',
    steps: [
      'Sign in where a page can be shown, and complete the second factor.',
      'If the account has none yet, set it up at https://aka.ms/mfasetup, then try again.',
      'If the message comes from a connection that runs by itself, connect it again in the vendor’s portal while you are there to confirm.',
      'If it must run without anybody, ask the vendor for a way that signs in as the application itself.',
    ],
    undo: 'There is nothing to undo. A second factor stays useful; do not switch it off for this.',
    stop: 'Stop after two attempts. An administrator can reset the second factor of an account that has lost it.',
  },
  'interaction-required': {
    happened:
      'The application tried to sign in without showing a page. Microsoft wants a person: for a first sign-in, a consent or a fresh one.',
    tell: 'A sign-in with a page succeeds. If that fails too, its own message counts. If the connection worked for days and then stopped, its session has expired.',
    steps: [
      'Sign in with the button of the application, where a page can be shown.',
      'If several accounts are signed in, choose the one that is meant.',
      'If it comes back each time, allow third-party cookies for login.microsoftonline.com, or use another browser.',
      'An AADSTS number in the message says what exactly is missing: look that up as well.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts with a page. Then send the vendor the whole message and the name of the browser.',
  },
  'auth-method-mismatch': {
    happened:
      'The person signed in by one method, such as a certificate or Windows, and the application insists on another, such as a password.',
    tell: 'The message speaks of an authentication method or context. A missing second factor says so instead.',
    steps: [
      'Sign out, open a private window, and sign in with the method that the application asks for.',
      'If that works, the application is too strict: the vendor should not ask for one particular method.',
      'Send the vendor the code and the message.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts: only the vendor can change what their application insists on.',
  },
};
