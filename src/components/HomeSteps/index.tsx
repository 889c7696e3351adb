import type {ReactNode} from 'react';
import type {HomeWords} from '../messages/words';
import {DoDrawing, KnowDrawing, ProveDrawing} from './drawings';
import styles from './styles.module.css';

const steps = [
  ['know', KnowDrawing],
  ['do', DoDrawing],
  ['prove', ProveDrawing],
] as const;

/** How a guide is followed: three steps, each with its drawing. */
export function HomeSteps({words}: {readonly words: HomeWords['steps']['items']}): ReactNode {
  return (
    <ol className={styles['steps']}>
      {steps.map(([id, Drawing]) => (
        <li key={id} className={styles['step']}>
          <Drawing alternative={words[id].alternative} />
          <h3 className={styles['title']}>{words[id].title}</h3>
          <p className={styles['text']}>{words[id].text}</p>
        </li>
      ))}
    </ol>
  );
}
