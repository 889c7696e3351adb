import {useEffect, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import {useSite} from '../site';
import styles from './styles.module.css';

/**
 * A table of the text, in a box of its own that scrolls sideways where the page is too narrow. Only then can the
 * keyboard reach the box: elsewhere it would be a stop for nothing.
 */
export function ScrollTable(table: ComponentProps<'table'>): ReactNode {
  const {words} = useSite();
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setScrolls(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const reachable = scrolls ? {tabIndex: 0, role: 'group', 'aria-label': words.general.wideTable} : {};
  return (
    <div ref={box} className={styles['box']} {...reachable}>
      <table {...table} />
    </div>
  );
}
