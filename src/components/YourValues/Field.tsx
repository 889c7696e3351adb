import {Suspense, lazy, useEffect, useId, useState} from 'react';
import type {InputId} from '../../core/contracts/schema';
import {useSite} from '../site';
import {Ui, type UiProps} from '../Ui';
import {judge, type Surroundings} from './judge';
import styles from './styles.module.css';

const MistakenId = lazy(async () => ({default: (await import('../FoundOnPage')).MistakenId}));

type Props = {
  readonly id: InputId;
  readonly required: boolean;
  readonly hint: string;
  readonly example: string;
  readonly path: readonly UiProps[];
  /** What the store holds. */
  readonly kept: string;
  readonly surroundings: Surroundings;
  readonly onChange: (text: string) => void;
  /** Default: `value-` and the id. The sign-in check shows some of the same fields again. */
  readonly testId?: string;
};

/** One value: its field, what is wrong with it and what was expected, and where the portal shows it. */
export function Field({id, required, hint, example, path, kept, surroundings, onChange, testId}: Props) {
  const {words} = useSite();
  const {values} = words;
  const [text, setText] = useState(kept);
  const [wiped, setWiped] = useState(false);
  const inputId = useId();
  // The store changes from outside too: restored from the tab, cleared, undone.
  useEffect(() => {
    setText((typed) =>
      kept !== '' || judge(id, typed, surroundings, values.problems).kind === 'right' ? kept : typed,
    );
    // Only a change in the store may overwrite what is being typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kept]);
  const verdict = judge(id, text, surroundings, values.problems);

  const change = (next: string) => {
    const judged = judge(id, next, surroundings, values.problems);
    const secret = judged.kind === 'wrong' && judged.wipe === true;
    setWiped(secret);
    setText(secret ? '' : next);
    onChange(judged.kind === 'right' ? judged.value : '');
  };
  const known = verdict.kind === 'mistaken' ? verdict.known : undefined;
  const message = wiped ? values.problems.secret : verdict.kind === 'wrong' ? verdict.message : undefined;
  const suggestion =
    verdict.kind === 'wrong' ? verdict.suggestion : id === 'clientId' ? known?.clientId : undefined;
  const isWrong = message !== undefined || known !== undefined;
  return (
    <div className={styles['field']} data-verdict={isWrong ? 'wrong' : verdict.kind}>
      <label htmlFor={inputId}>
        {values.fields[id]} {!required && <span className={styles['optional']}>{values.optional}</span>}
      </label>
      <input
        id={inputId}
        type="text"
        value={text}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={example}
        aria-invalid={isWrong}
        aria-describedby={`${inputId}-say ${inputId}-hint`}
        data-testid={testId ?? `value-${id}`}
        onChange={(event) => {
          change(event.currentTarget.value);
        }}
      />
      <p className={styles['say']} id={`${inputId}-say`} role="status">
        {isWrong && (
          <span className={styles['wrong']}>
            <span aria-hidden="true">✕ </span>
            {known ? (
              <Suspense>
                <MistakenId field={id} known={known} />
              </Suspense>
            ) : (
              message
            )}
          </span>
        )}
        {suggestion && (
          <button
            type="button"
            className={styles['quiet']}
            onClick={() => {
              change(suggestion);
            }}
          >
            {values.useSuggestion(suggestion)}
          </button>
        )}
        {!isWrong && verdict.kind === 'right' && (
          <span className={styles['right']}>
            <span aria-hidden="true">✓ </span>
            {values.looksRight}
          </span>
        )}
      </p>
      <p className={styles['hint']} id={`${inputId}-hint`}>
        {hint}{' '}
        {path.length > 0 && (
          <>
            {values.where}{' '}
            {path.map((label, index) => (
              <span key={label.en}>
                {index > 0 && ' › '}
                <Ui en={label.en} fr={label.fr} {...(label.untranslated ? {untranslated: true} : {})} />
              </span>
            ))}
          </>
        )}
      </p>
    </div>
  );
}
