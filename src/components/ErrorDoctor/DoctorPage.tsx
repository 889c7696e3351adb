import {useState, type ReactNode} from 'react';
import data from '@doctor-data';
import {errorDoctor} from '@doctor-words';
import {GuideChoice} from '../Inspection/GuideChoice';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import {Doctor} from './Doctor';
import styles from './styles.module.css';

/** On a page of its own: the reader says which guide they follow, or none. */
export function DoctorPage(): ReactNode {
  const {baseUrl} = useSite();
  const {page} = errorDoctor;
  const [chosen, setChosen] = useState('');
  // A guide that was filled in in this tab is known here too; the empty name is nobody's.
  const {state} = useGuide(chosen);
  return (
    <>
      <h1>{page.title}</h1>
      <p className={styles['lead']}>{page.intro}</p>
      <GuideChoice
        guides={data.guides}
        label={page.guide}
        none={page.noGuide}
        chosen={chosen}
        testId="doctor-guide"
        onChoose={setChosen}
      />
      <Doctor
        integration={chosen || undefined}
        reader={state.values}
        learnt={state.learnt}
        isOnPage={false}
      />
      <p>
        <a href={`${baseUrl}errors`}>{page.codes}</a>
      </p>
    </>
  );
}
