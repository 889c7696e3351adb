import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Terms with what is said of each: two columns where there is room, one above the other on a phone. */
export function DefinitionList({children}: {readonly children: ReactNode}) {
  return <dl className={styles['list']}>{children}</dl>;
}

/** One term of the list, and what is said of it. */
export function Definition({term, children}: {readonly term: string; readonly children: ReactNode}) {
  return (
    <div className={styles['row']}>
      <dt className={styles['term']}>{term}</dt>
      <dd className={styles['words']}>{children}</dd>
    </div>
  );
}
