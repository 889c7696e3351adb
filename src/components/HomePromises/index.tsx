import type {ReactNode} from 'react';
import type {HomeWords} from '../messages/words';
import styles from './styles.module.css';

/** What the site promises its readers, in words alone. */
export function HomePromises({words}: {readonly words: HomeWords['promises']['items']}): ReactNode {
  return (
    <div className={styles['promises']}>
      {words.map(({title, text}) => (
        <section key={title} className={styles['promise']}>
          <h3 className={styles['title']}>{title}</h3>
          <p className={styles['text']}>{text}</p>
        </section>
      ))}
    </div>
  );
}
