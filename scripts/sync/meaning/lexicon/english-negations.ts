import type {Line} from '../phrases';

const modals = 'must/may/can/shall/should/could/might';
/** `n't` and what it is the negation of. */
const modalsNot = "can't|mustn't|shouldn't|couldn't|shan't|mayn't|cannot";
const auxiliaries =
  "don't/doesn't/didn't/isn't/aren't/wasn't/weren't/won't/wouldn't/hasn't/haven't/hadn't/ain't";

const auxiliariesNot = `${auxiliaries}/can't/couldn't/shouldn't/mustn't`;

/** Idioms first found, being longer, keep their words from being taken for negations. */
export const englishNegations: readonly Line[] = [
  // Negative in form alone
  [
    'not only|not just|not merely|not simply|whether or not|no matter|why not|not to mention|last but not least',
  ],
  [`${auxiliariesNot} only/just/merely/simply`],
  ['not limited/restricted/reserved'],
  ["isn't/aren't/wasn't/weren't limited/restricted/reserved"],
  ['not unusual/uncommon/unlike/impossible/unreasonable/unlikely|not a problem|not least'],
  ['do not forget|do not hesitate|never forget|must not forget|should not forget'],
  [
    "don't forget|don't hesitate|no sooner|no doubt|without doubt|no problem|none the less|nonetheless|nevertheless|no longer than",
  ],
  ['nothing to do|nothing else/more to do|no action _ required/needed/necessary', '~nor'],
  ['keep+v _ to yourself/yourselves/themselves', '~avoid'],
  ['nothing wrong|nothing is wrong|not wrong|not bad', '~right'],
  ['nothing __ but|none __ but|nobody __ but|no one __ but|nothing __ except|no __ other than', 'only'],
  [
    "if you/it/they/he/she/we/this/that/so do/does/did/is/are/has/have not ,|if you/it/they/he/she/we/this/that don't/doesn't/didn't/isn't/aren't/hasn't/haven't ,|if this is not the case|if this isn't the case|if that is not the case|if not ,",
    'so-',
  ],
  ['if so|if yes|if it/they/this/that/you does/do/is/are ,|if this is the case|if that is the case', 'so+'],
  ['not __ until|no __ until|cannot __ until|do not __ until|nobody __ until|no one __ until', 'notuntil'],
  ['not __ unless|no __ unless|never __ unless|do not __ unless', 'notuntil', '~if'],
  [`${auxiliariesNot} __ unless`, 'notuntil', '~if'],
  [`${auxiliariesNot} __ until|won't __ before`, 'notuntil'],

  // What need not be
  ['not/never/no-longer _ required/mandatory/obligatory/compulsory/necessary/needed', 'optional'],
  [
    'not necessarily|not necessarily need|not necessarily have to|no obligation|not obliged|not obligated|not need|not need to|not have to|need not|no need',
    'optional',
  ],
  ['do not need|do not need to|do not have to|do not necessarily need', 'optional'],
  ["needn't|don't/doesn't/didn't/won't need|don't/doesn't/didn't/won't have to", 'optional'],
  ["isn't/aren't/wasn't _ required/mandatory/obligatory/compulsory/necessary/needed", 'optional'],
  ['no longer need+s|no longer required|no longer necessary|no longer have/has to', 'optional'],
  ['useless|pointless|needless|unnecessary|unneeded|superfluous', 'optional'],
  ['without being required/mandatory/necessary/compulsory', 'optional'],
  ['without needing|without having to|without the need to/for/of', 'optional'],
  ["not optional|isn't optional|not voluntary", 'must'],

  // Modal verbs
  [
    `${modals} not|${modals} never|${modals} no longer|${modals} neither|${modalsNot}|${modals} not ever`,
    'forbid',
  ],
  ['must only|shall only', 'must', 'only'],
  ['should only', 'should', 'only'],
  [`${modals} only`, 'may', 'only'],
  [
    'not be able to|not able to|no longer able to|not allowed to|not permitted to|not possible|no longer possible|not be possible',
    'forbid',
  ],
  ['impossible|unable|incapable', 'forbid'],
  ['forbid+s|forbidden|forbidding|prohibit+v|ban|bans|banning|banned', 'forbid'],
  ['not forbidden|not prohibited', 'may'],

  // The rest
  ['never|never again|never ever|at no time', 'never'],
  ["do not|do not ever|don't|do never", 'dont'],
  [auxiliaries.replace("don't/", '').replaceAll('/', '|'), 'not'],
  ["not|no longer|no one|nobody|nobody's|no-one|no-one's|nothing|none|nowhere|neither|no", 'not'],
  ['no other', 'not', '~other'],
  ['not more', 'least-'],
  ['not less|not fewer', 'least+'],
  ['nor', 'not'],
  ['without exceeding|without going beyond/over/above', 'least-'],
  ['without|without any|with no|free of|devoid of', 'without'],
  ['with nobody|with no one|with nothing|with none', 'without'],
  ['or', '~or'],
];
