import type {ReactNode} from 'react';
import data from '@inspection-data';
import {tokenInspector} from '@token-words';
import {tokenHints} from '../../core/checks/token';
import {hintAnchor, type HintTone} from '../../core/checks/token/hint';
import type {DecodedJwt} from '../../core/entra/jwt';
import type {InspectedGuide} from '../Inspection/data';
import {StepLink} from '../Inspection/StepLink';
import type {GuideState} from '../page-state/store';
import {useSite} from '../site';
import {tellHint} from './tell';
import styles from '../Inspection/styles.module.css';

const signs: Readonly<Record<HintTone, string>> = {agrees: '✓', differs: '✕', note: '–'};

type Props = {
  readonly token: DecodedJwt;
  readonly at: number;
  readonly guide: InspectedGuide | undefined;
  readonly reader: Pick<GuideState, 'values' | 'learnt'>;
  readonly isOnPage: boolean;
};

/** What the token suggests about the set-up of one guide. */
export function HintList({token, at, guide, reader, isOnPage}: Props): ReactNode {
  const {locale, baseUrl} = useSite();
  const {compared, comparedNot, tones, step: stepLabel, more} = tokenInspector;
  if (!guide) return <p>{comparedNot}</p>;
  const {values, learnt} = reader;
  const context = {expectation: guide.token, audiences: data.audiences, reader: values, learnt};
  const hints = tokenHints(token, context, at);
  return (
    <>
      <p className={styles['lead-in']}>
        {compared} {!isOnPage && <>({guide.title})</>}
      </p>
      <ul className={styles['rows']} data-testid="token-hints">
        {hints.map((hint) => (
          <li key={hint.code} data-tone={hint.tone} data-code={hint.code}>
            <span className={styles['sign']} aria-hidden="true">
              {signs[hint.tone]}
            </span>
            <span>
              <span className={styles['tone']}>{tones[hint.tone]}</span> {tellHint(hint, locale)}{' '}
              {hint.step !== undefined && (
                <span className={styles['aside']}>
                  {stepLabel} <StepLink guide={guide} step={hint.step} isOnPage={isOnPage} />
                </span>
              )}
              {hint.step !== undefined && hint.tone === 'differs' && ' · '}
              {hint.tone === 'differs' && (
                <a className={styles['aside']} href={`${baseUrl}reference/findings#${hintAnchor(hint.code)}`}>
                  {more}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
