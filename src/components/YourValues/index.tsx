import {useState} from 'react';
import type {InputId, ProductId} from '../../core/contracts/schema';
import type {GuideState} from '../page-state/store';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import type {UiProps} from '../Ui';
import {Field} from './Field';
import styles from './styles.module.css';

export type YourValuesProps = {
  readonly integration: string;
  readonly product: ProductId;
  readonly inputs: readonly {
    readonly id: InputId;
    readonly required: boolean;
    readonly hint: string;
    readonly example: string;
    readonly path: readonly UiProps[];
  }[];
  readonly foreignIds: readonly {readonly id: string; readonly name: string}[];
};

/** The reader's own values, checked as they are typed; they fill every snippet, link and check of the page. */
export function YourValues({integration, product, inputs, foreignIds}: YourValuesProps) {
  const {words} = useSite();
  const {state, store} = useGuide(integration);
  const [forgotten, setForgotten] = useState<GuideState>();
  const {values} = words;
  return (
    <section className={styles['panel']} aria-label={values.title}>
      <p>
        {values.intro} <strong>{values.neverSecret}</strong>
      </p>
      <div className={styles['fields']}>
        {inputs.map((input) => (
          <Field
            key={input.id}
            {...input}
            kept={state.values[input.id] ?? ''}
            surroundings={{...state, foreignIds, product}}
            onChange={(text) => {
              store.setValue(input.id, text);
            }}
          />
        ))}
      </div>
      <div className={styles['foot']}>
        <button
          type="button"
          className={styles['quiet']}
          onClick={() => {
            setForgotten(store.clear());
          }}
        >
          {values.clear}
        </button>
        <p role="status">
          {forgotten && (
            <>
              {values.cleared}{' '}
              <button
                type="button"
                className={styles['quiet']}
                onClick={() => {
                  store.restore(forgotten);
                  setForgotten(undefined);
                }}
              >
                {values.undo}
              </button>
            </>
          )}
        </p>
      </div>
    </section>
  );
}
