import type {ReactNode} from 'react';
import {manifestCheck} from '@manifest-words';
import type {CorrectedAccess} from '../../core/checks/registration/corrected-access';
import {CopyButton} from '../CopyText/CopyButton';
import styles from '../Inspection/styles.module.css';

/** The permissions that the registration should ask for, as its manifest writes them. */
export function CorrectedBlock({corrected}: {readonly corrected: CorrectedAccess}): ReactNode {
  const {corrected: words} = manifestCheck;
  const {block, added, removed, byHand} = corrected;
  if (added.length + removed.length + byHand.length === 0) return <p>{words.right}</p>;
  const json = JSON.stringify(block, null, 2);
  return (
    <div data-testid="manifest-corrected">
      {added.length > 0 && <p>{words.added(added.join(', '))}</p>}
      {removed.length > 0 && <p>{words.removed(removed.join(', '))}</p>}
      {byHand.length > 0 && <p>{words.byHand(byHand.join(', '))}</p>}
      <pre className={styles['block']} tabIndex={0} aria-label={words.title}>
        <code translate="no">{json}</code>
      </pre>
      <p>
        <CopyButton text={json} label={words.copy} />
      </p>
      <p>{words.how}</p>
    </div>
  );
}
