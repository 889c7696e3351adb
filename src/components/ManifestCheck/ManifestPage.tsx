import {useState, type ReactNode} from 'react';
import {manifestCheck} from '@manifest-words';
import {ManifestCheck} from '.';
import {GuideChoice} from '../Inspection/GuideChoice';
import styles from '../Inspection/styles.module.css';

/** On a page of its own: the reader says which guide they follow. */
export function ManifestPage(): ReactNode {
  const {page, form} = manifestCheck;
  const [chosen, setChosen] = useState('');
  return (
    <>
      <h1>{page.title}</h1>
      <p className={styles['lead']}>{page.intro}</p>
      <noscript>
        <p>{form.needsScript}</p>
      </noscript>
      <GuideChoice label={page.guide} none={page.noGuide} chosen={chosen} onChoose={setChosen} />
      <ManifestCheck integration={chosen} isOnPage={false} />
    </>
  );
}
