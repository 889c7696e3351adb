import {lexiconOf} from '../phrases';
import {englishNegations} from './english-negations';

/** English words and phrases that can turn a sentence round. */
export const english = lexiconOf([
  ...englishNegations,

  // Obligation
  ['must|shall|have/has/had to|require+s|mandatory|obligatory|compulsory|necessary', 'must'],
  ['required|requiring|is/are to be', 'must'],
  ['need+v', 'need'],
  ['may|can|could|might|able to|free to', 'may'],
  ['optional|optionally|voluntary|at will', 'optional'],
  ['should|ought to', 'should'],
  ['recommend+v|advis+e|advisable|best to|better to|preferable|preferably', 'advise'],
  // What a reader is told to expect is no advice.
  ['should see/appear/show/look/read/say/find/receive/display/be/now'],
  [
    'at the same time|in other words|the other way|on the other hand|each other|one another|among others|not least|may well|as soon as|as well as|as far as|as long as|can be found|must be a/an',
  ],

  // Time and measure
  ['always|at all times|every time|each time|systematically', 'always+'],
  [
    'only if|only when|only after|only then|only once|only for|only|solely|exclusively|nothing but|none but|no other than|no one but',
    '~only',
  ],
  ['before|prior to|beforehand', 'before+'],
  ['after|afterwards|following', 'before-'],
  [
    'at least|no less than|no fewer than|not less than|not fewer than|minimum|or more|or later|no earlier than|at the earliest',
    'least+',
  ],
  [
    'at most|no more than|not more than|maximum|up to|or fewer|or less|or earlier|no later than|at the latest',
    'least-',
  ],
  ['more than|greater than|higher than|longer than|later than|exceed+v', 'more+'],
  ['less than|fewer than|lower than|shorter than|smaller than|earlier than', 'more-'],
  ['once|until|till', '~until'],
  [
    'more and more|over time|over and over|under way|above all|over there|under which|under the name|more or less',
  ],

  // Opposites
  ['stop/stops/stopped letting/allowing', 'allow-'],
  ['enabl+e|turn+v on|switch+v on|activat+e|reenabl+e', 'enable+'],
  ['disabl+e|turn+v off|switch+v off|deactivat+e|inactive|off', 'enable-'],
  ['allow+v|permit+s|permitted|permitting|let+s|letting|authoriz+e|authoris+e|grant+v', 'allow+'],
  [
    'den+y|block+v|forbid+s|forbidden|forbidding|prohibit+v|disallow+v|refus+e|revok+e|ban+s|banned|unauthorized|unauthorised',
    'allow-',
  ],
  ['accept+v|approv+e|consent+v to', 'accept+'],
  ['reject+v|declin+e|turned away', 'accept-'],
  ['include+s|included|including|contain+v|comprise+s', 'include+'],
  ['exclude+s|excluded|excluding|omit+s|omitted|leave/leaves/left out', 'include-'],
  ['with', 'with'],
  ['add+v|attach+v', 'add+'],
  ['remov+e|delet+e|detach+v|take/takes away', 'add-'],
  ['open+v', 'open+'],
  ['close+s|closed|closing|shut+s', 'open-'],
  ['show+v|shown|display+v|reveal+v|visible', 'show+'],
  ['hide+s|hidden|hiding|conceal+v|invisible', 'show-'],
  ['start+v|begin+s|beginning|began|begun|launch+v', 'start+'],
  ['stop+s|stopped|stopping|end+v|finish+v|cease+s|ceased', 'start-'],
  ['install+v', 'install+'],
  ['uninstall+v', 'install-'],
  ['encrypt+v', 'encrypt+'],
  ['decrypt+v|unencrypted', 'encrypt-'],
  ['connect+v', 'connect+'],
  ['disconnect+v', 'connect-'],
  ['import+v', 'import+'],
  ['export+v', 'import-'],
  ['increas+e|rais+e', 'increase+'],
  ['decreas+e|lower+v|reduc+e', 'increase-'],
  ['lock+v', 'lock+'],
  ['unlock+v', 'lock-'],
  ['tick+v|check the box|check this box|check the check box|check the checkbox', 'tick+'],
  ['untick+v|uncheck+v|deselect+v|clear the check/tick|clear the box|clear the checkbox', 'tick-'],
  ['public|publicly', 'public+'],
  ['private|privately|confidential', 'public-'],
  ['inside|within|internal', 'inside+'],
  ['outside|external', 'inside-'],
  ['incoming|inbound', 'incoming+'],
  ['outgoing|outbound', 'incoming-'],
  ['succeed+v|success|successful|successfully', 'success+'],
  ['fail+v|failure+s|unsuccessful|unsuccessfully', 'success-'],
  ['valid', 'valid+'],
  ['invalid|expired', 'valid-'],
  ['same|identical|equal', 'same+'],
  ['different|differ+v|another|other', 'same-'],
  ['known', 'known+'],
  ['unknown', 'known-'],
  ['above', 'above+'],
  ['below', 'above-'],
  ['first', 'first+'],
  ['last|lastly', 'first-'],
  ['temporary|temporarily', 'temporary+'],
  ['permanent|permanently', 'temporary-'],
  ['automatic|automatically', 'automatic+'],
  ['manual|manually|by hand', 'automatic-'],
  ['ascending', 'ascending+'],
  ['descending', 'ascending-'],
  ['case-sensitive', 'case+'],
  ['case-insensitive', 'case-'],
  ['true', 'true+'],
  ['false', 'true-'],

  // Negative in a weak way
  ['unlike|contrary to', '~unlike'],
  ['miss+v|missing|lack+v|absent|gone|absence|want of', '~missing'],
  ['unless|except|except for|other than|apart from|but for|save for', '~unless'],
  ['instead of|rather than|instead', '~rather'],
  ['otherwise|if not ,|or else|elsewhere', '~otherwise'],
  ['impossible|unable|incapable|out of reach|unavailable|inaccessible|unreachable|unusable', '~impossible'],
  ['avoid+v|refrain+v from|beware', '~avoid'],
  [
    'leave/leaves/left/keep/keeps/kept _ unchanged/untouched/alone/out/empty/blank/off/from|leave/leaves _ as/where|leave|keep',
    '~leave',
  ],
  ['prevent+v|keep/keeps _ from|protect+v', '~prevent'],
  ['skip+s|skipped|ignor+e|forget+s|forgotten|neglect+v|pass over', '~leave'],
  ['useless|pointless|needless|unnecessary|unneeded|superfluous', '~useless'],
  [
    'wrong|wrongly|incorrect|incorrectly|mistaken|mistake+s|error+s|bad|broken|break+s|breaking|faulty|inexact',
    '~wrong',
  ],
  ['empty|blank|void|unused|unread|untouched|unset', '~empty'],
  ['hardly|barely|rarely|seldom|scarcely|few|little|too', '~hardly'],
  ['still|yet|already|but|alone|just|anything|anyone|anybody|either|any', '~any'],
  ['outdated|obsolete|deprecated|old|past|ended|lost|disappear+v|vanish+v|retire+s|retired', '~over'],
]);

/** What begins so is negative in a weak way, but for words that only look it. */
export const englishPrefix =
  /^(?:un(?!der|it|iv|til|ion|less|ique|iq)|in(?:valid|corr|comp|acti|effec|secur|exact|suff|differ|appropr)|dis(?!play|k|cuss|tribut|tinct|tanc|cover)|non-?|mis(?!s))[\p{L}-]{3,}$|less$/u;
