import {useEffect, useRef, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import {idsOfRegistration} from '../../core/checks/object-ids';
import type {InspectedGuide} from '../Inspection/data';
import {ObjectIds} from '../Inspection/ObjectIds';
import {RegistrationFindings} from '../Inspection/RegistrationFindings';
import {StepRows} from '../Inspection/StepRows';
import {countOf, verdictOf} from '../Inspection/verdict';
import type {Result, View} from './reading';
import {tellProblem} from './Running';
import inspection from '../Inspection/styles.module.css';
import shared from '../SignInCheck/styles.module.css';
import styles from './styles.module.css';

type Props = {
  readonly guide: InspectedGuide;
  readonly view: View;
  readonly result: Result;
  readonly isPractice: boolean;
  readonly onClaim: () => void;
};

/** In a sentence, finding by finding, then fact by fact under the steps. */
export function ResultView({guide, view, result, isPractice, onClaim}: Props): ReactNode {
  const {judgement, problems, evidence} = result;
  const {findings, rows} = judgement;
  const count = countOf(
    findings,
    rows.map(({status}) => status),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = view.phase === 'done';
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew, result]);
  const verdict = verdictOf(count);
  return (
    <div
      className={`${shared['outcome'] ?? ''} ${styles['outcome'] ?? ''}`}
      data-testid="registration-result"
      data-verdict={verdict}
    >
      <h3 ref={heading} tabIndex={-1}>
        <span aria-hidden="true">{signs[verdict]} </span>
        {words.result(count)}
      </h3>
      {isPractice && <p className={shared['small']}>{words.inPractice}</p>}
      {view.hasGivenUp && <p>{words.gaveUp}</p>}
      {problems.length > 0 && (
        <p data-testid="registration-unread">
          {words.unread} {[...new Set(problems.map(tellProblem))].join(' ')}
        </p>
      )}
      <RegistrationFindings {...{findings, guide}} Title="h4" />
      {findings.some(({code}) => code === 'consent-missing') && (
        <p>
          <button
            type="button"
            className={shared['secondary']}
            data-testid="registration-claim"
            onClick={onClaim}
          >
            {words.claim}
          </button>
        </p>
      )}
      <ObjectIds ids={idsOfRegistration(evidence)} testId="registration-object-ids" />
      <h3>{words.rows}</h3>
      <div className={inspection['result']}>
        <StepRows judgement={judgement} guide={guide} isOnPage Part="h4" words={words} />
      </div>
    </div>
  );
}

const signs = {passed: '✓', remark: '!', failed: '✕', 'cannot-tell': '?'} as const;
