import type {ReactNode} from 'react';
import {passport as words} from '@passport-words';
import type {Passport, PassportStep} from '../../core/passport/passport';
import type {Locale} from '../site';
import type {PassportGuide} from './data';
import {isProved, moment, restsOn, stateOf} from './facts';
import styles from './styles.module.css';

type Props = {
  readonly steps: Passport['steps'];
  readonly guide: PassportGuide;
  /** Where the guide is: empty on its own page. */
  readonly guideUrl: string;
  readonly locale: Locale;
};

/** Each step, what it rests on, and the way to its check in the guide. */
export function StepTable({steps, guide, guideUrl, locale}: Props): ReactNode {
  const {view} = words;
  const columns = [view.step, view.state, view.rests, view.check];
  return (
    <table className={styles['steps']} role="table">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {steps.map((step) => {
          const title = guide.titles[step.id] ?? step.id;
          const place = guide.checks[step.id];
          const check = step.at === undefined ? view.checkIt : view.recheck;
          return (
            <tr
              key={step.id}
              role="row"
              data-step={step.id}
              data-status={step.status}
              data-mode={step.mode}
              data-origins={step.origins?.join(' ')}
            >
              <th scope="row" role="rowheader">
                <a href={`${guideUrl}#${step.id}`}>{title}</a>
              </th>
              <td role="cell">
                <span aria-hidden="true">{signOf(step)}</span> {stateOf(step)}
              </td>
              <td role="cell">
                {step.at === undefined ? <Nothing /> : restsOn(step)}
                {step.at !== undefined && <small>{moment(step.at, locale)}</small>}
              </td>
              <td role="cell">
                {place === undefined ? (
                  <Nothing />
                ) : (
                  <a href={`${guideUrl}#${place}`} aria-label={view.checkThis(check, title)}>
                    {check}
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Fills an empty cell where there are columns. */
function Nothing(): ReactNode {
  return <span className={styles['nothing']}>{words.view.never}</span>;
}

/** A tick is for what was proved. */
function signOf(step: PassportStep): string {
  return step.status === 'passed' && !isProved(step) ? '≈' : signs[step.status];
}

const signs = {
  passed: '✓',
  failed: '✕',
  'cannot-tell': '?',
  'not-checked': '○',
  attested: '●',
} as const;
