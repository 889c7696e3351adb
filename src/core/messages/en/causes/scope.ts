import type {CauseFamilySentences} from '../../sentences';

export const scope: CauseFamilySentences<'scope'> = {
  'scope-invalid': {
    happened:
      'Microsoft cannot read the scope of the request: its address or its ending is wrong, or it is empty.',
    tell: 'The message quotes the scope. If the address is right and the name after it is unknown, only that name is wrong. If it names two APIs, they must be asked for one at a time.',
    steps: [
      'Compare the quoted scope with the one in the guide, letter by letter.',
      'If it begins with the address of your environment, compare that address with the product’s own: https, host, no path.',
      'An application that signs in as itself needs the address followed by /.default, and nothing else.',
      'Correct the address where you entered it; if the vendor composes the scope, send them the quoted text.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts with the address copied afresh. Then the vendor must correct the request.',
  },
  'scope-unknown': {
    happened: 'The API exists, but it has no permission of the name that was asked for.',
    tell: 'The part before the last slash is right, the name after it is not. If the address itself is unknown, the whole scope is wrong.',
    steps: [
      'Look the name up in “API permissions” of the registration, by adding a permission of that API: names are listed there.',
      'Compare it with the guide: Microsoft Graph and the product may use the same name for different things.',
      'If you entered the scope, correct it; otherwise send the vendor the quoted text.',
    ],
    undo: 'There is nothing to undo: leave the dialog without adding anything.',
    stop: 'Stop after two attempts: a name that the API does not list cannot be granted.',
  },
  'mixed-resources': {
    happened: 'One request asked for permissions of several APIs; a token is only ever good for one.',
    tell: 'The message says so, or the quoted scope holds two addresses. Each of them alone may be right.',
    steps: [
      'If you entered the scope, keep the one in the guide and remove the others.',
      'Otherwise send the vendor the quoted scope: their application must ask for one API at a time.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after one attempt. Nothing on the registration changes this.',
  },
  'wrong-audience-token': {
    happened: 'The token is genuine, but was issued for another API than the one that was called.',
    tell: 'The product answers 401 although sign-in succeeded. If it fails only after an hour, the token expired. If the token is for the right API, the product does not know the application.',
    steps: [
      'Compare the scope that the vendor uses with the one in the guide: it decides which API the token is for.',
      'Compare the address of the environment in the vendor’s form with the product’s own, including case and the slash at the end.',
      'Correct it, and connect again so that a new token is asked for.',
      'If the scope is not yours to set, send the vendor the message and the address of your environment.',
    ],
    undo: 'There is nothing to undo.',
    stop: 'Stop after two attempts. Never send the token itself to anybody: the scope and the message tell enough.',
  },
};
