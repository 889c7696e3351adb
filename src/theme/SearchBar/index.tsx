import {Suspense, lazy, useEffect, useState, type ReactNode} from 'react';
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
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if (!isChord && !isSlash) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', open);
    return () => {
      document.removeEventListener('keydown', open);
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
        onClick={() => {
          setOpen(true);
        }}
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
            isPreview={process.env['NODE_ENV'] === 'development'}
            onClose={() => {
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
