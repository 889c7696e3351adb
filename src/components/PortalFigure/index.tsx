import {useId} from 'react';
import type {UiProps} from '../Ui';
import {usePortalLanguage} from '../page-state/use-portal-language';
import {useGuide} from '../page-state/use-guide';
import {useSite} from '../site';
import type {InputId} from '../../core/contracts/schema';
import styles from './styles.module.css';

/** One line of a drawn portal page. `here`: what the reader must press or read. */
export type FigureRow = {
  readonly kind: 'field' | 'choice' | 'tick' | 'button' | 'heading' | 'tab' | 'row' | 'note';
  readonly label?: UiProps;
  /** Literal content beside the label: a value to type, or words that no label owns. */
  readonly text?: string;
  /** Shows the reader's own value once they typed it. */
  readonly value?: InputId;
  readonly on?: boolean;
  readonly here?: boolean;
  /** Number of the call-out that the caption explains. */
  readonly mark?: number;
  /** Two rows side by side, as in a table: first the left one, then the right one. */
  readonly side?: 'left' | 'right';
};

export type FigureProps = {
  readonly integration: string;
  /** What the picture shows, for those who cannot see it. */
  readonly alternative: string;
  readonly caption: string;
  readonly product: UiProps | string;
  readonly path: readonly UiProps[];
  readonly menu: readonly (UiProps & {readonly current?: boolean})[];
  readonly rows: readonly FigureRow[];
};

/** A portal page as one recognises it: drawn from labels, so that it follows theme, language and rewording. */
export function PortalFigure(props: FigureProps) {
  const {words} = useSite();
  const language = usePortalLanguage();
  const {state} = useGuide(props.integration);
  const captionId = useId();
  const say = (label: UiProps | string) =>
    (typeof label === 'string' ? label : label[language]).replace('{tenant}', words.guide.sampleTenant);
  return (
    <figure className={styles['figure']} aria-labelledby={captionId}>
      <div className={styles['window']} role="img" aria-label={props.alternative}>
        <div className={styles['top']}>
          <span className={styles['product']}>{say(props.product)}</span>
          <span className={styles['path']}>{props.path.map(say).join('  ›  ')}</span>
        </div>
        <div className={styles['body']} data-menu={props.menu.length > 0}>
          {props.menu.length > 0 && (
            <ul className={styles['menu']}>
              {props.menu.map((item) => (
                <li key={item.en} data-current={item.current ?? false}>
                  {say(item)}
                </li>
              ))}
            </ul>
          )}
          <div className={styles['page']}>
            {props.rows.map((row, index) => (
              <Row
                key={index}
                row={row}
                label={row.label ? say(row.label) : ''}
                typed={row.value && state.values[row.value]}
              />
            ))}
          </div>
        </div>
      </div>
      <figcaption id={captionId}>
        {props.caption} <small>{words.guide.drawn}</small>
      </figcaption>
    </figure>
  );
}

type RowProps = {readonly row: FigureRow; readonly label: string; readonly typed: string | undefined};

function Row({row, label, typed}: RowProps) {
  const shown = typed ?? row.text;
  return (
    <div
      className={styles[row.kind]}
      data-on={row.on ?? false}
      data-here={row.here ?? false}
      data-side={row.side}
    >
      {row.kind === 'choice' && <span className={styles['dot']} />}
      {row.kind === 'tick' && <span className={styles['box']}>{row.on && '✓'}</span>}
      {label && <span className={styles['label']}>{label}</span>}
      {shown && <span className={styles['content']}>{shown}</span>}
      {row.mark !== undefined && <span className={styles['mark']}>{row.mark}</span>}
    </div>
  );
}
