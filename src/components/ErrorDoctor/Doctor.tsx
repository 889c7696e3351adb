import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {diagnosisWords} from '@causes';
import {errorDoctor} from '@doctor-words';
import type {ReaderValues} from '../../core/diagnosis/diagnosis';
import type {LearntIds} from '../../core/entra/learnt-ids';
import {useSite} from '../site';
import {AnswerView} from './AnswerView';
import {useDoctor, type Doctor as State} from './use-doctor';
import styles from './styles.module.css';

type Props = {
  readonly integration: string | undefined;
  readonly reader: ReaderValues;
  readonly learnt: LearntIds;
  readonly isOnPage: boolean;
  readonly onCodes?: (codes: readonly string[]) => void;
};

/** The field, and the answer below it. Secrets are wiped in the field itself, before anything reads them. */
export function Doctor({integration, reader, learnt, isOnPage, onCodes}: Props): ReactNode {
  const {baseUrl} = useSite();
  const {form} = errorDoctor;
  const doctor = useDoctor({integration, reader, learnt, isOnPage, baseUrl}, onCodes);
  const [isOver, setOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const {answer, text, masked} = doctor;
  useEffect(() => {
    // What arrived is said first by its heading.
    if (answer) heading.current?.focus();
  }, [answer]);
  return (
    <div className={styles['doctor']}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          doctor.explain();
        }}
      >
        <p id={`${id}-intro`}>
          {form.intro} {form.drop}
        </p>
        <label htmlFor={id}>{form.label}</label>
        <textarea
          id={id}
          rows={6}
          value={text}
          placeholder={form.example}
          autoComplete="off"
          spellCheck={false}
          data-over={isOver}
          aria-describedby={`${id}-intro ${id}-say`}
          data-testid="paste-text"
          onChange={(event) => {
            doctor.change(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) doctor.explain();
          }}
          onDragOver={(event) => {
            if (event.dataTransfer.types.includes('Files')) event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={(event) => {
            setOver(false);
            const file = event.dataTransfer.files.item(0);
            if (!file) return;
            event.preventDefault();
            doctor.drop(file);
          }}
        />
        <p id={`${id}-say`} role="status" className={styles['say']}>
          {masked.length > 0 && (
            <span data-testid="paste-masked">
              {form.masked(masked.map(({kind, count}) => diagnosisWords.masked[kind](count)).join(', '))}{' '}
            </span>
          )}
          {doctor.note && <span>{noteOf(doctor)}</span>}
        </p>
        <p className={styles['buttons']}>
          <button type="submit" data-testid="paste-explain">
            {form.explain}
          </button>
          {text !== '' && (
            <button
              type="button"
              className={styles['quiet']}
              onClick={doctor.clear}
              data-testid="paste-clear"
            >
              {form.clear}
            </button>
          )}
          {doctor.canUndo && (
            <button type="button" className={styles['quiet']} onClick={doctor.undo} data-testid="paste-undo">
              {form.undo}
            </button>
          )}
        </p>
      </form>
      {answer && <AnswerView answer={answer} headingRef={heading} level={isOnPage ? 3 : 2} />}
    </div>
  );
}

function noteOf({note}: State): string {
  const {form} = errorDoctor;
  if (note === undefined) return '';
  const {cleared, empty, reading, failed, notText, tooLarge} = form;
  return {cleared, empty, reading, failed, 'not-text': notText, 'too-large': tooLarge}[note];
}
