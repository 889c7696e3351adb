import {Fragment, useEffect, useId, useRef, type ReactNode} from 'react';
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
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const count = {
    errors,
    remarks: findings.length - errors,
    unseen: rows.filter(({status}) => status === 'cannot-tell').length,
  };
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
      {findings.map((finding, index) => (
        <Card key={`${finding.code} ${String(index)}`} finding={finding} guide={guide} />
      ))}
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
      <ObjectIds evidence={evidence} />
      <h3>{words.rows}</h3>
      <div className={inspection['result']}>
        <StepRows judgement={judgement} guide={guide} isOnPage Part="h4" words={words} />
      </div>
    </div>
  );
}

/** Told apart wherever they stand: one opens the registration’s page, the other is what products ask for. */
function ObjectIds({evidence}: {readonly evidence: Result['evidence']}): ReactNode {
  const {application, enterpriseApplication} = evidence;
  const ids = [
    [words.registrationId, application.state === 'read' ? application.value.objectId : undefined],
    [
      words.enterpriseId,
      enterpriseApplication.state === 'read' ? enterpriseApplication.value.objectId : undefined,
    ],
  ] as const;
  const known = ids.filter(([, id]) => id !== undefined);
  if (known.length === 0) return null;
  return (
    <div className={styles['ids']} data-testid="registration-object-ids">
      <p>{words.objectIds}</p>
      <dl>
        {known.map(([whose, id]) => (
          <Fragment key={whose}>
            <dt>{whose}</dt>
            <dd>
              <code translate="no">{id}</code>
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}

const signs = {passed: '✓', remark: '!', failed: '✕', 'cannot-tell': '?'} as const;

/** What was not seen is not right, however few findings there are. */
function verdictOf({errors, remarks, unseen}: Parameters<typeof words.result>[0]) {
  if (errors > 0) return 'failed';
  if (unseen > 0) return 'cannot-tell';
  return remarks > 0 ? 'remark' : 'passed';
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
      className={`${shared['finding'] ?? ''} ${styles['finding'] ?? ''}`}
      aria-labelledby={titleId}
      data-finding={finding.code}
      data-severity={finding.severity}
    >
      <h4 id={titleId}>
        <span className={shared['tag']}>{words.severities[finding.severity]}</span> {title}
      </h4>
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
