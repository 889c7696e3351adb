import {Fragment, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import type {LearntId} from '../../core/entra/learnt-ids';
import styles from './styles.module.css';

type Props = {readonly ids: readonly LearntId[]; readonly testId: string};

/** Told apart wherever they stand: one opens the registration’s page, the other is what products ask for. */
export function ObjectIds({ids, testId}: Props): ReactNode {
  const shown = ids.flatMap(({is, id}) =>
    is === 'person-object-id' ? [] : [{whose: words.objectIdOf[is], id}],
  );
  if (shown.length === 0) return null;
  return (
    <div className={styles['ids']} data-testid={testId}>
      <p>{words.objectIds}</p>
      <dl>
        {shown.map(({whose, id}) => (
          <Fragment key={whose}>
            <dt>{whose}</dt>
            <dd>
              <code translate="no">{id}</code>
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
