import {useSite} from '../site';
import type {SignInBrief} from './brief';
import styles from './styles.module.css';

/** What will be asked and why, what never, and with which account: read before any click. */
export function BeforePanel({brief}: {readonly brief: SignInBrief}) {
  const {words} = useSite();
  const {before} = words.signInCheck;
  return (
    <div className={styles['before']}>
      <h4>{before.title}</h4>
      <h5>{before.asked}</h5>
      <ul className={styles['plain']}>
        <li>
          <strong>{before.identity}</strong> <code>openid</code> <code>profile</code>{' '}
          <code>offline_access</code>
          <br />
          {before.identityWhy}
        </li>
        <li>
          {before.permissions(brief.resource.name)}
          <dl className={styles['permissions']}>
            {brief.permissions.map(({value, displayName, displayNameLanguage, required, why, withoutIt}) => (
              <div key={value}>
                <dt>
                  <code>{value}</code> <span lang={displayNameLanguage}>{displayName}</span>{' '}
                  {!required && <em>{before.optional}</em>}
                </dt>
                <dd>
                  {why} <strong>{before.withoutIt}</strong> {withoutIt}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      </ul>
      <h5>{before.never}</h5>
      <ul className={styles['plain']}>
        <li>{before.neverAlways}</li>
        {brief.never.map(({value, why}) => (
          <li key={value}>
            <code>{value}</code> {why}
          </li>
        ))}
      </ul>
      <h5>{before.account}</h5>
      <p>
        {before.accountWhich(brief.product)} {before.consentRoles} {brief.roles.join(', ')}.
      </p>
      <p className={styles['small']}>{before.noTrace}</p>
    </div>
  );
}
