import {useId, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import type {InspectedGuide} from '../Inspection/data';
import {StepLink} from '../Inspection/StepLink';
import {useSite} from '../site';
import styles from '../SignInCheck/styles.module.css';

type Props = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly title: string;
  readonly step: string | undefined;
  readonly guide: InspectedGuide;
  /** Whether the reference of findings explains it at length. */
  readonly isInReference: boolean;
  /** What was found, and what to do. */
  readonly children: ReactNode;
};

/** One thing that was found, and the step that sets it right. */
export function FindingCard({code, severity, title, step, guide, isInReference, children}: Props): ReactNode {
  const {baseUrl} = useSite();
  const titleId = useId();
  return (
    <article
      className={styles['finding']}
      aria-labelledby={titleId}
      data-finding={code}
      data-severity={severity}
    >
      <h5 id={titleId}>
        <span className={styles['tag']}>{words.severities[severity]}</span> {title}
      </h5>
      {children}
      <p>
        {step !== undefined && (
          <>
            {words.step} <StepLink guide={guide} step={step} isOnPage />
          </>
        )}
        {step !== undefined && isInReference && ' · '}
        {isInReference && <a href={`${baseUrl}reference/findings#${code}`}>{words.more}</a>}
      </p>
    </article>
  );
}
