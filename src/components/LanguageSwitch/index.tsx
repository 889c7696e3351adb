import type {ReactNode, SyntheticEvent} from 'react';
import {headingInView, samePlace} from './place';
import styles from './styles.module.css';

/** One other language of the site. */
export type Language = {
  /** BCP 47. */
  readonly lang: string;
  /** Its own name for itself. */
  readonly label: string;
  /** This page's address in that language. */
  readonly href: string;
};

/**
 * A plain link to this page in the other language. With scripts, it also keeps the query and the step being read;
 * it is written when it is used, because what is being read changes without the page being told.
 */
export function LanguageSwitch({lang, label, href, className}: Language & {className?: string}): ReactNode {
  const keepPlace = ({currentTarget}: SyntheticEvent<HTMLAnchorElement>) => {
    const headings = document.querySelectorAll('main :is(h2, h3)[id]');
    currentTarget.href = samePlace(href, window.location.search, headingInView(headings));
  };
  return (
    <a
      className={className ?? styles['language']}
      href={href}
      lang={lang}
      hrefLang={lang}
      onPointerDown={keepPlace}
      onFocus={keepPlace}
      onClick={keepPlace}
    >
      {label}
    </a>
  );
}
