import type {ReactNode, RefObject} from 'react';
import {manifestCheck} from '@manifest-words';
import {registrationCheck} from '@registration-words';
import {checkRegistration} from '../../core/checks/registration';
import {correctedAccess} from '../../core/checks/registration/corrected-access';
import type {RegistrationFinding} from '../../core/checks/registration/finding';
import {manifestEvidence} from '../../core/checks/registration/manifest-evidence';
import {parseGuid} from '../../core/entra/guid';
import type {PastedManifest} from '../../core/entra/pasted-manifest';
import {sayRegistrationFinding} from '../../core/messages/registration';
import type {InspectedGuide} from '../Inspection/data';
import {StepRows} from '../Inspection/StepRows';
import type {GuideState} from '../page-state/store';
import {CorrectedBlock} from './CorrectedBlock';
import styles from '../Inspection/styles.module.css';

type Props = {
  readonly read: PastedManifest;
  readonly at: number;
  /** What the reader takes for theirs, as typed. */
  readonly values: GuideState['values'];
  readonly guide: InspectedGuide | undefined;
  readonly isOnPage: boolean;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

/** Which application was read, and how it compares: rows under their steps, then the corrected block. */
export function ManifestView({read, at, values, guide, isOnPage, headingRef}: Props): ReactNode {
  const words = manifestCheck;
  const {registration, setAside} = read;
  const Title = isOnPage ? 'h3' : 'h2';
  const Part = isOnPage ? 'h4' : 'h3';
  const evidence = manifestEvidence(registration, guidIn(values.clientId), guidIn(values.objectId));
  const judgement = guide && checkRegistration(evidence, guide.registration, at);
  const title = words.read(registration.displayName ?? words.unnamed, registration.appId);
  return (
    <div className={styles['result']} data-testid="manifest-result">
      <section>
        <Title ref={headingRef} tabIndex={-1}>
          {guide ? words.compared(guide.title) : words.title}
        </Title>
        {registration.objectId !== undefined && (
          <p data-testid="manifest-object-id">
            {words.objectId} <code translate="no">{registration.objectId}</code>. {words.otherObjectId}
          </p>
        )}
        <p>
          {title} {words.formats[registration.format]}{' '}
          {setAside.map((what) => words.setAside[what]).join(' ')}
        </p>
        <div className={styles['reminder']}>
          <p>
            <strong>{words.noConsent.title}</strong> {words.noConsent.text}
          </p>
        </div>
        {guide && judgement ? (
          <>
            {judgement.findings.map(
              (finding) =>
                finding.code === 'object-ids-mixed-up' && (
                  <MixedUp key={finding.args.field} finding={finding} />
                ),
            )}
            <StepRows judgement={judgement} guide={guide} isOnPage={isOnPage} Part={Part} words={words} />
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

/** One of the values above is another of the IDs that look alike. */
function MixedUp({finding}: {readonly finding: RegistrationFinding<'object-ids-mixed-up'>}): ReactNode {
  const {title, found, next} = sayRegistrationFinding(registrationCheck.findings, finding.code, finding.args);
  return (
    <div className={styles['reminder']} role="note" data-finding={finding.code}>
      <p>
        <strong>{title}.</strong> {found} {next}
      </p>
    </div>
  );
}

function guidIn(text: string | undefined): string | undefined {
  const guid = parseGuid(text ?? '');
  return guid.ok ? guid.value : undefined;
}
