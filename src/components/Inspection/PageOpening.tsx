import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {readonly title: string; readonly intro: string; readonly needsScript: string};

/** How the page of a widget begins: what it is for, and what it needs. */
export function PageOpening({title, intro, needsScript}: Props): ReactNode {
  return (
    <>
      <h1>{title}</h1>
      <p className={styles['lead']}>{intro}</p>
      <noscript>
        <p>{needsScript}</p>
      </noscript>
    </>
  );
}
