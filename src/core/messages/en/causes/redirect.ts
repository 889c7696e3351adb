import type {CauseFamilySentences} from '../../sentences';

export const redirect: CauseFamilySentences<'redirect'> = {
  'redirect-uri-mismatch': {
    happened:
      'The application asked to return to an address that is not among those on the registration. Microsoft then stops on its own page and sends nothing back.',
    tell: 'The message quotes the address that was asked for. A registration without any address gets another message. An address on the wrong platform passes here and is refused later, when the code is redeemed.',
    steps: [
      'Copy the address from the message, from https to its last character.',
      'Make sure that it belongs to the vendor, or to this site if you are running its check: whoever owns the address receives the sign-in.',
      'Open the registration whose client ID the message names, then “Authentication”.',
      'Compare letter by letter: upper and lower case, the path and a slash at the end all count.',
      'Select “Add Redirect URI” (or “Add a platform”), choose the platform that the guide names, paste the address and save.',
      'Wait five minutes, then sign in again from the beginning.',
    ],
    undo: 'Remove the address that you added from the same list. Sign-ins through the other addresses are not affected.',
    stop: 'Stop after two attempts with the address copied from the message. If it belongs neither to the vendor nor to you, add nothing and ask the vendor.',
  },
  'redirect-uri-missing': {
    happened:
      'The sign-in needs an address to return to, and the registration has none. An administrator’s consent page needs one as well.',
    tell: 'The message says that no address is registered, and quotes none. If it quotes one, the registration has addresses, but not that one.',
    steps: [
      'Open the registration, then “Authentication”.',
      'Select “Add Redirect URI” (or “Add a platform”), choose the platform that the guide names, paste the address that the guide gives, and save.',
      'If the guide says that this application needs no address, grant consent from “API permissions” instead of through a link.',
      'Wait five minutes, then try again.',
    ],
    undo: 'Remove the address that you added from the same list.',
    stop: 'Stop after two attempts. Ask the vendor which address their application returns to.',
  },
  'wrong-platform-type': {
    happened:
      'The address is registered, but for another kind of application: one for browsers where a server redeems the code, or the reverse.',
    tell: 'The sign-in page accepted the address, and the refusal came afterwards. A refusal on the sign-in page itself means that the address differs.',
    steps: [
      'Open the registration, then “Authentication”, and find the address.',
      'Decide who redeems the code: the vendor’s server needs “Web”; a page in the browser, such as this site’s check, needs “Single-page application (SPA)”.',
      'Remove the address where it stands, and save.',
      'Add it again under the right platform, and save.',
      'Wait five minutes, then sign in again from the beginning.',
    ],
    undo: 'Move the address back to the platform where it stood.',
    stop: 'Stop after two attempts, and never register one address under both platforms to try your luck. Ask the vendor which platform their address belongs to.',
  },
  'implicit-grant-disabled': {
    happened:
      'The application asked for a token straight from the sign-in page. The registration does not allow that older way.',
    tell: 'The message names a response type, such as “id_token”. A request that is malformed in another way names a parameter or nothing at all.',
    steps: [
      'Look whether the vendor’s instructions ask for ID tokens or access tokens to be ticked.',
      'If they do, open “Authentication”, find “Implicit grant and hybrid flows”, tick exactly what they name and save.',
      'If they do not, change nothing and send the vendor the message: their application should use the authorization code.',
    ],
    undo: 'Clear the boxes that you ticked under “Implicit grant and hybrid flows”.',
    stop: 'Stop after one attempt. Leaving the boxes ticked without need lets tokens travel in addresses.',
  },
  'bridge-page-missing': {
    happened:
      'Microsoft sent its answer, but the page at the redirect URI did not hand it to the application that was waiting.',
    tell: 'It happens each time, and the window stays open on a page of the application or closes late. A window that somebody closed, or that never opened, is another matter.',
    steps: [
      'Try once more without closing the window, and note where it stops.',
      'If the window shows an error of Microsoft’s, look that one up instead.',
      'Try in a private window without extensions.',
      'If it stays, tell whoever runs the application: the return page must be the small page made for it, served without a cross-origin opener policy.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts. Only whoever runs the application can change its return page.',
  },
};
