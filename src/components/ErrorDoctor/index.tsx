import {Suspense, lazy, useEffect, useRef, useState, type ReactNode} from 'react';
import {useSite} from '../site';
import styles from './styles.module.css';

const DoctorPanel = lazy(async () => {
  const {DoctorPanel: Panel} = await import('./DoctorPanel');
  return {default: Panel};
});

type Props = {
  /** The guide on whose page it stands. */
  readonly integration: string;
  /** Unfolds it; the reader may fold it again. */
  readonly isOpen?: boolean;
  /** True while the reader practises: what the practice tenant says is not about the values they typed. */
  readonly isPractice?: boolean;
  /** Told of each text that was explained: the codes in it, in order. */
  readonly onCodes?: (codes: readonly string[]) => void;
};

/** `<ErrorDoctor/>`: paste what Microsoft said. Folded, and nothing of it loaded, until somebody opens it. */
export function ErrorDoctor({integration, isOpen = false, isPractice = false, onCodes}: Props): ReactNode {
  const {words} = useSite();
  const [wasOpened, setOpened] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Only ever unfolded: whoever reads an answer must not see it fold away.
    if (isOpen && box.current) box.current.open = true;
  }, [isOpen]);
  return (
    <details
      ref={box}
      className={styles['box']}
      data-testid="paste-refusal"
      onToggle={({currentTarget}) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{words.signInCheck.paste.title}</summary>
      <noscript>
        <p>{words.signInCheck.paste.needsScript}</p>
      </noscript>
      {wasOpened && (
        <Suspense fallback={<p role="status">…</p>}>
          <DoctorPanel integration={integration} isPractice={isPractice} {...(onCodes && {onCodes})} />
        </Suspense>
      )}
    </details>
  );
}
