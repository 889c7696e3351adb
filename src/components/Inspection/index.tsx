import {Suspense, lazy, useState, type ReactNode} from 'react';
import type {IntegrationId} from '../../core/contracts/schema';
import styles from './styles.module.css';

/** Each loads with the first look into it, and whatever it knows with it. */
const panels = {
  registration: lazy(async () => ({default: (await import('../RegistrationCheck')).RegistrationCheck})),
  calendar: lazy(async () => ({default: (await import('../RouteCalendar')).RouteCalendar})),
  manifest: lazy(async () => ({default: (await import('../ManifestCheck')).ManifestCheck})),
  passport: lazy(async () => ({default: (await import('../Passport')).Passport})),
  token: lazy(async () => ({default: (await import('../TokenInspector')).TokenInspector})),
};

export type InspectionProps = {
  readonly kind: keyof typeof panels;
  readonly integration: IntegrationId;
  readonly title: string;
  readonly needsScript: string;
};

/** A widget for something pasted, folded inside a guide; its words come from the guide compiler. */
export function Inspection({kind, integration, title, needsScript}: InspectionProps): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  const Panel = panels[kind];
  return (
    <details
      className={styles['box']}
      data-testid={`inspect-${kind}`}
      onToggle={({currentTarget}) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{title}</summary>
      <noscript>
        <p>{needsScript}</p>
      </noscript>
      {wasOpened && (
        <Suspense fallback={<p role="status">…</p>}>
          <Panel integration={integration} isOnPage />
        </Suspense>
      )}
    </details>
  );
}
