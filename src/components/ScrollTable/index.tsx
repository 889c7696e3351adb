import {useEffect, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import {useSite} from '../site';
import {labelCells} from './label-cells';
import styles from './styles.module.css';

/**
 * A table of the text. On a phone the rows of a wide one become blocks, each cell under its column's name. What is
 * still too wide scrolls sideways in a box of its own; only then can the keyboard reach the box: elsewhere it would be
 * a stop for nothing.
 */
export function ScrollTable({children, ...table}: ComponentProps<'table'>): ReactNode {
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

  const {columns, sections} = labelCells(children);
  const reachable = scrolls ? {tabIndex: 0, role: 'group', 'aria-label': words.general.wideTable} : {};
  return (
    <div ref={box} className={styles['box']} {...reachable}>
      <table {...table} role="table" {...(columns > 2 && {'data-wide': true})}>
        {sections}
      </table>
    </div>
  );
}
