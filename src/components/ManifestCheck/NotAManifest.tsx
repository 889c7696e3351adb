import type {ReactNode} from 'react';
import type {ManifestNote} from '../messages/manifest-sentences';
import {tellFault} from './tell';
import styles from '../Inspection/styles.module.css';

type Props = {
  readonly note: ManifestNote;
  readonly unnamed: string;
  /** Told the client ID of the application that is meant. */
  readonly onChoose: (clientId: string) => void;
};

const mostFaults = 20;
const mostApplications = 50;

/** What belongs to some problems: the fields that are wrong, or the applications to choose from. */
export function NotAManifest({note, unnamed, onChoose}: Props): ReactNode {
  if (note.code === 'wrong-shape') {
    return (
      <ul data-testid="manifest-faults">
        {note.faults.slice(0, mostFaults).map((fault) => (
          <li key={fault.path}>{tellFault(fault)}</li>
        ))}
      </ul>
    );
  }
  if (note.code !== 'several') return null;
  return (
    <ul className={styles['choices']} data-testid="manifest-choices">
      {note.applications.slice(0, mostApplications).map(({appId, displayName}) => (
        <li key={appId}>
          <button type="button" onClick={() => onChoose(appId)}>
            {displayName ?? unnamed} <code translate="no">{appId}</code>
          </button>
        </li>
      ))}
    </ul>
  );
}
