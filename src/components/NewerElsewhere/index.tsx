import styles from './styles.module.css';

/** What a page is told about itself when it is built; the words are there already, in the page's language. */
export type NewerElsewhereProps = {
  /** Id of the other language in the site. */
  readonly locale: string;
  /** Of the section there; undefined for the page's beginning. */
  readonly anchor?: string;
  readonly words: string;
  /** Of the link, in the other language: who follows it reads that one. */
  readonly link: string;
};

/** One line under a heading: the other language says more recent things here. */
export function NewerElsewhere({
  words,
  link,
  lang,
  href,
}: Pick<NewerElsewhereProps, 'words' | 'link'> & {
  /** BCP 47, of the other language. */
  readonly lang: string;
  readonly href: string;
}) {
  return (
    <p role="note" className={styles['note']}>
      {words}{' '}
      <a href={href} hrefLang={lang} lang={lang}>
        {link}
      </a>
    </p>
  );
}
