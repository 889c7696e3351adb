import type {ReactNode} from 'react';
import {passport as words} from '@passport-words';
import type {Passport} from '../../core/passport/passport';
import {useSite} from '../site';
import type {PassportGuide} from './data';
import {evidenceLine} from './evidence';
import {groundsOf, headRows} from './facts';
import {FindingList} from './FindingList';
import {recheckAddress} from './recheck-address';
import {StepTable} from './StepTable';
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
  const grounds = groundsOf(passport);
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
      <StepTable steps={steps} guide={guide} guideUrl={guideUrl} locale={locale} />
      {grounds.length > 0 && (
        <>
          <p className={styles['part']}>{view.from}</p>
          <ul data-testid="passport-grounds">
            {grounds.map((ground) => (
              <li key={ground}>{view.grounds[ground]}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['part']}>{view.findings}</p>
      <FindingList passport={passport} guide={guide} guideUrl={guideUrl} />
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
