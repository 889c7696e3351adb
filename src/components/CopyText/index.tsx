import {CopyButton} from './CopyButton';
import {NameParts} from './NameParts';
import styles from './styles.module.css';

/** Something to type elsewhere, exactly: shown as code, with a copy button. */
export function CopyText({text}: {readonly text: string}) {
  return (
    <span className={styles['pair']}>
      <code className={styles['code']} translate="no">
        <NameParts name={text} />
      </code>
      <CopyButton text={text} />
    </span>
  );
}
