import type {CauseFamilySentences} from '../../sentences';

export const session: CauseFamilySentences<'session'> = {
  'malformed-request': {
    happened:
      'Microsoft cannot make sense of the request: a part is missing, empty, unknown or badly encoded.',
    tell: 'The message names a parameter or speaks of the format. Nothing is said of consent, of accounts or of secrets that are wrong.',
    steps: [
      'Check that every field of the vendor’s form is filled in.',
      'Enter each value again, without spaces or line breaks before or after it.',
      'If you came back with the browser’s back button, start from the beginning instead.',
      'If it stays, send the vendor the whole message: their application composes the request.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts. Nothing on the registration changes a request that is badly composed.',
  },
  'code-reused-or-expired': {
    happened:
      'The code that Microsoft gave at sign-in was presented a second time, too late, or by another application.',
    tell: 'It happens right after a sign-in that looked successful. A connection that fails after days has an expired session instead.',
    steps: [
      'Close the page, and start the connection again from the vendor’s own button.',
      'Do not reload the page or press the button twice; let it finish.',
      'If a browser extension or a mail filter opens links ahead, try in a private window.',
    ],
    undo: 'There is nothing to undo: an unused code is void after a few minutes.',
    stop: 'Stop after two attempts. If each fresh sign-in fails, the vendor’s application redeems the code twice: send them the code of the error and the time.',
  },
  'token-expired': {
    happened:
      'The connection’s proof of sign-in is over: unused for too long, at the end of its life, or revoked.',
    tell: 'It worked before. If it never did, look at consent or at the scope. If it fails at once after each sign-in, a code was used twice or a policy cuts sessions short.',
    steps: [
      'Connect again in the vendor’s portal, by signing in with the same account.',
      'If a password was changed or sessions were revoked, that is the reason: nothing else needs repair.',
      'If it comes back after the same number of hours, ask an administrator whether a policy limits how long sessions last.',
      'For an application that signs in as itself, the vendor asks for a new token: nobody needs to sign in.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts. If a connection that runs daily loses its session each time, the vendor does not keep the renewed token.',
  },
  'popup-blocked': {
    happened: 'The browser did not open the window in which Microsoft asks for the sign-in.',
    tell: 'No window appears at all, and the address bar often shows a sign. A window that opens and stays empty is another matter.',
    steps: [
      'Select the sign for blocked windows in the address bar, and allow them for this site.',
      'Switch off extensions that block windows, or use a private window without them.',
      'Select the button again: browsers open a window only right after a press.',
    ],
    undo: 'Remove the permission in the settings of the browser, under pop-up windows.',
    stop: 'Stop after two attempts, and use another browser. On a managed device, ask whoever manages it.',
  },
  'popup-closed': {
    happened: 'The window was closed, or left behind, before Microsoft’s answer came.',
    tell: 'You closed it, perhaps because Microsoft showed an error in it. If nobody did, the return page does not answer. If you chose “Cancel”, that is a declined consent.',
    steps: [
      'If Microsoft showed an error in the window, look that error up first: it is the reason.',
      'Try again, and leave the window open until it closes by itself.',
      'If it does not close although the sign-in is done, the return page is at fault.',
    ],
    undo: 'There is nothing to undo: nothing was signed in.',
    stop: 'Stop after two attempts in which you left the window open.',
  },
  'interaction-running': {
    happened: 'The application waits for a sign-in that began earlier, and starts no second one.',
    tell: 'It appears at once, before any window. A window that the browser holds back is another matter.',
    steps: [
      'Look for an open sign-in window behind the others, and finish it or close it.',
      'If there is none, reload the page and press the button once.',
      'Close the other tabs of the same application.',
      'If it stays, close the browser, or clear the data of that site.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts in a fresh browser window, then tell whoever runs the application.',
  },
  network: {
    happened:
      'The request did not reach Microsoft, or the answer did not come back: the line, a proxy, a firewall or an extension stopped it.',
    tell: 'There is no code and no correlation ID: Microsoft never saw the request. If there is one, Microsoft answered. A wrong address fails in the same way, each time and for everybody.',
    steps: [
      'Open https://login.microsoftonline.com in the same browser: a sign-in page must appear.',
      'Try in a private window without extensions, then from another network.',
      'If only your organisation’s network fails, ask whoever runs it to let the sign-in hosts through, without inspecting their certificates.',
      'If a server of the vendor’s fails, send them the message and the time.',
    ],
    undo: 'There is nothing to undo: switch the extensions on again.',
    stop: 'Stop after three attempts from two networks.',
  },
  throttled: {
    happened:
      'The application asked too often in too short a time, and Microsoft makes it wait. The set-up is not at fault.',
    tell: 'The answer is 429, or speaks of a limit or a loop. A fault at Microsoft has a status of 500 or more and passes without your doing.',
    steps: [
      'Stop the connection, and wait for the time that the answer names under Retry-After, or five minutes.',
      'Start it once, and let it run.',
      'If it comes back, ask the vendor to spread their requests and to keep their tokens.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts: each try in between makes the wait longer. The vendor can change how often they ask.',
  },
  'microsoft-transient': {
    happened:
      'A service of Microsoft’s was not available, or took too long. Neither you nor the vendor did anything wrong.',
    tell: 'The same request succeeds a little later. If the answer is 429, the application asks too often. If there is no answer at all, look at the network.',
    steps: [
      'Wait five minutes, then try again without changing anything.',
      'If it lasts an hour, an administrator looks at the service health in the Microsoft 365 admin center.',
      'If no incident is listed, open a support request with the correlation ID and the time.',
    ],
    undo: 'There is nothing to undo. Change no setting because of it.',
    stop: 'Stop after three attempts over an hour, then ask Microsoft’s support.',
  },
  unknown: {
    happened: 'Nothing in this text says what went wrong.',
    tell: 'Most of Microsoft’s refusals carry a number that begins with AADSTS, or a code of the product. This text has none that is known here.',
    steps: [
      'Look for more text: on the sign-in page, open the details; in a log, take the lines before and after.',
      'Paste all of it again. Secrets are masked before anything is read.',
      'If it has a number that begins with AADSTS, look it up at https://login.microsoftonline.com/error.',
      'An administrator finds the attempt in the sign-in logs, by its time and account, with the reason of the failure.',
    ],
    undo: 'There is nothing to undo: change nothing on a guess.',
    stop: 'Stop now, and send the vendor the whole message with the time, the client ID and the tenant ID.',
  },
};
