import {complaintsBy, type ComplaintOf} from '../../command/complaint';
import {commandWords, type Lang} from '../messages';
import type {CommandErrorArgs} from '../messages/command-words';

export type Complaint = ComplaintOf<CommandErrorArgs>;

export const {badUsage, couldNotRun} = complaintsBy<Lang, CommandErrorArgs>(commandWords);
