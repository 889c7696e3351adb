import {useEffect, type ReactNode} from 'react';
import {everyFinding} from '@finding-sentences';
import {foundOnPage as words} from '@found-words';
import data from '@inspection-data';
import type {AnyFinding} from '../../core/checks/any-finding';
import type {CheckName} from '../../core/checks/outcome';
import {sayAnyFinding} from '../../core/messages/every-finding';
import {useGuide} from '../page-state/use-guide';
import {announce} from './announce';
import {placeOf, toldUnder} from './told-under';
import styles from './styles.module.css';

type Props = {readonly integration: string; readonly step: string; readonly title: string};

/** Under a step's bar: what made it stand so, in a sentence each, which leads to where it is told at length. */
export function StepFindings({integration, step, title}: Props): ReactNode {
  const {state} = useGuide(integration);
  const guide = data.guides.find(({id}) => id === integration);
  const {findings, unexplained, latest} = toldUnder(state, step);
  useEffect(() => {
    if (latest !== undefined) announce(title, words.news);
  }, [latest, title]);
  if (!guide || (findings.length === 0 && !unexplained)) return null;
  const checks = [...new Set(findings.map(({outcome}) => outcome.check))];
  const isPractice = state.proofs[step]?.mode === 'practice';
  return (
    <div className={styles['findings']} data-testid="step-findings">
      {findings.length > 0 && <p>{words.foundBy(checks, isPractice)}</p>}
      <ul>
        {findings.map(({finding, outcome}, index) => (
          <li
            key={`${finding.code} ${String(index)}`}
            data-severity={finding.severity}
            data-code={finding.code}
          >
            <span aria-hidden="true">{signs[finding.severity]}</span>
            <span>
              {finding.severity === 'warning' && `${words.remark} `}
              <a href={`#${placeOf(outcome, guide.check)}`}>{titleOf(finding, guide)}</a>
            </span>
          </li>
        ))}
        {unexplained && (
          <Unexplained check={unexplained} place={placeOf({check: unexplained}, guide.check)} />
        )}
      </ul>
    </div>
  );
}

/** After a reload: what findings quote of a registration is not kept. */
function Unexplained({check, place}: {readonly check: CheckName; readonly place: string}): ReactNode {
  return (
    <li data-severity="error">
      <span aria-hidden="true">{signs.error}</span>
      <a href={`#${place}`}>{words.again(check)}</a>
    </li>
  );
}

const signs = {error: '✕', warning: '!'} as const;

function titleOf(finding: AnyFinding, guide: {readonly vendor: string; readonly product: string}): string {
  return sayAnyFinding(everyFinding, finding, guide)?.title ?? finding.code;
}
