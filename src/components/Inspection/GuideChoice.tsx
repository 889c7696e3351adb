import {useId, type ReactNode} from 'react';
import data from '@inspection-data';
import styles from './styles.module.css';

type Props = {
  readonly label: string;
  readonly none: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** On a page of its own: which guide's contract is compared with. */
export function GuideChoice({label, none, chosen, onChoose}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        data-testid="inspect-guide"
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {data.guides.map((guide) => (
          <option key={guide.id} value={guide.id}>
            {guide.title}
          </option>
        ))}
      </select>
    </div>
  );
}
