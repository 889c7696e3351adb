import {Suspense, lazy, useEffect, useRef, useState, type ReactNode} from 'react';
import {useSite} from '@site/src/components/site';
import styles from './styles.module.css';

const SearchDialog = lazy(async () => {
  const {SearchDialog: Dialog} = await import('@site/src/components/SearchDialog');
  return {default: Dialog};
});

/** Opens the search: the button, `/`, or Ctrl K (⌘ K). Everything behind it loads then, and not before. */
export default function SearchBar(): ReactNode {
  const {words} = useSite();
  const [isOpen, setOpen] = useState(false);
  // Known at once, where the state is known with the next rendering: a key may be quicker.
  const isAsked = useRef(false);
  const typed = useRef('');
  const open = () => {
    typed.current = '';
    isAsked.current = true;
    setOpen(true);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const {key} = event;
      const isPlain = !event.ctrlKey && !event.metaKey;
      if (isAsked.current) {
        // Until the dialog is there, and its field has the keys.
        if (!isPlain || key.length > 1 || document.querySelector('dialog[open]')) return;
        typed.current += key;
      } else {
        const isChord = !isPlain && !event.altKey && key.toLowerCase() === 'k';
        if (!isChord && (key !== '/' || !isPlain || isTyping(event.target))) return;
        open();
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        data-testid="search-open"
        onClick={open}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M13.5 13.5 18 18M15 8.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0" />
        </svg>
        <span>{words.general.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog
            typed={typed}
            isPreview={process.env['NODE_ENV'] === 'development'}
            onClose={() => {
              isAsked.current = false;
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
