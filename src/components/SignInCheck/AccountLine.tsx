import type {Evidence} from '../../core/checks/evidence';
import {useSite} from '../site';
import type {CheckView} from './check';
import styles from './styles.module.css';

type Props = {
  readonly evidence: Evidence;
  readonly account: CheckView['account'];
  readonly onSignOut: () => Promise<void>;
};

/** Who signed in, and to which tenant, by name; and the way to make this page forget it. */
export function AccountLine({evidence, account, onSignOut}: Props) {
  const {words} = useSite();
  const texts = words.signInCheck.account;
  return (
    <div className={styles['account']} role="status" data-testid="sign-in-account">
      {account === 'signed-out' && <p>{texts.signedOut}</p>}
      {account === 'signed-in' && evidence.kind === 'sign-in' && (
        <p>
          {texts.signedInAs}{' '}
          <strong translate="no">
            {evidence.account.name
              ? `${evidence.account.name} (${evidence.account.username})`
              : evidence.account.username}
          </strong>{' '}
          {texts.inTenant} <strong translate="no">{evidence.tenantName ?? evidence.tenantId}</strong>
          {evidence.tenantName && <span className={styles['small']}> {evidence.tenantId}</span>}{' '}
          <button
            type="button"
            className={styles['quiet']}
            data-testid="sign-out"
            onClick={() => {
              void onSignOut();
            }}
          >
            {texts.signOut}
          </button>
        </p>
      )}
    </div>
  );
}
