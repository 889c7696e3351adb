import {lexiconOf} from '../phrases';
import {englishNegations} from './english-negations';
import {englishOpposites} from './english-opposites';

/** English words and phrases that can turn a sentence round. */
export const english = lexiconOf([
  ...englishNegations,

  // Obligation
  ['must|shall|have/has/had to|mandatory|obligatory|compulsory|necessary|necessarily', 'must'],
  ['required|is/are to be', 'must'],
  ['need+v|require+s|requiring', 'need'],
  ['may|can|could|might|able to|free to|it is possible|is possible', 'may'],
  ['optional|optionally|voluntary|at will', 'optional'],
  ['should|ought to|would have to|would need to', 'should'],
  ['may/might/could want to|than necessary/needed/required'],
  ['recommend+v|advis+e|advisable|best to|better to|preferable|preferably', 'advise'],
  // What a reader is told to expect is no advice.
  ['should see/appear/show/look/read/say/find/receive/display/be/now'],
  [
    'at the same time|in other words|the other way|on the other hand|each other|one another|among others|may well|as well as|as far as|as long as|can be found',
  ],

  ['if needed|if necessary|if required|as needed|as necessary|as required|when needed|where necessary'],

  // Time and measure
  ['always|at all times|every time|each time|systematically', 'always+'],
  [
    "only if|only when|only then|only for|only|solely|exclusively|nothing but|none but|no other than|no one but|all you can do|all it does|all they do|no others|no other's",
    'only',
  ],
  ['not otherwise', 'only'],
  // The contrast says it.
  ['only __ , not', '~contrast', 'not'],
  ['only after', 'only', 'before-'],
  ['user/users only|administrator/administrators only|read only', 'only'],
  ['only once|just once|once only|only one time', 'only', 'times-'],
  ['once a|once per|once every|once an', 'times-'],
  ['twice|two times', 'times+'],
  [
    'only a moment|only a few|only the beginning|if only|not only|only starting|only beginning|only learning|only testing',
  ],
  ['before|prior to|beforehand|earlier|older|oldest', 'before+'],
  ['or/and earlier|or/and older|or/and lower', 'before+', '~earlier'],
  ['previous|preceding', 'prior'],
  ['after|later|or later|newer|newest|or newer|more recent|most recent', 'before-'],
  ['during', 'during'],
  ['at the earliest __ before', 'least-', 'before+'],
  ['at least __ before|no later than __ before|at the latest __ before', 'least+', 'before+'],
  [
    'at least|no less than|no fewer than|not less than|not fewer than|minimum|or more|no earlier than|at the earliest',
    'least+',
  ],
  ['at most|no more than|not more than|maximum|up to|or fewer|or less|no later than|at the latest', 'least-'],
  [
    'more than|greater than|higher than|longer than|later than|larger than|bigger than|older than|over #|exceed+v',
    'more+',
  ],
  [
    'less than|fewer than|lower than|shorter than|smaller than|earlier than|newer than|younger than|under #|within #',
    'more-',
  ],
  ['from # on|valid from|starting from|starting on|as of #|effective from|from version/release #', 'until-'],
  ['from # to/through/until/and/up|from # __ to/until|from version/release # to'],
  ['from #', 'least+'],
  ['fewer', 'more-'],
  ['more', '~more'],
  ['less', '~less'],
  ['half', '~half'],
  ['multiple', '~many'],
  ['one', '~one'],
  ['the next|next one|following', '~next'],
  ['until|till', 'until+'],
  // What shops have
  ['a/the/your/our/each/every/this/that till'],
  ['once|as soon as', 'until-'],
  [
    'more and more|over time|over and over|under way|above all|over there|under which|under the name|more or less|at once|all at once|the end|the beginning|the start|of some kind|some kind/sort/form/type of|half/twice as high/low/many/much|from the beginning/start __ to the end|from start/beginning to end/finish',
  ],

  ...englishOpposites,

  // Negative in a weak way
  ['unlike|contrary to', '~unlike'],
  ['miss+v|missing|lack+v|absent|gone|absence|want of|check __ for|check for|look for', '~missing'],
  ['even if|even when', '~even'],
  ['current', '~current'],
  ['unless', 'unless'],
  ['except|except for|other than|apart from|but for|save for|anywhere but|anything but', '~unless'],
  ['instead of|rather than|instead|more than that|in place of', '~rather'],
  ['by default', '~default'],
  ['or else|elsewhere', '~otherwise'],
  ['otherwise', 'so-'],
  ['without it/them/this/that ,', 'so-', '~sans'],
  ['without it/them/this/that', 'without'],
  ['plain|in the clear|out of reach|unavailable|inaccessible|unreachable|unusable', '~un'],
  ['avoid+v|refrain+v from|beware|warn+v', '~avoid'],
  ['discourag+e|advis+e against|inadvisable', 'not', 'advise'],
  ['then|afterwards|after that|next', '~then'],
  ['wait+v|hold off|wonder+v|wait+v until|wait+v __ until|pending further/the/a', '~wait'],
  [
    'leave/leaves/left/keep/keeps/kept _ unchanged/untouched/alone/out/off/from|leave/leaves _ as/where|leave',
    '~leave',
  ],
  [
    'leave/leaves/left/keep/keeps/kept __ on ,/./;/and/or/but|leave/leaves/left/keep/keeps/kept __ switched/turned on',
    '~leave',
    'enable+',
  ],
  ['keep', '~leave', 'keep'],
  ['keeps|kept|keeping|retain+v|preserv+e', 'keep'],

  ['prevent+v|keep/keeps _ from|protect+v', '~prevent'],
  ['skip+s|skipped|ignor+e|forget+s|forgotten|neglect+v|pass over', '~ignore'],
  [
    'wrong|wrongly|incorrect|incorrectly|mistaken|mistake+s|error+s|bad|broken|break+s|breaking|faulty|inexact',
    '~wrong',
  ],
  ['old', 'new-', '~over'],
  ['empty|blank|void|unused|unread|untouched|unset', '~empty'],
  ['hardly|barely|rarely|seldom|scarcely|few', '~hardly'],
  ['just|merely|simply|single|sole|alone|exactly one|precisely one', '~single'],
  [
    'the one|that one|this one|one of the|by itself|by themselves|by himself|by herself|on its own|on their own|on your own',
    '~single',
  ],
  ['limit+v _ to #', '~single', 'least-'],
  ['last resort|sparingly', '~single'],
  ['limit+v|restrict+v|narrow+v|confin+e|dedicat+e|reserv+e', '~single'],
  ['lost', '~over', '~lost'],
  ['reach+v', '~reach'],
  ['outdated|obsolete|deprecated|past|ended|disappear+v|vanish+v|retire+s|retired', '~over'],
]);

/** What begins so is negative in a weak way, but for words that only look it. */
export const englishPrefix =
  /^(?:(?:un(?!der|it|iv|til|ion|less|ique|iq)|dis(?!miss|play|k|cuss|tribut|tinct|tanc|cover)|non-?|mis(?!s))[\p{L}-]{3,}|(?:in(?:ab|valid|corr|comp|acti|effec|secur|exact|suff|differ|appropr)|irr(?!it|ig|ad))[\p{L}-]*)$|less$/u;
