import {Difference, type DifferenceProps} from './difference';
import styles from './styles.module.css';

/** What a page in the preview is told about one of its sections; the words are there already, in the page's language. */
export type SectionDriftProps = {
  /** Id of the other language in the site. */
  readonly locale: string;
  /** Of the section there; undefined for the page's beginning. */
  readonly anchor?: string;
  /** Which of the two has to follow, if it is one of them. */
  readonly state: 'behind' | 'ahead' | 'differs';
  readonly summary: string;
  /** Of the link to the other language. */
  readonly link: string;
  /** BCP 47, of the other language. */
  readonly lang: string;
  /** For writers alone: readers of the published site never see this. */
  readonly forWhom: string;
  readonly differences: readonly DifferenceProps[];
};

/** Under a section's heading, for whoever is writing: what the two languages do not say alike. */
export function SectionDrift({
  state,
  summary,
  link,
  lang,
  forWhom,
  differences,
  href,
}: Omit<SectionDriftProps, 'locale' | 'anchor'> & {readonly href: string}) {
  return (
    <aside role="note" aria-label={summary} className={styles['drift']} data-drift={state}>
      <details open>
        <summary className={styles['summary']}>
          <Languages />
          <span>{summary}</span>
        </summary>
        <ul className={styles['list']}>
          {differences.map((difference, index) => (
            <Difference key={index} {...difference} />
          ))}
        </ul>
        <p className={styles['foot']}>
          <a href={href} hrefLang={lang}>
            {link}
          </a>
          <span>{forWhom}</span>
        </p>
      </details>
    </aside>
  );
}

/** Two pages, one a little behind the other. */
function Languages() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={styles['icon']}>
      <path
        d="M3 3.5h7.5v9H3zM9.5 7.5H17v9H9.5z M11.5 10.5h3.5M11.5 13h3.5M5 6.5h3.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
