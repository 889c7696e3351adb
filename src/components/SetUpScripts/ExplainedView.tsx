import {useEffect, useRef, type ReactNode} from 'react';
import {causeSentences} from '@causes';
import {registrationCheck} from '@registration-words';
import {setUpScripts as words} from '@scripts-words';
import {isRefusal, type JudgedReport} from '../../core/checks/app-only/judge-pasted';
import type {AppOnlyFinding} from '../../core/checks/app-only/finding';
import {formatAppOnlyFinding} from '../../core/messages/app-only';
import type {InspectedGuide} from '../Inspection/data';
import {FindingCard} from '../Inspection/FindingCard';
import {ObjectIds} from '../Inspection/ObjectIds';
import {RegistrationFindings} from '../Inspection/RegistrationFindings';
import {StepLink} from '../Inspection/StepLink';
import {StepRows} from '../Inspection/StepRows';
import {countOf, verdictOf} from '../Inspection/verdict';
import type {Explained} from './explain-pasted';
import inspection from '../Inspection/styles.module.css';
import styles from '../SignInCheck/styles.module.css';

type Props = {readonly guide: InspectedGuide; readonly explained: Explained};

/** In a sentence, finding by finding, then under the steps. */
export function ExplainedView({guide, explained}: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [explained]);
  const findings = explained.about === 'access' ? explained.judged.findings : explained.judgement.findings;
  const statuses =
    explained.about === 'access'
      ? Object.values(explained.judged.steps)
      : explained.judgement.rows.map(({status}) => status);
  const count = countOf(findings, statuses);
  const verdict = verdictOf(count);
  return (
    <div className={styles['outcome']} data-testid="script-result" data-verdict={verdict}>
      <h4 ref={heading} tabIndex={-1}>
        {registrationCheck.result(count)}
      </h4>
      {explained.about === 'access' ? (
        <Access judged={explained.judged} guide={guide} />
      ) : (
        <Registration explained={explained} guide={guide} />
      )}
    </div>
  );
}

function Registration({
  explained: {judgement, clientId, ids, isIncomplete},
  guide,
}: {
  readonly explained: Extract<Explained, {about: 'registration'}>;
  readonly guide: InspectedGuide;
}): ReactNode {
  return (
    <>
      <p className={styles['small']}>
        {words.client} <code translate="no">{clientId}</code>
      </p>
      {isIncomplete && (
        <p>
          {registrationCheck.unread} {words.problems['role-lacking']}
        </p>
      )}
      <RegistrationFindings findings={judgement.findings} guide={guide} Title="h5" />
      <ObjectIds ids={ids} testId="script-object-ids" />
      <h4>{registrationCheck.rows}</h4>
      <div className={inspection['result']}>
        <StepRows judgement={judgement} guide={guide} isOnPage Part="h5" words={registrationCheck} />
      </div>
    </>
  );
}

function Access({judged, guide}: {readonly judged: JudgedReport; readonly guide: InspectedGuide}): ReactNode {
  const {findings, steps} = judged;
  return (
    <>
      {findings.map((finding, index) => (
        <AccessFinding key={`${finding.code} ${String(index)}`} {...{finding, judged, guide}} />
      ))}
      <h4>{words.steps}</h4>
      <ul>
        {guide.steps.map(({id}) => {
          const status = steps[id];
          return (
            status !== undefined && (
              <li key={id} data-step={id} data-status={status}>
                <StepLink guide={guide} step={id} isOnPage />{' '}
                <span className={inspection['aside']}>{registrationCheck.statuses[status]}</span>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

function AccessFinding({
  finding,
  judged: {diagnosis},
  guide,
}: {
  readonly finding: AppOnlyFinding;
  readonly judged: JudgedReport;
  readonly guide: InspectedGuide;
}): ReactNode {
  const {vendor, product} = guide;
  const {title, found, expected, next} = formatAppOnlyFinding(words.appOnly, finding, {vendor, product});
  const cause = isRefusal(finding) ? diagnosis?.causes[0].cause : undefined;
  const known = cause === undefined || cause === 'unknown' ? undefined : causeSentences[cause];
  return (
    <FindingCard {...{finding, title, guide}} Title="h5">
      <p>{found}</p>
      <p>
        <strong>{words.expected}</strong> {expected}
      </p>
      {known && <p>{known.happened}</p>}
      <p>
        <strong>{registrationCheck.next}</strong> {!known && next}
      </p>
      {known && (
        <ol>
          {known.steps.map((instruction) => (
            <li key={instruction}>{instruction}</li>
          ))}
        </ol>
      )}
    </FindingCard>
  );
}
