import {useEffect, useState} from 'react';
import {portalLink} from '../../core/entra/portal-link';
import {CopyButton} from '../CopyText/CopyButton';
import {useSite} from '../site';
import {Ui} from '../Ui';
import type {SignInBrief} from './brief';
import {judgeRedirectUri} from './judge-redirect-uri';
import styles from './styles.module.css';

type Props = {readonly brief: SignInBrief; readonly clientId: string | undefined};

/** The exact address that the check comes back to: how to add it to one's registration, and how to remove it. */
export function RedirectUriHelp({brief, clientId}: Props) {
  const {words, rootUrl} = useSite();
  const {registration} = words.signInCheck;
  // The server that prerenders does not know under which address the site will be read.
  const [origin, setOrigin] = useState<string>();
  useEffect(() => {
    setOrigin(window.location.origin);
  }, []);
  const path = `${rootUrl}redirect.html`;
  const problem = origin && judgeRedirectUri(new URL(path, origin), registration.problems);
  const {authentication, addRedirectUri, platformSpa} = brief.labels;
  const page = portalLink({blade: 'authentication', ...(clientId && {appId: clientId})});
  return (
    <>
      <h4>{registration.title}</h4>
      <p>{registration.why}</p>
      <p className={styles['uri']}>
        <code translate="no" data-testid="redirect-uri">
          {origin ?? registration.siteAddress}
          {path}
        </code>
        <CopyButton text={`${origin ?? ''}${path}`} label={registration.copyLabel} />
      </p>
      {problem && (
        <p className={styles['alert']}>
          <span aria-hidden="true">✕ </span>
          {problem}
        </p>
      )}
      <details>
        <summary>{registration.add}</summary>
        <ol>
          <li>
            {registration.open}{' '}
            <a href={page} target="_blank" rel="noopener noreferrer">
              <Ui {...authentication} />
              <span aria-hidden="true"> ↗</span>
            </a>
          </li>
          <li>
            {registration.select} <Ui {...addRedirectUri} />
          </li>
          <li>
            {registration.choose} <Ui {...platformSpa} />
          </li>
          <li>{registration.paste}</li>
        </ol>
      </details>
      <details>
        <summary>{registration.remove}</summary>
        <p>{registration.removeHow(brief.vendor)}</p>
      </details>
    </>
  );
}
