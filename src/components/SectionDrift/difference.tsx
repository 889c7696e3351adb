import styles from './styles.module.css';

/** A few words of one language around a place of its file. */
export type Excerpt = {
  /** BCP 47. */
  readonly lang: string;
  /** The language, in the words of the page. */
  readonly language: string;
  /** `line 12`, in the words of the page. */
  readonly place: string;
  readonly file: string;
  readonly before: string;
  readonly at: string;
  readonly after: string;
};

/** Words that stayed, went or came, with the white space before each. */
export type WordChange = {readonly kind: 'same' | 'gone' | 'come'; readonly text: string};

export type DifferenceProps = {
  readonly severity: 'error' | 'warning' | 'note';
  /** The severity, in the words of the page. */
  readonly weight: string;
  /** As `npm run check:sync` has it. */
  readonly code: string;
  readonly title: string;
  readonly message?: string;
  readonly remedy: string;
  /** In the language that changed. */
  readonly changes?: {readonly lang: string; readonly words: readonly WordChange[]};
  readonly excerpts: readonly Excerpt[];
};

export function Difference({
  severity,
  weight,
  code,
  title,
  message,
  remedy,
  changes,
  excerpts,
}: DifferenceProps) {
  return (
    <li className={styles['difference']} data-severity={severity}>
      <p className={styles['title']}>
        <span className={styles['weight']}>{weight}</span> {title} <code>{code}</code>
      </p>
      {message !== undefined && <p>{message}</p>}
      {changes && (
        <p className={styles['changes']} lang={changes.lang}>
          {changes.words.map((change, index) => (
            <Words key={index} {...change} follows={changes.words[index - 1]?.kind} />
          ))}
        </p>
      )}
      {excerpts.length > 0 && (
        <dl className={styles['sides']}>
          {excerpts.map(({lang, language, place, file, before, at, after}) => (
            <div key={file}>
              <dt title={file}>
                {language} <span>{place}</span>
              </dt>
              <dd lang={lang}>
                {before}
                {at === '' || before + after === '' ? at : <mark>{at}</mark>}
                {after}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles['remedy']}>{remedy}</p>
    </li>
  );
}

/** At the beginning no white space stands between what went and what came: to be told apart, they need some. */
function Words({kind, text, follows}: WordChange & {readonly follows: WordChange['kind'] | undefined}) {
  const words = text.trimStart();
  const isReplaced = kind === 'come' && follows === 'gone' && words === text;
  const space = isReplaced ? ' ' : text.slice(0, text.length - words.length);
  if (kind === 'same') return text;
  const Changed = kind === 'gone' ? 'del' : 'ins';
  return (
    <>
      {space}
      <Changed>{words}</Changed>
    </>
  );
}
