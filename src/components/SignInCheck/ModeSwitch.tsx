import {useId} from 'react';
import type {Mode} from '../../core/checks/check-record';
import {useSite} from '../site';
import styles from './styles.module.css';

const modes = ['practice', 'real'] as const satisfies readonly Mode[];

/** Practice, or the reader's own registration. */
export function ModeSwitch({mode, onChange}: {readonly mode: Mode; readonly onChange: (mode: Mode) => void}) {
  const {words} = useSite();
  const texts = words.signInCheck.mode;
  const id = useId();
  return (
    <fieldset className={styles['modes']}>
      <legend>{texts.legend}</legend>
      {modes.map((option) => (
        <div className={styles['mode']} key={option}>
          <input
            type="radio"
            id={`${id}-${option}`}
            name={`${id}-mode`}
            value={option}
            checked={mode === option}
            aria-describedby={`${id}-${option}-note`}
            data-testid={`sign-in-mode-${option}`}
            onChange={() => {
              onChange(option);
            }}
          />
          <label htmlFor={`${id}-${option}`}>{texts[option]}</label>
          <span className={styles['small']} id={`${id}-${option}-note`}>
            {texts[`${option}Note`]}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
