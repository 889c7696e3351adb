import {useId} from 'react';
import {useSite} from '../site';
import type {SignInBrief} from './brief';
import styles from './styles.module.css';

type Props = {
  readonly brief: SignInBrief;
  readonly scenario: string;
  readonly onChange: (scenario: string) => void;
};

/** The banner that nobody can miss, and the choice of what shall happen. */
export function PracticePanel({brief, scenario, onChange}: Props) {
  const {words} = useSite();
  const {practice} = words.signInCheck;
  const id = useId();
  const chosen = brief.scenarios.find((entry) => entry.id === scenario);
  return (
    <div className={styles['practice']} data-testid="practice-banner">
      <p className={styles['banner']}>
        <span aria-hidden="true">◇ </span>
        <strong>{practice.banner}</strong> {practice.bannerMore}
      </p>
      <label htmlFor={id}>{practice.scenario}</label>
      <select
        id={id}
        value={scenario}
        aria-describedby={`${id}-note`}
        data-testid="scenario-picker"
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {brief.scenarios.map(({id: value, title}) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
      <p className={styles['scenarioNote']} id={`${id}-note`}>
        {chosen?.note}
      </p>
    </div>
  );
}
