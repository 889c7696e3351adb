import type {ReactNode} from 'react';
import {foundOnPage} from '@found-words';
import type {LearntId} from '../../core/entra/learnt-ids';
import type {InputId} from '../../core/contracts/schema';

type Props = {readonly field: InputId; readonly known: LearntId};

/** Which of the IDs that look alike stands in a field, and where the right one is found. */
export function MistakenId({field, known: {is}}: Props): ReactNode {
  const {mistaken} = foundOnPage;
  return field === 'clientId' || field === 'objectId' ? mistaken[field](is) : mistaken.other(is);
}
