import {Suspense, lazy, useEffect, useRef, useState, type ReactNode} from 'react';
import type {IntegrationId} from '../../core/contracts/schema';
import type {PanelKind} from './Panel';
import styles from './styles.module.css';

/** A guide's page carries no more of its boxes than this. */
const Panel = lazy(async () => ({default: (await import('./Panel')).Panel}));

export type InspectionProps = {
  readonly kind: PanelKind;
  readonly integration: IntegrationId;
  readonly title: string;
  readonly needsScript: string;
};

/** A widget for something pasted, folded inside a guide; its words come from the guide compiler. */
export function Inspection({kind, integration, title, needsScript}: InspectionProps): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  // A link to the box opens it: who follows it, from a calendar perhaps, comes for what is in it.
  useEffect(() => {
    const open = () => {
      if (box.current && window.location.hash === `#${box.current.id}`) box.current.open = true;
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
  return (
    <details
      ref={box}
      id={`${kind}-box`}
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
          <Panel kind={kind} integration={integration} />
        </Suspense>
      )}
    </details>
  );
}
