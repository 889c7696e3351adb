import {useEffect, useRef} from 'react';
import type {InputId} from '../../core/contracts/schema';
import type {GuideState, GuideStore} from '../page-state/store';
import {useSite} from '../site';
import {Field} from '../YourValues/Field';
import type {SignInBrief} from './brief';
import {RedirectUriHelp} from './RedirectUriHelp';
import styles from './styles.module.css';

type Props = {
  readonly brief: SignInBrief;
  readonly state: GuideState;
  readonly store: GuideStore;
  /** What the sign-in was last started without. */
  readonly missing: InputId | undefined;
};

/** What the reader's own registration needs for the check, and the values that name it. */
export function RegistrationPanel({brief, state, store, missing}: Props) {
  const {words} = useSite();
  const {preflight} = words.signInCheck;
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (missing) fields.current?.querySelector<HTMLInputElement>(`[data-input="${missing}"] input`)?.focus();
  }, [missing]);
  return (
    <div className={styles['registration']}>
      <RedirectUriHelp brief={brief} clientId={state.values.clientId} />
      <h4>{preflight.title}</h4>
      <p className={styles['small']}>{preflight.shared}</p>
      <div ref={fields} className={styles['fields']}>
        {brief.inputs.map((input) => (
          <div key={input.id} data-input={input.id}>
            <Field
              {...input}
              testId={`sign-in-${input.id}`}
              kept={state.values[input.id] ?? ''}
              surroundings={{...state, foreignIds: brief.foreignIds, product: brief.productId}}
              onChange={(text) => {
                store.setValue(input.id, text);
              }}
            />
          </div>
        ))}
      </div>
      <p role="alert" className={styles['alert']} data-testid="sign-in-missing">
        {missing && preflight.missing(words.values.names[missing])}
      </p>
    </div>
  );
}
