import {useId, useState} from 'react';
import type {RefusalEvidence} from '../../core/checks/evidence';
import {maskSecrets} from '../../core/entra/client-secret';
import {useSite} from '../site';
import styles from './styles.module.css';

type Props = {
  readonly onRefusal: (evidence: RefusalEvidence) => void;
  /** Unfolds the box; the reader may fold it again. */
  readonly isOpen: boolean;
};

/** Takes the text of Microsoft's page. Secrets are masked before the text is kept, even in the field itself. */
export function PasteForm({onRefusal, isOpen}: Props) {
  const {words} = useSite();
  const {paste} = words.signInCheck;
  const [text, setText] = useState('');
  const [masked, setMasked] = useState(false);
  const [found, setFound] = useState<'unread' | 'none' | 'some'>('unread');
  const id = useId();

  const change = (typed: string) => {
    const safe = maskSecrets(typed);
    if (safe !== typed) setMasked(true);
    if (safe === '') setMasked(false);
    setFound('unread');
    setText(safe);
  };
  const explain = async () => {
    // The catalogue of codes is not part of the page until somebody asks.
    const {extractCodes} = await import('../../core/diagnosis/extract-codes');
    const codes = extractCodes(text);
    setFound(codes.length > 0 ? 'some' : 'none');
    if (codes.length > 0) onRefusal({kind: 'refusal', codes, seenBy: 'reader'});
  };
  return (
    <details className={styles['box']} open={isOpen} data-testid="paste-refusal">
      <summary>{paste.title}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void explain();
        }}
      >
        <p id={`${id}-intro`}>{paste.intro}</p>
        <label htmlFor={id}>{paste.label}</label>
        <textarea
          id={id}
          rows={4}
          value={text}
          placeholder={paste.example}
          autoComplete="off"
          spellCheck={false}
          required
          aria-describedby={`${id}-intro ${id}-say`}
          data-testid="paste-text"
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
        />
        <p id={`${id}-say`} role="status" className={styles['say']}>
          {masked && <span data-testid="paste-masked">{paste.masked} </span>}
          {found === 'none' && <span data-testid="paste-none">{paste.none}</span>}
        </p>
        <button type="submit" data-testid="paste-explain">
          {paste.explain}
        </button>
      </form>
    </details>
  );
}
