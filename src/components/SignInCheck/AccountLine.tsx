import type {Who} from '../../auth';
import {useSite} from '../site';
import type {CheckView} from './check';
import styles from './styles.module.css';

type Props = {
  readonly account: CheckView['account'];
  readonly who: Who | undefined;
  readonly onSignOut: () => Promise<void>;
};

/** Who signed in, and to which tenant, by name; and the way to make this page forget it. */
export function AccountLine({account, who, onSignOut}: Props) {
  const {words} = useSite();
  const texts = words.signInCheck.account;
  return (
    <div className={styles['account']} role="status" data-testid="sign-in-account">
      {account === 'signed-out' && <p>{texts.signedOut}</p>}
      {who && (
        <p>
          {texts.signedInAs}{' '}
          <strong translate="no">{who.name ? `${who.name} (${who.username})` : who.username}</strong>{' '}
          {texts.inTenant} <strong translate="no">{who.tenantName ?? who.tenantId}</strong>
          {who.tenantName && <span className={styles['small']}> {who.tenantId}</span>}{' '}
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
