/** What every command may complain of, in words that none of them has to bring. */
import type {Lang} from '../report/lang';
import {complaintsBy} from './complaint';
import {argumentWords, listenWords, standingWords} from './messages';
import type {ArgumentProblemArgs, ListenProblemArgs} from './messages/words';

const wordsIn = (lang: Lang) => ({
  errors: {...argumentWords[lang], ...listenWords[lang]},
  seeHelp: standingWords[lang].seeHelp,
});

export const {badUsage, couldNotRun} = complaintsBy<Lang, ArgumentProblemArgs & ListenProblemArgs>({
  en: wordsIn('en'),
  fr: wordsIn('fr'),
});
