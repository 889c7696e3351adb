import {useEffect, useRef} from 'react';
import type {TroubleCode} from '../../auth/sign-in-state';
import type {Sentences} from '../../core/messages/sentences';
import {useSite} from '../site';
import type {Check} from './check';
import styles from './styles.module.css';

type Props = {
  readonly code: TroubleCode;
  readonly check: Check;
  readonly sentences: Sentences | undefined;
};

/** We could not look: no finding about the registration, and said as such. */
export function TroublePanel({code, check, sentences}: Props) {
  const {words} = useSite();
  const {signInCheck} = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [code]);
  const known = code === 'unexpected' || code === 'not-loaded' ? undefined : sentences?.toolErrors[code];
  const {title, next} = known ?? (code === 'unexpected' ? signInCheck.unexpected : signInCheck.notLoaded);
  return (
    <div className={styles['trouble']} data-testid="sign-in-trouble" data-trouble={code}>
      <h4 ref={heading} tabIndex={-1}>
        <span aria-hidden="true">? </span>
        {title}
      </h4>
      <p>{next}</p>
      {helpedByRedirect.has(code) && (
        <>
          <button
            type="button"
            className={styles['secondary']}
            data-testid="sign-in-redirect"
            onClick={() => {
              check.leave('sign-in');
            }}
          >
            {signInCheck.withoutWindow}
          </button>
          <p className={styles['small']}>{signInCheck.withoutWindowNote}</p>
        </>
      )}
    </div>
  );
}

/** Trouble with the window, which the way without one does not have. */
const helpedByRedirect: ReadonlySet<TroubleCode> = new Set([
  'popup-blocked',
  'popup-closed',
  'timed-out',
  'cancelled',
]);
