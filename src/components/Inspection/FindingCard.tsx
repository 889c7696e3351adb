import {useId, type ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import type {AnyFinding} from '../../core/checks/any-finding';
import {useSite} from '../site';
import type {InspectedGuide} from './data';
import {StepLink} from './StepLink';
import shared from '../SignInCheck/styles.module.css';
import styles from './styles.module.css';

type Props = {
  readonly finding: Pick<AnyFinding, 'code' | 'severity' | 'step'>;
  readonly title: string;
  readonly guide: InspectedGuide;
  /** The heading’s place below the box’s own. */
  readonly Title: 'h4' | 'h5';
  /** What was found, and what to do. */
  readonly children: ReactNode;
};

/** One thing that was found, the step that sets it right, and where it is explained at length. */
export function FindingCard({finding, title, guide, Title, children}: Props): ReactNode {
  const {baseUrl} = useSite();
  const titleId = useId();
  const {code, severity, step} = finding;
  return (
    <article
      className={`${shared['finding'] ?? ''} ${styles['finding'] ?? ''}`}
      aria-labelledby={titleId}
      data-finding={code}
      data-severity={severity}
    >
      <Title id={titleId}>
        <span className={shared['tag']}>{words.severities[severity]}</span> {title}
      </Title>
      {children}
      <p>
        {step !== undefined && (
          <>
            {words.step} <StepLink guide={guide} step={step} isOnPage />
            {' · '}
          </>
        )}
        <a href={`${baseUrl}reference/findings#${code}`}>{words.more}</a>
      </p>
    </article>
  );
}
