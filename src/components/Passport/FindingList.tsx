import type {ReactNode} from 'react';
import {passport as words} from '@passport-words';
import {findingOrigins} from '../../core/passport/finding-origin';
import type {Passport} from '../../core/passport/passport';
import type {PassportGuide} from './data';
import {findingsIn, fromWhere, sentenceOf} from './facts';
import styles from './styles.module.css';

type Props = {
  readonly passport: Passport;
  readonly guide: PassportGuide;
  /** Where the guide is: empty on its own page. */
  readonly guideUrl: string;
};

/** What was found, where it comes from, and the step that sets it right. */
export function FindingList({passport, guide, guideUrl}: Props): ReactNode {
  const {view} = words;
  const findings = findingsIn(passport);
  if (findings.length === 0)
    return <p>{passport.checks.length === 0 ? view.nothingChecked : view.noFindings}</p>;
  const originOf = findingOrigins(passport, guide.contract);
  return findings.map((finding, index) => {
    const {title, found, expected, next} = sentenceOf(finding, guide);
    const origin = originOf(finding);
    const {severity, code, step} = finding;
    return (
      <section
        key={index}
        className={styles['finding']}
        data-finding={code}
        data-severity={severity}
        data-origin={origin}
      >
        <p>
          <strong>
            {view.severities[severity]}
            {view.colon}
            {title}
          </strong>
          {origin !== undefined && <> {fromWhere(origin)}</>}
        </p>
        <dl>
          <dt>{view.found}</dt>
          <dd>{found}</dd>
          {expected !== undefined && (
            <>
              <dt>{view.expected}</dt>
              <dd>{expected}</dd>
            </>
          )}
          <dt>{view.next}</dt>
          <dd>{next}</dd>
          {step !== undefined && guide.titles[step] !== undefined && (
            <>
              <dt>{view.step}</dt>
              <dd>
                <a href={`${guideUrl}#${step}`}>{guide.titles[step]}</a>
              </dd>
            </>
          )}
        </dl>
      </section>
    );
  });
}
