import type {ReactNode} from 'react';
import guides from '@guides';
import {notFound as words} from '@not-found-words';
import {parseGuides} from '../HomeGuides/guides';
import type {SiteLink} from '../HomePage/site-link';
import styles from './styles.module.css';

type Props = {
  readonly Link: SiteLink;
};

/** Says that nothing is here, and where the guides are. */
export function NotFoundPage({Link}: Props): ReactNode {
  const written = parseGuides(guides).filter((guide) => guide.href !== undefined);
  return (
    <main className={styles['page']}>
      <svg className={styles['drawing']} viewBox="0 0 320 96" width="320" height="96" aria-hidden="true">
        <path d="M8 64H120M60 26V64M96 16V64M24 64C40 30 78 10 128 10" />
        <path className={styles['missing']} d="M128 10C216 10 268 34 296 64M136 64H312" />
        <circle cx="24" cy="64" r="6" />
        <circle cx="296" cy="64" r="6" />
      </svg>
      <h1>{words.heading}</h1>
      <p>{words.text}</p>
      {written.length > 0 && (
        <>
          <p>{words.guides}</p>
          <ul>
            {written.map(({id, title, href}) => (
              <li key={id}>
                <Link className={styles['link'] ?? ''} to={href ?? '/'}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className={styles['link'] ?? ''} to="/diagnose">
          {words.doctor}
        </Link>
      </p>
      <p>
        <Link className={styles['link'] ?? ''} to="/">
          {words.home}
        </Link>
      </p>
    </main>
  );
}
