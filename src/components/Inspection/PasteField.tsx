import {useId, useState, type ReactNode} from 'react';
import {FileChoice} from './FileChoice';
import {readTextFile, type FileText} from './read-file';
import styles from './styles.module.css';

type Props = {
  readonly label: string;
  readonly intro: string;
  readonly example: string;
  readonly clear: string;
  /** Where what is wanted is usually a file: the button that lets one be chosen. */
  readonly choose?: string;
  readonly text: string;
  /** Said below the field as soon as it changes. */
  readonly say?: string | undefined;
  readonly isWrong?: boolean;
  readonly canClear: boolean;
  readonly testId: string;
  readonly onText: (text: string) => void;
  /** A file that is no text, or too large. */
  readonly onRefused: (because: Exclude<FileText, {readonly text: string}>['because']) => void;
  readonly onClear: () => void;
};

/** Where something is pasted or dropped: it grows with neither spell checking nor suggestions of the browser. */
export function PasteField(props: Props): ReactNode {
  const {label, intro, example, clear, choose, text, say, isWrong = false, canClear, testId} = props;
  const {onText, onRefused, onClear} = props;
  const [isOver, setOver] = useState(false);
  const id = useId();
  const take = async (file: File) => {
    const read = await readTextFile(file);
    if ('text' in read) onText(read.text);
    else onRefused(read.because);
  };
  return (
    <div className={styles['field']}>
      <p id={`${id}-intro`}>{intro}</p>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        value={text}
        placeholder={example}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        data-over={isOver}
        data-testid={testId}
        aria-invalid={isWrong}
        aria-describedby={`${id}-intro ${id}-say`}
        onChange={(event) => onText(event.currentTarget.value)}
        onDragOver={(event) => {
          if (event.dataTransfer.types.includes('Files')) event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          const file = event.dataTransfer.files.item(0);
          if (!file) return;
          event.preventDefault();
          void take(file);
        }}
      />
      <p
        id={`${id}-say`}
        role="status"
        className={styles['say']}
        data-wrong={isWrong}
        data-testid={`${testId}-say`}
      >
        {say}
      </p>
      {(canClear || choose !== undefined) && (
        <p className={styles['buttons']}>
          {choose !== undefined && (
            <FileChoice label={choose} testId={`${testId}-file`} onFile={(file) => void take(file)} />
          )}
          {canClear && (
            <button type="button" onClick={onClear} data-testid={`${testId}-clear`}>
              {clear}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
