import {useId} from 'react';
import type {Finding} from '../../core/checks/finding';
import {formatFinding} from '../../core/messages/format-finding';
import type {Sentences} from '../../core/messages/sentences';
import {useSite} from '../site';
import type {SignInBrief} from './brief';
import styles from './styles.module.css';

type Props = {readonly finding: Finding; readonly sentences: Sentences; readonly brief: SignInBrief};

/** One finding: what was found, what was expected, what to do, and where. */
export function FindingCard({finding, sentences, brief}: Props) {
  const {words, baseUrl} = useSite();
  const texts = words.signInCheck.finding;
  const {title, found, expected, next} = formatFinding(sentences.findings, finding, brief);
  const step = brief.steps.find(({id}) => id === finding.step);
  const titleId = useId();
  return (
    <article
      className={styles['finding']}
      aria-labelledby={titleId}
      data-finding={finding.code}
      data-severity={finding.severity}
    >
      <h5 id={titleId}>
        <span className={styles['tag']}>{texts[finding.severity]}</span> {title}
      </h5>
      <dl>
        <dt>{texts.found}</dt>
        <dd>{found}</dd>
        <dt>{texts.expected}</dt>
        <dd>{expected}</dd>
        <dt>{texts.next}</dt>
        <dd>{next}</dd>
      </dl>
      <p>
        {step && (
          <>
            {texts.step} <a href={`#${step.id}`}>{step.title}</a>
            {' · '}
          </>
        )}
        <a href={`${baseUrl}reference/findings#${finding.code}`}>{texts.more}</a>
      </p>
    </article>
  );
}
