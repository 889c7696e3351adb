import type {LearntId} from '../../core/entra/learnt-ids';
import type {Words} from '../messages/words';

/** What to say about a value as it is typed. */
export type Verdict =
  | {readonly kind: 'empty'}
  | {readonly kind: 'right'; readonly value: string}
  /** An object ID where another ID belongs. */
  | {readonly kind: 'mistaken'; readonly known: LearntId}
  /** `wipe`: the text is a secret and must not stay in the field. */
  | {readonly kind: 'wrong'; readonly message: string; readonly suggestion?: string; readonly wipe?: true};

export type Problems = Words['values']['problems'];
