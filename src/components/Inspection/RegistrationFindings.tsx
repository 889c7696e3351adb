import type {ReactNode} from 'react';
import {registrationCheck as words} from '@registration-words';
import type {RegistrationFinding} from '../../core/checks/registration/finding';
import {sayRegistrationFinding} from '../../core/messages/registration';
import type {InspectedGuide} from './data';
import {FindingCard} from './FindingCard';

type Props = {
  readonly findings: readonly RegistrationFinding[];
  readonly guide: InspectedGuide;
  readonly Title: 'h4' | 'h5';
};

/** Each as a card: what was found, and what to do. */
export function RegistrationFindings({findings, guide, Title}: Props): ReactNode {
  return findings.map((finding, index) => {
    const {code, args} = finding;
    const {title, found, next} = sayRegistrationFinding(words.findings, code, args);
    return (
      <FindingCard key={`${code} ${String(index)}`} {...{finding, title, guide, Title}}>
        <p>{found}</p>
        <p>
          <strong>{words.next}</strong> {next}
        </p>
      </FindingCard>
    );
  });
}
