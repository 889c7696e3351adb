import {Fragment, type ReactNode} from 'react';
import type {HomeWords} from '../messages/words';
import {rows} from './rows';
import styles from './styles.module.css';

type FigureWords = HomeWords['check']['figure'];

/**
 * A check as it would stand on a guide, drawn: a real table, so that it reads aloud as what it shows, and nothing in
 * it that could be taken for a control.
 */
export function HomeCheck({words}: {readonly words: FigureWords}): ReactNode {
  return (
    <figure className={styles['figure']}>
      <div className={styles['slip']}>
        <p className={styles['head']}>
          <span className={styles['subject']}>{words.subject}</span>
          <span className={styles['mode']}>{words.practice}</span>
        </p>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.permission}</th>
              <th scope="col">{words.required}</th>
              <th scope="col">{words.granted}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({permission, required, state}) => (
              <tr key={permission}>
                <th scope="row">
                  <code>{breakable(permission)}</code>
                </th>
                <td>{words[required]}</td>
                <td>
                  <State fails={state === 'isMissing'}>{words[state]}</State>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={styles['verdict']}>
          <Mark fails />
          <p>
            <strong>{words.verdict}</strong> {words.redo}
          </p>
        </div>
        <p className={styles['evidence']}>{words.evidence}</p>
      </div>
      <figcaption className={styles['caption']}>{words.caption}</figcaption>
    </figure>
  );
}

/** The name with places to break after its dots and underscores, for narrow columns. */
function breakable(permission: string): ReactNode {
  return permission.split(/(?<=[._])/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}

function State({fails, children}: {readonly fails: boolean; readonly children: ReactNode}): ReactNode {
  return (
    <span className={fails ? styles['failed'] : styles['passed']}>
      <Mark fails={fails} />
      {children}
    </span>
  );
}

function Mark({fails}: {readonly fails: boolean}): ReactNode {
  return (
    <svg className={styles['mark']} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={fails ? 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2' : 'M4.8 8.3l2.3 2.3 4.2-4.8'} />
    </svg>
  );
}
