import type {ReactNode} from 'react';
import {passport as words} from '@passport-words';
import type {Passport} from '../../core/passport/passport';
import {useSite} from '../site';
import type {PassportGuide} from './data';
import {evidenceLine} from './evidence';
import {findingsIn, headRows, sentenceOf, stateOf, whenOf} from './facts';
import {recheckAddress} from './recheck-address';
import styles from './styles.module.css';

type Props = {
  readonly passport: Passport;
  readonly guide: PassportGuide;
  /** Where the guide is: empty on its own page. */
  readonly guideUrl: string;
};

/** A passport as people read it, on a screen and on paper. */
export function PassportView({passport, guide, guideUrl}: Props): ReactNode {
  const site = useSite();
  const {locale} = site;
  const recheckUrl = recheckAddress(site, guide);
  const {view} = words;
  const {steps, checks} = passport;
  const findings = findingsIn(passport);
  return (
    <article className={styles['passport']} data-prints-alone="passport" data-testid="passport">
      <p className={styles['title']}>{view.heading(guide.title)}</p>
      <dl className={styles['head']}>
        {headRows(passport, locale).map(({name, value}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{view.step}</th>
            <th scope="col">{view.state}</th>
            <th scope="col">{view.when}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id} data-step={step.id} data-status={step.status} data-mode={step.mode}>
              <th scope="row">
                <a href={`${guideUrl}#${step.id}`}>{guide.titles[step.id] ?? step.id}</a>
              </th>
              <td>
                <span aria-hidden="true">{signs[step.status]}</span> {stateOf(step)}
              </td>
              <td>{whenOf(step, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['part']}>{view.findings}</p>
      {findings.length === 0 && <p>{checks.length === 0 ? view.nothingChecked : view.noFindings}</p>}
      {findings.map((finding, index) => {
        const {title, found, expected, next} = sentenceOf(finding, guide);
        return (
          <section key={index} className={styles['finding']} data-finding={finding.code}>
            <p>
              <strong>
                {view.severities[finding.severity]}
                {view.colon}
                {title}
              </strong>
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
            </dl>
          </section>
        );
      })}
      <p className={styles['part']}>{view.evidence}</p>
      {checks.length === 0 ? (
        <p>{view.noEvidence}</p>
      ) : (
        <ul>
          {checks.map((check, index) => (
            <li key={index}>{evidenceLine(check, locale)}</li>
          ))}
        </ul>
      )}
      <p>
        {view.recheck}
        {view.colon}
        <a href={recheckUrl}>{recheckUrl}</a>
      </p>
      <p className={styles['small']}>{words.replay.unsigned}</p>
    </article>
  );
}

const signs = {
  passed: '✓',
  failed: '✕',
  'cannot-tell': '?',
  'not-checked': '○',
  attested: '●',
} as const;
