import {useId, useState, type ReactNode} from 'react';
import data from '@doctor-data';
import {errorDoctor} from '@doctor-words';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import {Doctor} from './Doctor';
import styles from './styles.module.css';

/** On a page of its own: the reader says which guide they follow, or none. */
export function DoctorPage(): ReactNode {
  const {baseUrl} = useSite();
  const {page} = errorDoctor;
  const [chosen, setChosen] = useState('');
  const id = useId();
  // A guide that was filled in in this tab is known here too; the empty name is nobody's.
  const {state} = useGuide(chosen);
  return (
    <>
      <h1>{page.title}</h1>
      <p className={styles['lead']}>{page.intro}</p>
      <div className={styles['choice']}>
        <label htmlFor={id}>{page.guide}</label>
        <select
          id={id}
          value={chosen}
          data-testid="doctor-guide"
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          <option value="">{page.noGuide}</option>
          {data.guides.map((guide) => (
            <option key={guide.id} value={guide.id}>
              {guide.title}
            </option>
          ))}
        </select>
      </div>
      <Doctor integration={chosen || undefined} reader={state.values} isOnPage={false} />
      <p>
        <a href={`${baseUrl}errors`}>{page.codes}</a>
      </p>
    </>
  );
}
