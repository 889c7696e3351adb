import {useEffect, useState} from 'react';
import {useSite} from '../site';
import styles from './styles.module.css';

const ACKNOWLEDGED_MS = 2000;

type Props = {
  readonly text: string;
  /** Names what is copied, for screen readers. */
  readonly label?: string;
};

/** Copies and says so; where the browser forbids it, says that instead. */
export function CopyButton({text, label}: Props) {
  const {words} = useSite();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => {
      setState('idle');
    }, ACKNOWLEDGED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  const {copy: copyWord, copied, copyRefused} = words.general;
  const shown = {idle: copyWord, copied, refused: copyRefused}[state];
  return (
    <button
      type="button"
      className={styles['button']}
      onClick={() => void copy()}
      data-copied={state === 'copied'}
    >
      <span aria-live="polite">{shown}</span>
      <span className={styles['hidden']}> {label ?? text}</span>
    </button>
  );
}
