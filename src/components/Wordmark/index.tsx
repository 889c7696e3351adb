import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * The site's mark, a footbridge between two points, with its name beside it. Drawn in place rather than loaded, so
 * that it takes the theme's colours and is there from the first paint.
 */
export function Wordmark({name}: {readonly name: string}): ReactNode {
  return (
    <span className={styles['wordmark']}>
      <svg className={styles['mark']} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path className={styles['cables']} d="M10.5 10.6V21M16 8V21M21.5 10.6V21" />
        <path className={styles['arch']} d="M4 21C8 3.7 24 3.7 28 21" />
        <path className={styles['deck']} d="M4 21H28" />
        <circle className={styles['end']} cx="4" cy="21" r="3" />
        <circle className={styles['end']} cx="28" cy="21" r="3" />
      </svg>
      <span className={styles['name']}>{name}</span>
    </span>
  );
}
