import {useState, type ReactNode} from 'react';
import {tokenInspector} from '@token-words';
import {TokenInspector} from '.';
import {GuideChoice} from '../Inspection/GuideChoice';
import styles from '../Inspection/styles.module.css';

/** On a page of its own: the reader says which guide they follow, or none. */
export function TokenPage(): ReactNode {
  const {page, form} = tokenInspector;
  const [chosen, setChosen] = useState('');
  return (
    <>
      <h1>{page.title}</h1>
      <p className={styles['lead']}>{page.intro}</p>
      <noscript>
        <p>{form.needsScript}</p>
      </noscript>
      <GuideChoice label={page.guide} none={page.noGuide} chosen={chosen} onChoose={setChosen} />
      <TokenInspector integration={chosen} isOnPage={false} />
    </>
  );
}
