import {useEffect, useId, useRef, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import type {RegistrationFinding} from '../../core/checks/registration/finding';
import {sayRegistrationFinding} from '../../core/messages/registration';
import type {InspectedGuide} from '../Inspection/data';
import {StepLink} from '../Inspection/StepLink';
import {StepRows} from '../Inspection/StepRows';
import {useSite} from '../site';
import type {Result, View} from './reading';
import {tellProblem} from './Running';
import inspection from '../Inspection/styles.module.css';
import styles from '../SignInCheck/styles.module.css';

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
  const {findings} = judgement;
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = view.phase === 'done';
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew, result]);
  const verdict = errors > 0 ? 'failed' : findings.length > 0 ? 'remark' : 'passed';
  const {application, enterpriseApplication} = evidence;
  return (
    <div className={styles['outcome']} data-testid="registration-result" data-verdict={verdict}>
      <h4 ref={heading} tabIndex={-1}>
        {words.result(errors, findings.length - errors)}
      </h4>
      {isPractice && <p className={styles['small']}>{words.inPractice}</p>}
      {view.hasGivenUp && <p>{words.gaveUp}</p>}
      {problems.length > 0 && (
        <p data-testid="registration-unread">
          {words.unread} {[...new Set(problems.map(tellProblem))].join(' ')}
        </p>
      )}
      {findings.map((finding, index) => (
        <Card key={`${finding.code} ${String(index)}`} finding={finding} guide={guide} />
      ))}
      {findings.some(({code}) => code === 'consent-missing') && (
        <p>
          <button
            type="button"
            className={styles['secondary']}
            data-testid="registration-claim"
            onClick={onClaim}
          >
            {words.claim}
          </button>
        </p>
      )}
      {application.state === 'read' && enterpriseApplication.state === 'read' && (
        <p className={styles['small']} data-testid="registration-object-ids">
          {words.objectIds} <code translate="no">{application.value.objectId}</code> {words.registrationId},{' '}
          <code translate="no">{enterpriseApplication.value.objectId}</code> {words.enterpriseId}.
        </p>
      )}
      <h4>{words.rows}</h4>
      <div className={inspection['result']}>
        <StepRows judgement={judgement} guide={guide} isOnPage Part="h5" words={words} />
      </div>
    </div>
  );
}

function Card({
  finding,
  guide,
}: {
  readonly finding: RegistrationFinding;
  readonly guide: InspectedGuide;
}): ReactNode {
  const {baseUrl} = useSite();
  const titleId = useId();
  const {title, found, next} = sayRegistrationFinding(words.findings, finding.code, finding.args);
  return (
    <article
      className={styles['finding']}
      aria-labelledby={titleId}
      data-finding={finding.code}
      data-severity={finding.severity}
    >
      <h5 id={titleId}>
        <span className={styles['tag']}>{words.severities[finding.severity]}</span> {title}
      </h5>
      <p>{found}</p>
      <p>
        <strong>{words.next}</strong> {next}
      </p>
      <p>
        {finding.step !== undefined && (
          <>
            {words.step} <StepLink guide={guide} step={finding.step} isOnPage />
            {' · '}
          </>
        )}
        <a href={`${baseUrl}reference/findings#${finding.code}`}>{words.more}</a>
      </p>
    </article>
  );
}
