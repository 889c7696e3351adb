import type {Line} from '../phrases';

const modals = 'must/may/can/shall/should/could/might';
/** `n't` and what it is the negation of. */
const modalsNot = "can't|mustn't|shouldn't|couldn't|shan't|mayn't|cannot";
const auxiliaries =
  "don't/doesn't/didn't/isn't/aren't/wasn't/weren't/won't/wouldn't/hasn't/haven't/hadn't/ain't";

/** Idioms first found, being longer, keep their words from being taken for negations. */
export const englishNegations: readonly Line[] = [
  // Negative in form alone
  [
    'not only|not just|not merely|not simply|whether or not|no matter|why not|not to mention|last but not least|not without',
  ],
  ['do not forget|do not hesitate|never forget|must not forget|should not forget'],
  [
    "don't forget|don't hesitate|no sooner|no doubt|without doubt|no problem|none the less|nonetheless|nevertheless|no longer than",
  ],
  ['nothing wrong|nothing is wrong|not wrong|not bad', '~right'],
  ['nothing __ but|none __ but|nobody __ but|no one __ but|nothing __ except|no __ other than', '~only'],
  [
    "if you/it/they/he/she/we/this/that/so do/does/did/is/are/has/have not ,|if you/it/they/he/she/we/this/that don't/doesn't/didn't/isn't/aren't/hasn't/haven't ,",
    '~otherwise',
  ],
  ['not _ without|never _ without|cannot _ without', '~only'],
  ['not __ until|no __ until|cannot __ until|not __ unless|no __ unless|never __ unless', '~only'],
  ["don't __ until|don't __ unless|can't __ until|can't __ unless", '~only'],

  // What need not be
  ['not/never/no-longer _ required/mandatory/obligatory/compulsory/necessary/needed', 'optional'],
  [
    'not necessarily|not necessarily need|not necessarily have to|no obligation|not obliged|not obligated|not need|not need to|not have to|need not|no need',
    'optional',
  ],
  ['do not need|do not need to|do not have to|do not necessarily need', 'optional'],
  ["needn't|don't/doesn't/didn't/won't need|don't/doesn't/didn't/won't have to", 'optional'],
  ["isn't/aren't/wasn't _ required/mandatory/obligatory/compulsory/necessary", 'optional'],
  ['no longer need+s|no longer required|no longer necessary|no longer have/has to', 'optional'],
  ['without needing|without having to', 'optional', 'without'],
  ["not optional|isn't optional|not voluntary", 'must'],

  // Modal verbs
  [
    `${modals} not|${modals} never|${modals} no longer|${modals} neither|${modalsNot}|${modals} not ever`,
    'forbid',
  ],
  [`${modals} only`, 'may', '~only'],
  ['must only|shall only', 'must', '~only'],
  ['not be able to|not able to|no longer able to|not allowed to|not permitted to', 'forbid'],

  // The rest
  ['never|never again|never ever|at no time', 'never'],
  ["do not|do not ever|don't|do never", 'dont'],
  [auxiliaries.replace("don't/", '').replaceAll('/', '|'), 'not'],
  ['not|no longer|no one|nobody|nothing|none|nowhere|neither|no', 'not'],
  ['nor', 'not'],
  ['without|without any|with no|free of|devoid of', 'without'],
  ['with nobody|with no one|with nothing|with none', 'without'],
  ['or', '~or'],
];
