import type {ReactNode, RefObject} from 'react';
import {manifestCheck} from '@manifest-words';
import {checkRegistration} from '../../core/checks/registration';
import {correctedAccess} from '../../core/checks/registration/corrected-access';
import {manifestEvidence} from '../../core/checks/registration/manifest-evidence';
import type {PastedManifest} from '../../core/entra/pasted-manifest';
import type {InspectedGuide} from '../Inspection/data';
import {StepRows} from '../Inspection/StepRows';
import {CorrectedBlock} from './CorrectedBlock';
import styles from '../Inspection/styles.module.css';

type Props = {
  readonly read: PastedManifest;
  readonly at: number;
  /** What the reader takes for their client ID, if they said. */
  readonly clientId: string | undefined;
  readonly guide: InspectedGuide | undefined;
  readonly isOnPage: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

/** Which application was read, and how it compares: rows under their steps, then the corrected block. */
export function ManifestView({read, at, clientId, guide, isOnPage, headingRef}: Props): ReactNode {
  const words = manifestCheck;
  const {registration, setAside} = read;
  const Title = isOnPage ? 'h3' : 'h2';
  const Part = isOnPage ? 'h4' : 'h3';
  const title = words.read(registration.displayName ?? words.unnamed, registration.appId);
  return (
    <div className={styles['result']} data-testid="manifest-result">
      <section>
        <Title ref={headingRef} tabIndex={-1}>
          {guide ? words.compared(guide.title) : words.title}
        </Title>
        <p>
          {title} {words.formats[registration.format]}{' '}
          {setAside.map((what) => words.setAside[what]).join(' ')}
        </p>
        <div className={styles['reminder']}>
          <p>
            <strong>{words.noConsent.title}</strong> {words.noConsent.text}
          </p>
        </div>
        {guide ? (
          <>
            <StepRows
              judgement={checkRegistration(
                manifestEvidence(registration, clientId?.toLowerCase()),
                guide.registration,
                at,
              )}
              guide={guide}
              isOnPage={isOnPage}
              Part={Part}
              words={words}
            />
            <Part>{words.corrected.title}</Part>
            <CorrectedBlock corrected={correctedAccess(registration, guide.registration)} />
          </>
        ) : (
          <p>{words.choose}</p>
        )}
      </section>
    </div>
  );
}
