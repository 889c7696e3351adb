import {complaintsBy, type ComplaintOf} from '../../command/complaint';
import type {Lang} from '../../report/lang';
import {commandWords} from '../messages';
import type {CommandErrorArgs} from '../messages/words';

export type Complaint = ComplaintOf<CommandErrorArgs>;

export const {badUsage, couldNotRun} = complaintsBy<Lang, CommandErrorArgs>(commandWords);
