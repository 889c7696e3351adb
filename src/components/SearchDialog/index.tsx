import {useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject} from 'react';
import {flushSync} from 'react-dom';
import {search as words} from '@search-words';
import {maskSecrets} from '../../core/entra/client-secret';
import {useSite} from '../site';
import {Results} from './Results';
import {useSearch, type Search} from './use-search';
import styles from './styles.module.css';

type Props = {
  readonly onClose: () => void;
  readonly isPreview: boolean;
  /** What was typed before the dialog was there. */
  readonly typed: RefObject<string>;
};

/** The site’s search, in front of the page. The browser’s own modal dialog keeps the focus in and gives it back. */
export function SearchDialog({onClose, isPreview, typed}: Props): ReactNode {
  const {baseUrl, rootUrl} = useSite();
  const [query, setQuery] = useState(() => maskSecrets(typed.current));
  useEffect(() => {
    // A page that the browser keeps for its back button is kept without what was typed.
    const leave = () => {
      flushSync(() => setQuery(''));
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
    };
  }, []);
  const [attempt, setAttempt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSearch(query, rootUrl, attempt);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // From here on the field has the keys; some may have come since it was drawn.
    setQuery(maskSecrets(typed.current));
    return () => shown?.close();
  }, [typed]);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby="search-title"
      data-testid="search-dialog"
      data-state={search.state}
      onClose={onClose}
      onKeyDown={move}
      onClick={({target}) => {
        // The backdrop is the dialog itself; what is in it covers it whole.
        if (target === dialog.current) dialog.current.close();
        if (target instanceof Element && target.closest('a')) dialog.current?.close();
      }}
    >
      <div className={styles['sheet']}>
        <div className={styles['head']}>
          <h2 id="search-title" className={styles['unseen']}>
            {words.title}
          </h2>
          <form
            role="search"
            onSubmit={(event) => {
              event.preventDefault();
              resultsIn(dialog.current)[0]?.click();
            }}
          >
            <label htmlFor="search-query" className={styles['unseen']}>
              {words.label}
            </label>
            <input
              id="search-query"
              type="search"
              value={query}
              placeholder={words.example}
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              data-testid="search-query"
              onChange={(event) => {
                setQuery(maskSecrets(event.currentTarget.value));
              }}
            />
          </form>
          <button type="button" className={styles['close']} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <p role="status" className={styles['count']}>
          {countOf(search, query.trim())}
        </p>
        <div className={styles['results']}>
          <Results
            search={search}
            words={words}
            baseUrl={baseUrl}
            isPreview={isPreview}
            onAgain={() => {
              setAttempt(attempt + 1);
            }}
          />
        </div>
        <p className={styles['keys']}>{words.keys}</p>
      </div>
    </dialog>
  );
}

function countOf({state, codes, answer}: Search, query: string): string {
  const shown = codes.length + answer.hits.length;
  if (state === 'busy') return words.busy;
  if (state === 'answered' && shown === 0) return words.none(query);
  if (state === 'idle' || shown === 0) return '';
  return answer.all > shown ? words.foundMore(shown, answer.all) : words.found(shown);
}

/** Up and down walk through the field and the results, as in any list of suggestions. */
function move(event: KeyboardEvent<HTMLDialogElement>): void {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const field = event.currentTarget.querySelector('input');
  const stops: readonly (HTMLElement | null)[] = [field, ...resultsIn(event.currentTarget)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

function resultsIn(dialog: HTMLDialogElement | null): readonly HTMLElement[] {
  return [...(dialog?.querySelectorAll<HTMLElement>('[data-testid="search-result"]') ?? [])];
}
