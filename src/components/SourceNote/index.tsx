import {useSite} from '../site';
import {ReadOn, Warning, type ReadOnProps} from '../Freshness';
import {useToday} from '../Freshness/today';
import styles from './styles.module.css';

/** A source in words, with its address where it has one. */
export type SourceWords = {readonly text: string; readonly href?: string};

export type SourceNoteProps = ReadOnProps & {
  /** Unique on the page. */
  readonly id: string;
  /** The fact that the note is about, as the page prints it. */
  readonly about: string;
  readonly sources: readonly SourceWords[];
  /** Set where no document of Microsoft's or the vendor's says so. */
  readonly doubt?: 'community' | 'unverified';
};

/**
 * Where a fact comes from, on demand, beside it. The browser's own pop-up: it opens, closes and returns the focus
 * without any script.
 */
export function SourceNote({id, about, sources, doubt, ...reading}: SourceNoteProps) {
  const {words} = useSite();
  const {sourceOf, source, read, doubts} = words.freshness;
  const over = useToday() > reading.limit;
  return (
    <span className={styles['note']}>
      <button
        type="button"
        className={styles['marker']}
        popoverTarget={id}
        aria-label={sourceOf(about)}
        data-doubt={over || doubt !== undefined}
      >
        {over ? <Warning /> : <Mark doubt={doubt !== undefined} />}
      </button>
      <span id={id} popover="auto" className={styles['card']} role="note">
        {doubt && <strong>{doubts[doubt]} </strong>}
        <span className={styles['row']}>
          {source} <Sources sources={sources} />
        </span>
        <span className={styles['row']}>
          {read} <ReadOn {...reading} />
        </span>
      </span>
    </span>
  );
}

function Sources({sources}: Pick<SourceNoteProps, 'sources'>) {
  return sources.map(({text, href}, index) => (
    <span key={index}>
      {index > 0 && ', '}
      {href ? <a href={href}>{text}</a> : text}
    </span>
  ));
}

/** An “i”, or a question mark where the fact is in doubt. */
function Mark({doubt}: {readonly doubt: boolean}) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.2" />
      {doubt ? (
        <path
          d="M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.6v.3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      ) : (
        <path d="M8 7.3v4M8 4.6v.3" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      )}
    </svg>
  );
}
