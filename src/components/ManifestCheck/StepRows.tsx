import type {ReactNode} from 'react';
import {manifestCheck} from '@manifest-words';
import type {FactRow, Judgement} from '../../core/checks/registration/judgement';
import type {InspectedGuide} from '../Inspection/data';
import {StepLink} from '../Inspection/StepLink';
import styles from '../Inspection/styles.module.css';

type Props = {
  readonly judgement: Judgement;
  readonly guide: InspectedGuide;
  readonly isOnPage: boolean;
  readonly Part: 'h3' | 'h4';
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
export function StepRows({judgement, guide, isOnPage, Part}: Props): ReactNode {
  const steps = [...guide.steps.map(({id}) => id), undefined];
  return steps.map((step) => {
    const rows = judgement.rows.filter((row) => row.step === step);
    if (rows.length === 0) return null;
    return (
      <div key={step ?? ''} data-step={step}>
        <Part>
          {step === undefined ? (
            manifestCheck.noStep
          ) : (
            <StepLink guide={guide} step={step} isOnPage={isOnPage} />
          )}
        </Part>
        <ul className={styles['rows']}>
          {rows.map((row) => (
            <Row key={`${row.fact} ${row.subject ?? ''}`} row={row} />
          ))}
        </ul>
      </div>
    );
  });
}

function Row({row}: {readonly row: FactRow}): ReactNode {
  const {fact, subject, status, remark, seen} = row;
  const {facts, statuses} = manifestCheck;
  const {tone, sign} = looks[remark ? 'remark' : status];
  return (
    <li data-tone={tone} data-fact={fact} data-status={status}>
      <span className={styles['sign']} aria-hidden="true">
        {sign}
      </span>
      <span>
        {facts[fact]} {subject !== undefined && <code translate="no">{subject}</code>}{' '}
        <span className={styles['aside']}>{remark ? manifestCheck.remark : statuses[status]}</span>
        {seen !== undefined && seen !== subject && <> {manifestCheck.seen(seen)}</>}
      </span>
    </li>
  );
}
