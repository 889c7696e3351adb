import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  readonly guides: readonly {readonly id: string; readonly title: string}[];
  readonly label: string;
  readonly none: string;
  readonly chosen: string;
  readonly testId: string;
  readonly onChoose: (id: string) => void;
};

/** On a page of its own: which guide's contract is compared with. */
export function GuideChoice({guides, label, none, chosen, testId, onChoose}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        data-testid={testId}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {guides.map((guide) => (
          <option key={guide.id} value={guide.id}>
            {guide.title}
          </option>
        ))}
      </select>
    </div>
  );
}
