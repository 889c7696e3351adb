import type {ReactNode} from 'react';
import type {FactId, FactRow, Judgement} from '../../core/checks/registration/judgement';
import type {ConsentState} from '../../core/checks/registration/consent-state';
import type {StepStatus} from '../../core/checks/finding';
import type {InspectedGuide} from './data';
import {StepLink} from './StepLink';
import styles from './styles.module.css';

export type RowWords = {
  readonly facts: Readonly<Record<FactId, string>>;
  readonly statuses: Readonly<Record<StepStatus, string>>;
  readonly remark: string;
  readonly noStep: string;
  readonly seen: (seen: string) => string;
  /** “Supported account types”, by what a registration calls them. */
  readonly audiences: Readonly<Record<string, string>>;
  /** Only where consent was looked at. */
  readonly consents?: Readonly<Record<ConsentState, string>>;
};

type Props = {
  readonly judgement: Judgement;
  readonly guide: InspectedGuide;
  readonly isOnPage: boolean;
  readonly Part: 'h3' | 'h4' | 'h5';
  readonly words: RowWords;
};

const looks = {
  passed: {tone: 'agrees', sign: '✓'},
  failed: {tone: 'differs', sign: '✕'},
  'cannot-tell': {tone: 'note', sign: '?'},
  'not-checked': {tone: 'note', sign: '–'},
  /** Works, and should not stay so. */
  remark: {tone: 'note', sign: '!'},
} as const;

/** Rows under the steps that set them right, in the guide's order. */
export function StepRows({judgement, guide, isOnPage, Part, words}: Props): ReactNode {
  const steps = [...guide.steps.map(({id}) => id), undefined];
  return steps.map((step) => {
    const rows = judgement.rows.filter((row) => row.step === step);
    if (rows.length === 0) return null;
    return (
      <div key={step ?? ''} data-step={step}>
        <Part>
          {step === undefined ? words.noStep : <StepLink guide={guide} step={step} isOnPage={isOnPage} />}
        </Part>
        <ul className={styles['rows']}>
          {rows.map((row) => (
            <Row key={`${row.fact} ${row.subject ?? ''}`} row={row} words={words} />
          ))}
        </ul>
      </div>
    );
  });
}

function Row({row, words}: {readonly row: FactRow; readonly words: RowWords}): ReactNode {
  const {fact, subject, status, remark, seen, consent} = row;
  const {facts, statuses, consents} = words;
  const {tone, sign} = looks[remark ? 'remark' : status];
  return (
    <li className={styles['fact']} data-tone={tone} data-fact={fact} data-status={status}>
      <span className={styles['sign']} aria-hidden="true">
        {sign}
      </span>
      <span>
        {facts[fact]} {subject !== undefined && <code translate="no">{subject}</code>}{' '}
      </span>
      <span className={styles['status']}>{remark ? words.remark : statuses[status]}</span>
      {consent && consents && <span className={styles['detail']}> {consents[consent]}</span>}
      {seen !== undefined && seen !== '' && seen !== subject && (
        <span className={styles['detail']}>
          {' '}
          {words.seen(fact === 'account-types' ? (words.audiences[seen] ?? seen) : seen)}
        </span>
      )}
    </li>
  );
}
