import type {ReactNode} from 'react';
import {Choice} from './Choice';

type Props = {
  readonly guides: readonly {readonly id: string; readonly title: string}[];
  readonly label: string;
  readonly none: string;
  /** Empty: none. */
  readonly chosen: string;
  readonly testId: string;
  readonly onChoose: (id: string) => void;
};

/** On a page of its own: which guide's contract is compared with. */
export function GuideChoice({guides, none, ...rest}: Props): ReactNode {
  return <Choice {...rest} options={[{id: '', title: none}, ...guides]} />;
}
