import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

type Props<Id extends string> = {
  readonly label: string;
  readonly options: readonly {readonly id: Id; readonly title: string}[];
  readonly chosen: Id;
  readonly testId: string;
  readonly onChoose: (id: Id) => void;
};

/** One of a few, with its question. */
export function Choice<Id extends string>({label, options, chosen, testId, onChoose}: Props<Id>): ReactNode {
  const id = useId();
  return (
    <div className={styles['choice']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        data-testid={testId}
        onChange={({currentTarget}) => {
          const option = options.find((one) => one.id === currentTarget.value);
          if (option) onChoose(option.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.title}
          </option>
        ))}
      </select>
    </div>
  );
}
